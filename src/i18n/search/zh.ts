import type { SearchWords } from '#i18n/search-messages.ts';

/** The words of the search page in Chinese. */
export const zh: SearchWords = {
  label: '搜索全文',
  tag: '标签',
  anyTag: '全部标签',
  year: '年份',
  anyYear: '全部年份',
  submit: '搜索',
  searching: '正在搜索…',
  found: (query, count) => `“${query}”：${count} 条结果`,
  listed: (count) => `${count} 篇`,
  none: (query) => `没有找到“${query}”。换个说法，或放宽筛选；也可以从下面的目录里找。`,
  noneListed: '没有符合筛选的各期。可以放宽筛选，或从下面的目录里找。',
  matches: { words: '各词分开提到', some: '只提到一部分' },
  loosened: (query, count) => `没有连在一起的“${query}”；提到其中各词或一部分的有 ${count} 条`,
  issues: (count) => `各期，${count} 篇`,
  issuesIn: (language, count) => `${language}版，${count} 篇`,
  entries: (count) => `名单，${count} 条`,
  kinds: { company: '公司', investor: '投资方', tag: '标签', series: '系列' },
  withCount: (name, count) => `${name}（${count}）`,
  more: (count) => `再看 ${count} 条`,
  failed: '搜索没有载入，可能是网络断了。请刷新再试，或从下面的目录里找。',
  notBuilt: '这里还没有搜索的索引，它随 npm run build 生成。',
  browse: '从目录里找',
  noScript: '搜索要用到浏览器的脚本。不开脚本，可以从目录里找。',
};
