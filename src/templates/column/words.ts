import type { NumberWords } from '#column.ts';
import type { Locale } from '#config.ts';
import { spaced } from '#wording/zh/spaced.ts';

/** The words that a new column starts with, in one language. */
export interface ColumnWords {
  /** What the column is, in a few words and in a sentence, until somebody writes it. */
  tagline: string;
  description: string;
  /** Whose the texts are, by the name of the column. */
  rights: (name: string) => string;
  /** What an issue is called: the words around its number. */
  numbering: NumberWords;
  /** What the sample issue says. */
  sample: { title: string; description: string; text: string };
  /** The name of its tag, and what it is for. */
  tag: { name: string; description: string };
  /** Who writes it, by the name of the column. */
  team: (name: string) => string;
  /** The page about the column. */
  about: (name: string) => { title: string; description: string; text: string };
}

/** A name within Chinese: with spaces where it starts or ends with a Latin letter or a digit. */
function setIn(name: string): string {
  return `${spaced(name)}${/[A-Za-z0-9]$/.test(name) ? ' ' : ''}`;
}

const zh: ColumnWords = {
  tagline: '在这里用一句话写专栏是什么',
  description: '在这里用一两句话介绍专栏，搜索引擎和订阅源里会用到。',
  rights: (name) => `文字归${setIn(name)}所有。引用请注明期号并附链接；引文、商标与图片归各自的权利人。`,
  numbering: { before: '第', after: '期' },
  sample: {
    title: '样稿：第一期从这里开始',
    description: '这是一篇样稿，用来看看版面。写好自己的第一期，就把它删掉。',
    text: `这不是一期真正的专栏，是一篇样稿。它放在 \`content/issues/001-sample/\` 里，删掉这个文件夹，它就没有了。

## 一期长什么样

一期就是一个文件夹：原文一个文件，译文一个文件，图片和数据放在旁边。开头的几行写事实：期号、标题、日期、作者、标签；下面是正文。

写公司的一期，还要一个公司文件，人物、产品、每一轮融资都附出处。正文里的概览、表格和图，都从那里来。

## 怎样开始

1. 运行 \`npm run new\`，回答几个问题，就有了第一期的文件夹。
2. 边写边看：运行 \`npm run dev\`，保存即见。
3. 写完运行 \`npm run check\`，照它说的改。

| 想做的事 | 运行 |
| --- | --- |
| 开一期 | \`npm run new\` |
| 边写边看 | \`npm run dev\` |
| 找出要改的地方 | \`npm run check\` |
| 做成网站 | \`npm run build\` |
`,
  },
  tag: { name: '样稿', description: '用来看版面的稿子，写好自己的第一期就可以删掉。' },
  team: (name) => `${setIn(name)}编辑的共同署名。`.trimStart(),
  about: (name) => ({
    title: '关于本专栏',
    description: `${setIn(name)}写什么，由谁编写。`.trimStart(),
    text: `这一页由你来写：专栏写什么，怎样对待事实，由谁编写，怎样联系。文件在 \`content/pages/about/\` 里。
`,
  }),
};

const en: ColumnWords = {
  tagline: 'What the column is, in a few words',
  description: 'What the column is, in a sentence or two, for search engines and feeds.',
  rights: (name) =>
    `Text © ${name}. Quote it with the issue’s number and a link; quotations, trademarks and pictures belong to their owners.`,
  numbering: { before: 'No.' },
  sample: {
    title: 'A sample: your first issue begins here',
    description: 'A sample, to see the pages by. Delete it once you have an issue of your own.',
    text: `This is not an issue of the column; it is a sample. It lies in \`content/issues/001-sample/\`: delete that folder and it is gone.

## What an issue is

An issue is a folder: one file for the original, one for each translation, with pictures and data beside them. The first lines state facts: number, title, date, authors, tags. The text follows.

An issue about a company has a file for that company too, with its people, products and every round, each with its source. Overviews, tables and charts in the text are drawn from there.

## How to begin

1. Run \`npm run new\` and answer a few questions: that makes the folder of your first issue.
2. Watch it as you write: run \`npm run dev\`, and every time you save, the page follows.
3. When you are done, run \`npm run check\` and mend what it names.

| to | run |
| --- | --- |
| start an issue | \`npm run new\` |
| watch it as you write | \`npm run dev\` |
| find what is to be mended | \`npm run check\` |
| build the site | \`npm run build\` |
`,
  },
  tag: { name: 'Sample', description: 'Texts to see the pages by; delete them once you have your own.' },
  team: (name) => `The shared byline of the editors of ${name}.`,
  about: (name) => ({
    title: 'About',
    description: `What ${name} writes about, and who writes it.`,
    text: `This page is yours to write: what the column is about, how it treats facts, who writes it, how to reach you. Its files are in \`content/pages/about/\`.
`,
  }),
};

/** The words that a new column starts with. */
export const columnWords: Record<Locale, ColumnWords> = { zh, en };
