import type { ColumnWords } from '#templates/column/column-words.ts';
import { spaced } from '#wording/zh/spaced.ts';

/** A name within Chinese: with spaces where it starts or ends with a Latin letter or a digit. */
function setIn(name: string): string {
  return `${spaced(name)}${/[A-Za-z0-9]$/.test(name) ? ' ' : ''}`;
}

/** The words of a new column in Chinese. */
export const zh: ColumnWords = {
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
