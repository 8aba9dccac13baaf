import type { Locale } from '#config.ts';

/** The words of the search page, which its script needs as well. */
export interface SearchWords {
  label: string;
  tag: string;
  anyTag: string;
  year: string;
  anyYear: string;
  submit: string;
  searching: string;
  /** What stands in the line that tells the result. */
  found: (query: string, count: number) => string;
  listed: (count: number) => string;
  none: (query: string) => string;
  noneListed: string;
  /** Beside a result that has a query not as it stands. */
  matches: { words: string; some: string };
  /** Of results that have words of a query, where nothing has it as it stands. */
  loosened: (query: string, count: number) => string;
  /** Above the issues that were found in the language of the page, and in another one, by its name. */
  issues: (count: number) => string;
  issuesIn: (language: string, count: number) => string;
  entries: (count: number) => string;
  kinds: { company: string; investor: string; tag: string; series: string };
  withCount: (name: string, count: number) => string;
  more: (count: number) => string;
  failed: string;
  /** In development. */
  notBuilt: string;
  browse: string;
  noScript: string;
}

function results(count: number): string {
  return count === 1 ? '1 result' : `${count} results`;
}

/** The words of the search page in each language. */
export const searchWords: Record<Locale, SearchWords> = {
  zh: {
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
  },
  en: {
    label: 'Search the full text',
    tag: 'Tag',
    anyTag: 'All tags',
    year: 'Year',
    anyYear: 'All years',
    submit: 'Search',
    searching: 'Searching…',
    found: (query, count) => `${results(count)} for “${query}”`,
    listed: (count) => (count === 1 ? '1 text' : `${count} texts`),
    none: (query) =>
      `Nothing found for “${query}”. Try other words or fewer filters, or look in the lists below.`,
    noneListed: 'No issue passes these filters. Try fewer, or look in the lists below.',
    matches: { words: 'Its words apart', some: 'Some of its words' },
    loosened: (query, count) =>
      `Nothing has “${query}” as it stands; ${results(count)} with its words or some of them`,
    issues: (count) => `Issues, ${count}`,
    issuesIn: (language, count) => `In ${language}, ${count}`,
    entries: (count) => `In the lists, ${count}`,
    kinds: { company: 'Company', investor: 'Investor', tag: 'Tag', series: 'Series' },
    withCount: (name, count) => `${name} (${count})`,
    more: (count) => `${count} more`,
    failed:
      'Search could not be loaded; the connection may be down. Reload the page, or look in the lists below.',
    notBuilt: 'There is no search index here yet; npm run build makes it.',
    browse: 'Look in the lists',
    noScript: 'Search needs your browser’s scripts. Without them, look in the lists.',
  },
};
