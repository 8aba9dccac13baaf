import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strayWide, strayLatin } from '#language/other-script.ts';

/** English texts, each with the Chinese that was left in it. */
const english: [text: string, left: string[]][] = [
  ['Bricks are cheaper than 火箭.', ['火箭']],
  ['砖比火箭便宜。', ['砖比火箭便宜']],
  ['It has 20 块 a day and 240 块 a week.', ['块', '块']],
  ['He said: “砖比火箭便宜，便宜很多。”', ['砖比火箭便宜，便宜很多']],
  ['（本期是测试，不是新闻。）', ['本期是测试，不是新闻']],
  ['(月壤)', ['月壤']],
  ['型号 | 镜径', ['型号 | 镜径']],
  ['“砖”', ['砖']],
  ['Moon Soil (月壤科技) bakes bricks.', []],
  ['Moon Soil（月壤科技）bakes bricks.', []],
  ['It quotes him: bricks are cheap [“砖比火箭便宜，他说。”].', []],
  ['He said “砖比火箭便宜”.', ['砖比火箭便宜']],
  ['The word “砖” means brick.', []],
  ['Moon Soil (月壤科技 (Yuerang), 2026) bakes bricks.', []],
  ['Its essay 《月尘烧砖记》 is long.', []],
  ['See https://zh.wikipedia.org/wiki/人工智能 for more.', []],
  ['Nothing of the kind, 1,100 °C.', []],
];

/** Chinese texts, each with the English that was left in it. */
const chinese: [text: string, left: string[]][] = [
  ['Its founder made kilns before.', ['Its founder made kilns before.']],
  [
    '公司成立于 2026 年。Its founder used to make kilns for a living. 他说便宜。',
    ['Its founder used to make kilns for a living.'],
  ],
  ['Bricks are cheaper than rockets, he said.', ['Bricks are cheaper than rockets, he said.']],
  ['GroqCloud', []],
  ['Institutional Venture Partners, Andreessen Horowitz, Union Square Ventures', []],
  ['领投的是 Institutional Venture Partners 和 Andreessen Horowitz。', []],
  ['论文《Attention Is All You Need and the Rest of It》发表于 2017 年。', []],
  ['他说：“The best way to predict the future is to invent it.”', []],
  ['原话（the best way to predict the future is to invent it）如此。', []],
  ['见 https://example.com/the-best-of-it/and/the/rest/of/that 。', []],
  ['Series A', []],
  ['2026 年', []],
];

for (const [text, left] of english)
  test(`${left.length > 0 ? 'finds' : 'finds no'} Chinese in “${text}”`, () => {
    assert.deepEqual(
      strayWide(text).map((stray) => stray.text),
      left,
    );
  });

for (const [text, left] of chinese)
  test(`${left.length > 0 ? 'finds' : 'finds no'} English in “${text}”`, () => {
    assert.deepEqual(
      strayLatin(text).map((stray) => stray.text),
      left,
    );
  });

test('a stray stands in the text where it is said to', () => {
  for (const [find, texts] of [
    [strayWide, english],
    [strayLatin, chinese],
  ] as const)
    for (const [text] of texts)
      for (const { start, text: stray } of find(text)) assert.ok(text.startsWith(stray, start), text);
});
