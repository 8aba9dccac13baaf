import type { IssueWords } from '#templates/issue-words/words.ts';

/** Names among Chinese words: Latin letters and digits at their ends have a space beside them. */
function amongChinese(name: string): string {
  const isLatin = (sign: string | undefined): boolean => /[\p{Script=Latin}\d]/u.test(sign ?? '');
  return `${isLatin(name[0]) ? ' ' : ''}${name}${isLatin(name.at(-1)) ? ' ' : ''}`;
}

/** The words of a new issue in Traditional Chinese. */
export const zhHant: IssueWords = {
  description: (companies) =>
    companies.length === 0
      ? '這一期講什麼，用一兩句話寫在這裡。'
      : `關於${amongChinese(companies.join('、'))}的一期。`,
  fields: {
    issue: '期號，整數，不重複；期號大的，日期不早於期號小的',
    title: '標題，最多 60 個漢字',
    description: '一兩句話，用在清單、訂閱和分享卡片裡',
    date: '發布日；寫將來的日期，到那天才發布',
    time: '那一天幾點發布，依專欄的時區',
    updated: '發布後最近一次改動的日期',
    authors: '作者，authors.yaml 裡的 id',
    company: '公司，companies/ 裡的檔名；不寫公司的一期沒有這一行',
    companies: '幾家公司，companies/ 裡的檔名',
    tags: '一到六個標籤，tags.yaml 裡的 id',
    series: '系列，series.yaml 裡的 id',
    cover: '題圖，與文字放在一起',
    pictures: '圖片的作者、授權和來源，每個檔案一筆，題圖也算',
    licence: '授權：CC-BY-4.0 等，或 own（本刊）、permission（經同意）、press（供媒體）、quotation（引用）',
    source: '在哪裡找到的；own、permission 可以不寫',
    references: '參考資料，正文裡用 <Cite id="…" /> 引用',
    further: '正文沒有引用的才寫這一行',
    corrections: '發布後的更正，每種語言都寫',
    thanks: '指出錯處的人',
    discussion: '讀者討論這一期的網頁',
    letters: '選登的讀者來信，早的在前',
    letterText: '段落之間空一行；可以寫 {zh: …, en: …}',
    letterReply: '編者的回覆，沒有就不寫',
    draft: '草稿，只在 npm run dev 裡看得到；寫完刪掉這一行',
  },
  examples: {
    alt: '畫面內容',
    credit: '圖片的作者',
    title: '資料的標題',
    publisher: '媒體或網站',
    reader: '一位讀者',
    letter: '來信的文字。',
    answer: '回覆的文字。',
  },
  translation: {
    original: '原文',
    title: '下面兩行譯好後改寫',
    date: '譯文比原文晚發布時，寫譯文發布的日子；寫將來的日期，到那天才發布',
    translates: (command) => `全零表示還沒譯完，譯完後執行 ${command}`,
  },
  text: '正文寫在這裡。',
};
