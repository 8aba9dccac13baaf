import type { SearchWords } from '#i18n/search-messages.ts';

/** The words of the search page in Traditional Chinese. */
export const zhHant: SearchWords = {
  label: '搜尋全文',
  tag: '標籤',
  anyTag: '全部標籤',
  year: '年份',
  anyYear: '全部年份',
  submit: '搜尋',
  searching: '正在搜尋…',
  found: (query, count) => `「${query}」：${count} 筆結果`,
  listed: (count) => `${count} 篇`,
  none: (query) => `沒有找到「${query}」。換個說法，或放寬篩選；也可以從下面的目錄裡找。`,
  noneListed: '沒有符合篩選的各期。可以放寬篩選，或從下面的目錄裡找。',
  matches: { words: '各詞分開提到', some: '只提到一部分' },
  loosened: (query, count) => `沒有連在一起的「${query}」；提到其中各詞或一部分的有 ${count} 筆`,
  issues: (count) => `各期，${count} 篇`,
  issuesIn: (language, count) => `${language}版，${count} 篇`,
  entries: (count) => `名單，${count} 筆`,
  kinds: { company: '公司', investor: '投資方', tag: '標籤', series: '系列' },
  withCount: (name, count) => `${name}（${count}）`,
  more: (count) => `再看 ${count} 筆`,
  failed: '搜尋沒有載入，可能是網路斷了。請重新整理再試，或從下面的目錄裡找。',
  notBuilt: '這裡還沒有搜尋的索引，執行 npm run build 就會產生。',
  browse: '從目錄裡找',
  noScript: '搜尋要用到瀏覽器的 JavaScript。不開啟的話，可以從目錄裡找。',
};
