import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import { toPlainText } from '#markdown/plain-text.ts';
import { bodyOf } from '../sample.ts';

for (const [source, text] of [
  ['', ''],
  ['## 标题\n\n一段 **粗** `码` [链](/a/) & \\<b>。\n\n二段。', '标题\n\n一段 粗 码 链 & <b>。\n\n二段。'],
  ['- 一\n- 二', '一\n二'],
  ['| a | b |\n| - | - |\n| 1 | 2 |', 'a\tb\n1\t2'],
  ['一{/* 无 */}二', '一二'],
  ['```\na\n  b\n```', 'a\n  b\n'],
] as const)
  test(`writes ${JSON.stringify(source)} as plain text`, () => {
    assert.equal(toPlainText(bodyOf(source).tree), text);
  });

test('keeps a table apart from what follows', () => {
  const table = h('table', [h('tr', [h('td', '一')])]);
  const tree = { type: 'root' as const, children: [table, structuredClone(table)] };
  assert.match(toPlainText(tree), /^一\n+一$/);
});
