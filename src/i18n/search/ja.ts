import type { SearchWords } from '#i18n/search-messages.ts';

/** The words of the search page in Japanese. */
export const ja: SearchWords = {
  label: '全文検索',
  tag: 'タグ',
  anyTag: 'すべてのタグ',
  year: '年',
  anyYear: 'すべての年',
  submit: '検索',
  searching: '検索しています…',
  found: (query, count) => `「${query}」の検索結果：${count}件`,
  listed: (count) => `${count}本`,
  none: (query) =>
    `「${query}」は見つかりませんでした。言葉を変えるか、絞り込みをゆるめてください。下の一覧からも探せます。`,
  noneListed: 'この絞り込みに合う記事はありません。条件をゆるめるか、下の一覧から探してください。',
  matches: { words: '語が離れて出てくる', some: '一部の語だけ出てくる' },
  loosened: (query, count) =>
    `「${query}」と続く箇所はありません。語の一部または全部を含むものが${count}件あります`,
  issues: (count) => `記事、${count}本`,
  issuesIn: (language, count) => `${language}版、${count}本`,
  entries: (count) => `一覧から、${count}件`,
  kinds: { company: '企業', investor: '投資家', tag: 'タグ', series: '連載' },
  withCount: (name, count) => `${name}（${count}）`,
  more: (count) => `あと${count}件`,
  failed:
    '検索を読み込めませんでした。通信が切れているかもしれません。ページを読み込み直すか、下の一覧から探してください。',
  notBuilt: '検索の索引はまだありません。npm run build で作られます。',
  browse: '一覧から探す',
  noScript: '検索にはブラウザーのスクリプトが必要です。使わない場合は、一覧から探せます。',
};
