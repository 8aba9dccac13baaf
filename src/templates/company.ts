import type { Localized } from '#schema/localized.ts';
import { yamlText } from '#schema/yaml-text.ts';
import { locales } from '#config.ts';

/** The facts that a new company starts with. */
export interface NewCompany {
  name: Localized;
  /** A year, a month or a day. */
  founded: string;
}

/** A part of the file: what it is in both languages, and an example that is commented out. */
interface Part {
  zh: string;
  en: string;
  example: string;
}

const parts: readonly Part[] = [
  {
    zh: '别名和曾用名。',
    en: 'Other and former names.',
    example: 'aliases: [Former Name]',
  },
  {
    zh: '总部所在的国家和城市。',
    en: 'City and country.',
    example: 'headquarters: {zh: 美国旧金山, en: "San Francisco, USA"}',
  },
  {
    zh: '网站。',
    en: 'The address of its site.',
    example: 'website: https://example.com/',
  },
  {
    zh: '产品：两种语言名称不同时，name 也写 {zh: …, en: …}。',
    en: 'Products. A name is {zh: …, en: …} where the languages differ.',
    example: `products:
  - name: Example One
    description:
      zh: 一句话说明它是什么。
      en: What it is, in one sentence.`,
  },
  {
    zh: '人物：kind 是 founder 创始人、executive 管理层、adviser 顾问之一；每人只列一次。',
    en: 'People, each once. kind is founder, executive or adviser.',
    example: `people:
  - name: {zh: 张三, en: Zhang San}
    kind: founder
    role: {zh: 联合创始人兼首席执行官, en: Co-founder and chief executive}`,
  },
  {
    zh: `融资，早的在前。round 写英文通用名（Seed、Series A、Strategic），其他名称写 {zh: …, en: …}。
日期写到来源给出的精度，来源没写就不写这一行；没有披露的金额也不写，不要写 0。
amount 写来源给的币种；来源另给了美元数的才写 inDollars，不要自己换算。
lead 领投、participants 参投，写 investors.yaml 里的 id；through 写明实际出资的基金。
raisedBy 是代为融资的子公司等主体，这样的轮次不计入总额。
status：confirmed 已证实、reported 据报道、unverified 未证实。source 必填；note 写数字说不清的。`,
    en: `Rounds, oldest first. round is a usual name (Seed, Series A, Strategic), any other {zh: …, en: …}.
date is as precise as its source; leave it out where no source gives one, and amounts that are undisclosed.
amount keeps the currency of its source; inDollars only where a source gives dollars too, never converted.
lead and participants are ids in investors.yaml; through names the fund that paid.
raisedBy is another entity that raised the money, such as a subsidiary; the totals leave it out.
status is confirmed, reported or unverified. source is required; note says what the figures can’t.`,
    example: `funding:
  - round: Series A
    date: 2021-04
    amount: EUR 105M
    lead: [investor-one]
    participants: [investor-two]
    through: {investor-one: Example Growth Fund}
    postMoney: EUR 240M
    inDollars: {amount: USD 113M, postMoney: USD 260M}
    raisedBy: {zh: 示例子公司, en: Example Subsidiary}
    status: confirmed
    source: https://example.com/series-a
    note:
      zh: 数字说不清的，用一句话补充。
      en: What the figures alone do not say, in one sentence.`,
  },
];

function commented(text: string, mark: string): string {
  return text.replace(/^/gm, mark);
}

/**
 * The file of a new company: its name and year, and an example of every other field. Explanations start with
 * `##`, examples with `# `, which is what an editor takes off to make fields of them.
 */
export function companyTemplate({ name, founded }: NewCompany): string {
  const examples = parts.map(({ zh, en, example }) =>
    [commented(zh, '## '), commented(en, '## '), commented(example, '# ')].join('\n'),
  );
  const names = locales.map((locale) => `${locale}: ${yamlText(name[locale])}`);
  return `## 名称；两种语言不同时分别写。
## The name; in each language where they differ.
name: {${names.join(', ')}}
## 成立的年、月或日，按来源的精度，如 2016、2016-12。
## When it was founded, as precise as the source: 2016 or 2016-12.
founded: ${founded}

${examples.join('\n\n')}
`;
}
