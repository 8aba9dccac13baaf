import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countFigures } from '#lint/text/sourced-figures.ts';
import { bodyOf } from '../../sample.ts';

const context = { references: ['a'], pictures: [] };
const cite = '<Cite id="a" />';

for (const [what, text, expected] of [
  ['nothing', '正文。', [0, 0]],
  ['a figure without a source', '卖出 1200 块。', [1, 0]],
  ['a figure with a source', `卖出 1200 块${cite}。`, [1, 1]],
  ['an amount', `融到 <Money amount="USD 640M" />${cite}。`, [1, 1]],
  ['figures of two blocks', `卖出 1200 块${cite}。\n\n退回 300 块。`, [2, 1]],
  [
    'a date and a small number, which are no figures to be sourced',
    `2024 年 8 月，两家公司${cite}。`,
    [0, 0],
  ],
  [
    'a table that a sourced sentence leads to',
    `参数如下${cite}。\n\n| 项 | 数 |\n| - | - |\n| 甲 | 230 MB |`,
    [1, 1],
  ],
  ['a table without a source', '参数如下。\n\n| 项 | 数 |\n| - | - |\n| 甲 | 230 MB |', [1, 0]],
  [
    'a table behind the heading of another section',
    `参数${cite}。\n\n## 节\n\n| 项 | 数 |\n| - | - |\n| 甲 | 230 MB |`,
    [1, 0],
  ],
  ['a list that a sourced sentence leads to', `如下${cite}：\n\n- 卖出 1200 块\n- 退回 300 块`, [2, 2]],
  [
    'blocks of a callout, each by itself',
    `<Callout>\n\n卖出 1200 块${cite}。\n\n退回 300 块。\n\n</Callout>`,
    [2, 1],
  ],
  ['a note, which is left out', `正文。[^1]\n\n[^1]: 卖出 1200 块${cite}。`, [0, 0]],
] as const)
  test(`counts ${what}`, () => {
    const { count, sourced } = countFigures(bodyOf(text, context).tree, 'zh');
    assert.deepEqual([count, sourced], expected);
  });
