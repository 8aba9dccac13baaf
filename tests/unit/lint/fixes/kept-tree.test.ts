import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, type EditScope } from '#diagnostics/edit.ts';
import { keepsTree } from '#lint/fixes/kept-tree.ts';
import { parseMarkdown } from '#markdown/parse.ts';

/** Whether a replacement of the first place of some characters keeps the tree of a text. */
function isKept(text: string, old: string, put: string, changes?: EditScope): boolean {
  const start = text.indexOf(old);
  assert.notEqual(start, -1);
  const edits = [{ start, end: start + old.length, text: put, changes }];
  return keepsTree(text, applyEdits(text, edits), edits, parseMarkdown);
}

for (const [text, old, put] of [
  ['甲,乙', ',', '，'],
  ['## 一,二\n\n文', ',', '，'],
  ['甲 **重,点**', ',', '，'],
  ['- [ ] 甲,乙', ',', '，'],
  ['> 甲\n> 乙,丙', ',', '，'],
  ['| 甲,乙 | 丙\\|丁 |\n| - | - |', ',', '，'],
  ['| 甲 | 丙\\|丁,戊 |\n| - | - |', ',', '，'],
  ['\\*甲\\*,&amp;乙', ',', '，'],
  ['[甲,乙](https://example.com/a,b)', ',', '，'],
  ['![图,甲](./a.png)', ',', '，'],
  ['<Figure src="./a.png" alt="图,甲" />', ',', '，'],
  ['甲[^1]\n\n[^1]: 乙,丙', ',', '，'],
  ['甲   \n', '  ', ''],
] as const)
  test(`words may change: ${JSON.stringify(text)}`, () => assert.ok(isKept(text, old, put)));

for (const [text, old, put] of [
  ['`甲,乙`', ',', '，'],
  ['```\n甲,乙\n```', ',', '，'],
  ['[甲](https://example.com/a,b)', ',', '，'],
  ['https://example.com/a,b 后', ',', '，'],
  ['![图](./a,b.png)', ',', '，'],
  ['<Cite id="a,b" />', ',', '，'],
  ['{/* 甲,乙 */}', ',', '，'],
  ['甲[^a,b]\n\n[^a,b]: 注', ',', '，'],
  ['[甲][a,b]\n\n[a,b]: /x', ',', '，'],
  ['[甲](/x)', '(', '（'],
  ['**甲**', '**', '__'],
  ['甲\\*乙*', '\\', ''],
  ['甲 乙', ' ', '\n\n'],
  ['甲 乙', ' ', '\n- '],
  ['2024年', '年', '. 年'],
  ['甲乙', '甲', '## '],
  ['甲乙', '乙', '<'],
  ['甲乙', '甲', '    '],
] as const)
  test(`words may not become something else: ${JSON.stringify(text)} with ${JSON.stringify(put)}`, () =>
    assert.ok(!isKept(text, old, put)));

test('the address of a link may change, with the words of a bare one, and nothing else', () => {
  const query = '?utm_source=x';
  assert.ok(isKept(`[甲](https://example.com/${query})`, query, '', 'address'));
  assert.ok(isKept(`见 https://example.com/${query} 后`, query, '', 'address'));
  assert.ok(isKept(`[甲][a]\n\n[a]: https://example.com/${query}`, query, '', 'address'));
  assert.ok(isKept('![图](./a b.png)'.replace(' ', '%20'), '%20', '-', 'address'));
  assert.ok(!isKept(`\`https://example.com/${query}\``, query, '', 'address'));
  assert.ok(!isKept('甲,乙', ',', '，', 'address'));
});

test('a block may change its structure, and no other with it', () => {
  assert.ok(isKept('甲\n\n##标题\n\n乙', '##', '## ', 'structure'));
  assert.ok(isKept('甲\n\n| a | b |\n| 1 | 2 |\n\n乙', '|\n', '|\n| - | - |\n', 'structure'));
  assert.ok(isKept('```\n甲', '甲', '甲\n```', 'structure'));
  assert.ok(isKept('乙\n\n```\n甲\n\n!\n', '!\n', '!\n```\n', 'structure'));
  assert.ok(isKept('乙\n---\n\n丙', '\n---', '\n\n---', 'structure'));
  assert.ok(isKept('＜Profile /＞\n\n丙', '＜Profile /＞', '<Profile />', 'structure'));
  assert.ok(
    isKept(
      '见[官网]（https://example.com/）。\n\n丙',
      '（https://example.com/）',
      '(https://example.com/)',
      'structure',
    ),
  );
  assert.ok(!isKept('甲\n\n乙\n\n丙', '乙', '```', 'structure'));
  assert.ok(!isKept('甲\n\n乙\n\n- 丙', '乙', '- 乙', 'structure'));
});

test('what refers to a note or an address may become a reference once it is defined', () => {
  assert.ok(isKept('甲[^1]，乙。\n\n[^1]：注', '：', ': ', 'structure'));
  assert.ok(isKept('[甲][a]，乙。\n\n[a]：/x', '：', ': ', 'structure'));
  assert.ok(!isKept('甲[^1]，乙。\n\n[^1]：注', '：', ': '));
});

test('a text that cannot be read keeps nothing', () => {
  assert.ok(!isKept('<Callout>\n\n甲,乙', ',', '，'));
  assert.ok(!isKept('甲,乙', ',', '{'));
});

test('what is added behind the last block belongs to it', () => {
  const text = '乙\n\n```\n甲\n';
  const edits = [{ start: text.length, end: text.length, text: '```\n', changes: 'structure' as const }];
  assert.ok(keepsTree(text, applyEdits(text, edits), edits, parseMarkdown));
});

const printed = '<Money round="series-d" />';
for (const [text, old] of [
  ['融到 6.4 亿美元。', '6.4 亿美元'],
  ['It raised $640 million, &amp; more.', '$640 million'],
  ['融到 <Money amount="USD 640M" />。', '<Money amount="USD 640M" />'],
  ['6.4 亿美元', '6.4 亿美元'],
  ['| 6.4 亿美元 | 乙 |\n| - | - |', '6.4 亿美元'],
  ['- 融到 **6.4 亿美元**\n> 乙', '6.4 亿美元'],
  ['甲[^1]\n\n[^1]: 融到 6.4 亿美元。', '6.4 亿美元'],
] as const)
  test(`an amount may become a component that prints it: ${JSON.stringify(text)}`, () => {
    assert.ok(isKept(text, old, printed, 'amount'));
    assert.ok(!isKept(text, old, printed), 'and words may not');
  });

for (const [text, old, put] of [
  ['It raised**CHF 5 million**now.', 'CHF 5 million', printed],
  ['`6.4 亿美元`', '6.4 亿美元', printed],
  ['[甲](https://example.com/$640-million)', '$640-million', printed],
  ['It raised \\$640 million.', '$640 million', printed],
  ['{/* 6.4 亿美元 */}', '6.4 亿美元', printed],
  ['融到 6.4 亿美元。', '6.4 亿美元', `**${printed}**`],
  ['融到 6.4 亿美元。', '6.4 亿美元', '12 亿美元'],
] as const)
  test(`what else an amount would change is refused: ${JSON.stringify(text)} ${put}`, () =>
    assert.ok(!isKept(text, old, put, 'amount')));
