import type { IssueWords } from '#templates/issue-words/words.ts';

/** Names among Chinese words: Latin letters and digits at their ends have a space beside them. */
function amongChinese(name: string): string {
  const isLatin = (sign: string | undefined): boolean => /[\p{Script=Latin}\d]/u.test(sign ?? '');
  return `${isLatin(name[0]) ? ' ' : ''}${name}${isLatin(name.at(-1)) ? ' ' : ''}`;
}

/** The words of a new issue in Chinese. */
export const zh: IssueWords = {
  description: (companies) =>
    companies.length === 0
      ? '这一期讲什么，用一两句话写在这里。'
      : `关于${amongChinese(companies.join('、'))}的一期。`,
  fields: {
    issue: '期号，整数，不重复；期号大的，日期不早于期号小的',
    title: '标题，最多 60 个汉字',
    description: '一两句话，用在列表、订阅和分享卡片里',
    date: '发布日；写将来的日期，到那天才发布',
    time: '那一天几点发布，按专栏的时区',
    updated: '发布后最近一次改动的日期',
    authors: '作者，authors.yaml 里的 id',
    company: '公司，companies/ 里的文件名；不写公司的一期没有这一行',
    companies: '几家公司，companies/ 里的文件名',
    tags: '一到六个标签，tags.yaml 里的 id',
    series: '系列，series.yaml 里的 id',
    cover: '题图，与文字放在一起',
    pictures: '图片的作者、许可和来源，每个文件一条，题图也算',
    licence: '许可：CC-BY-4.0 等，或 own（本刊）、permission（经许可）、press（供媒体）、quotation（引用）',
    source: '在哪里找到的；own、permission 可以不写',
    references: '参考资料，正文里用 <Cite id="…" /> 引用',
    further: '正文没有引用的才写这一行',
    corrections: '发布后的更正，两种语言都写',
    thanks: '指出错处的人',
    discussion: '读者讨论这一期的网页',
    letters: '选登的读者来信，早的在前',
    letterText: '段落之间空一行；可以写 {zh: …, en: …}',
    letterReply: '编者的回复，没有就不写',
    draft: '草稿，只在 npm run dev 里看得到；写完删去这一行',
  },
  examples: {
    alt: '画面内容',
    credit: '图片的作者',
    title: '资料的标题',
    publisher: '媒体或网站',
    reader: '一位读者',
    letter: '来信的文字。',
    answer: '回复的文字。',
  },
  translation: {
    original: '原文',
    title: '下面两行译好后改写',
    date: '译文比原文晚发布时，写译文发布的日子；写将来的日期，到那天才发布',
    translates: (command) => `全零表示还没译完，译完后运行 ${command}`,
  },
  text: '正文写在这里。',
};
