import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foundingFinder } from '#language/founding-claims.ts';
import { sentencesOf } from '#language/sentences.ts';

const find = foundingFinder(['示例', 'Example One']);

for (const [text, dates] of [
  ['示例成立于 2016 年', ['2016']],
  ['Example One 总部在上海，2016 年 4 月成立', ['2016-04']],
  ['公司 2016 年创办，2017 年融资', ['2016']],
  ['他 2016 年回国创办了这家公司', ['2016']],
  ['2016 年成立的示例做芯片', ['2016']],
  ['他 2016 年创办了另一家公司', []],
  ['公司收购了 2016 年成立的对手', []],
  ['公司 2016 年成立的子公司', []],
  ['示例的股东 Mako 成立于 2016 年', []],
  ['公司此前的名字 2016 年成立', []],
  ['示例成立近 8 年', []],
  ['Example One was founded in 2016.', ['2016']],
  ['Example One, founded in April 2016, makes chips.', ['2016-04']],
  ['The San Francisco company was incorporated in Delaware on April 5, 2016.', ['2016-04-05']],
  ['Radish, which he founded, was sold in 2016.', []],
  ['His earlier company was founded in 2016.', []],
  ['Mako, a company founded in 2016, makes robots.', []],
  ['2011, the year it was incorporated', []],
] as const)
  test(`finds when “${text}” says that the company was founded`, () => {
    const locale = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
    const sentences = sentencesOf([{ type: 'text', value: text }], locale);
    assert.deepEqual(
      sentences.flatMap((sentence) => find(sentence).map(({ value }) => value)),
      dates,
    );
  });
