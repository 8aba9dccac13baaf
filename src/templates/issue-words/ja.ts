import type { IssueWords } from '#templates/issue-words/words.ts';

/** The words of a new issue in Japanese. */
export const ja: IssueWords = {
  description: (companies) =>
    companies.length === 0
      ? 'この記事の内容を、ここに一、二文で書きます。'
      : `${companies.join('、')}についての記事。`,
  fields: {
    issue: '号数。重複しない整数で、号数が大きいほど日付は同じか後になる',
    title: '題名。全角60字まで',
    description: '一覧、フィード、共有カードに載せる一、二文',
    date: '公開日。先の日付にすると、その日に公開される',
    time: 'その日の公開時刻。コラムの時間帯で',
    updated: '公開後に最後に改めた日',
    authors: '筆者。authors.yaml の id',
    company: '企業。companies/ にあるファイルの名前。企業の記事でなければこの行は不要',
    companies: '複数の企業。companies/ にあるファイルの名前',
    tags: 'タグを一つから六つ。tags.yaml の id',
    series: '連載。series.yaml の id',
    cover: '扉の図版。本文と同じ場所に置く',
    pictures: '図版の作者・許諾・入手先をファイルごとに。扉の図版も含む',
    licence:
      '許諾：CC-BY-4.0 など、または own（本誌）、permission（許諾）、press（報道用提供）、quotation（引用）',
    source: '入手したページ。own と permission では不要',
    references: '参考資料。本文では <Cite id="…" /> で引く',
    further: '本文で引かない資料にだけ書く',
    corrections: '公開後の訂正。どの言語でも書く',
    thanks: '指摘してくれた人',
    discussion: '読者がこの記事について話し合うページ',
    letters: '掲載する読者の手紙。古いものから',
    letterText: '段落のあいだは一行あける',
    letterReply: '編集部の返事。なければ不要',
    draft: '下書き。npm run dev でだけ見える。書き終えたらこの行を消す',
  },
  examples: {
    alt: '写っているもの',
    credit: '図版の作者',
    title: '資料の題名',
    publisher: '媒体またはサイト',
    reader: '読者のひとり',
    letter: '手紙の文面。',
    answer: '返事の文面。',
  },
  translation: {
    original: '原文',
    title: '次の二行を訳文に書き換える',
    date: '訳文を原文より後に公開するときの日付。先の日付にすると、その日に公開される',
    translates: (command) => `ゼロは未完の印。訳し終えたら ${command} を実行`,
  },
  text: '本文をここに書きます。',
};
