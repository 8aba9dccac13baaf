/** The files of one issue and its company, with lists of their own, for a test that changes some of their lines. */
export const recordFiles: Readonly<Record<string, string>> = {
  'companies/example-one.yaml': `name: {zh: 示例一号, en: Example One}
aliases: [Example Zero]
founded: 2016-04
headquarters: {zh: 示例市, en: Example City}
website: https://example.com/
products:
  - name: Example Chip
    description: {zh: 虚构的芯片。, en: An invented chip.}
people:
  - name: {zh: 示例创始人, en: Example Founder}
    kind: founder
    role: {zh: 创始人, en: Founder}
funding:
  - round: Seed
    date: 2016-12
    amount: USD 2M
    status: reported
    source: https://example.com/seed
  - round: Series A
    date: 2018-09
    amount: USD 20M
    lead: [example-capital]
    postMoney: USD 100M
    status: reported
    source: https://example.com/a
    note: {zh: 见于 2018 年的申报文件。, en: From filings of 2018.}
  - round: Series B
    date: 2021-04
    amount: EUR 100M
    inDollars: {amount: USD 118M}
    status: confirmed
    source: https://example.com/b
`,
  'issues/005-example-five/zh.mdx': `---
issue: 5
title: 示例五号和它的芯片
description: 只为看得出写错的地方而写的一期。
date: 2024-07-01
authors: [example-team]
company: example-one
tags: [example-chips]
cover: {src: ./cover.svg, alt: 一块渐变的色板}
references:
  - id: example-report
    title: Example report
    publisher: Example Times
    url: https://example.com/report
    date: 2024-01-05
  - id: example-filing
    title: 示例申报文件
    publisher: 示例登记处
    url: https://example.com/filing
    date: 2018
corrections:
  - date: 2024-07-15
    text: {zh: 曾把金额写成 3000 万元。, en: The amount was given as 30 million yuan.}
pictures: {cover.svg: {credit: {zh: 示例摄影, en: Example Photographer}, licence: press, source: https://example.com/press}}
letters:
  - date: 2024-07-16
    from: 示例读者
    language: zh
    text: |
      编出来的信，说到 12 块芯片。

      这是信的第二段。
    reply: 谢谢来信，我们会再写。
  - date: 2024-07-17
    from: Example Reader
    language: en
    text: An invented letter about “one chip”.
---

正文<Cite id="example-report" /><Cite id="example-filing" />。

![色板](./cover.svg)
`,
  'issues/005-example-five/cover.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>',
  'authors.yaml': `- id: example-team
  kind: team
  name: {zh: 示例编辑部, en: Example Team}
  bio: {zh: 本测试专栏的共同署名。, en: The shared byline of this test column.}
  links:
    - {label: example.com, url: "https://example.com/team"}
- id: example-person
  name: Example Person
  bio: {zh: 虚构的作者。, en: An invented author.}
`,
  'tags.yaml': `- id: example-chips
  name: {zh: 示例芯片, en: Example chips}
  description: {zh: 多期共有的标签。, en: A tag that several issues share.}
- id: example-tools
  name: {zh: 工具, en: Tools}
  description: {zh: 工具的标签。, en: A tag of tools.}
- id: example-xr
  name: Example XR
  description: {zh: 两种语言同名的标签。, en: A tag with one name in both languages.}
- id: example-hidden
  name: {zh: 未公开标签, en: Example hidden}
  description: {zh: 未发表的标签。, en: A tag that is not out.}
`,
  'investors.yaml': `- id: example-capital
  name: {zh: 示例资本, en: Example Capital}
  aliases: [Example Capital Partners]
  kind: vc
- id: example-group
  name: {zh: 示例集团, en: Example Group}
  kind: corporate
- id: example-angel
  name: Example Angel
  kind: angel
- id: example-fund
  name: {zh: 示例主权基金, en: Example Fund}
  kind: sovereign
`,
};

/** The same files with one passage changed. */
export function withMistake(file: string, right: string, wrong: string): Record<string, string> {
  const text = recordFiles[file] ?? '';
  if (!text.includes(right)) throw new Error(`${file} has no “${right}”`);
  return { ...recordFiles, [file]: text.replace(right, wrong) };
}

/** The file of the company. */
export const company = 'companies/example-one.yaml';
/** The original of the issue. */
export const issue = 'issues/005-example-five/zh.mdx';
