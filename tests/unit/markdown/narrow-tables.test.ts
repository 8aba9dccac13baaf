import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { narrowTables } from '#markdown/narrow-tables.ts';
import { bodyOf } from '../sample.ts';

/** A text as a feed has its tables, in one line. */
function narrow(source: string): string {
  return toHtml(narrowTables(bodyOf(source).tree, '：'))
    .replaceAll('\n', '')
    .replace(/^<div[^>]*>|<\/div>$/g, '');
}

test('tells a table of four columns as a list, a row an item, each cell after its head', () => {
  assert.equal(
    narrow(
      '| 型号 | 年 | 价 | 重 |\n| - | - | - | - |\n| 甲 | **2023** | 399 | `80` |\n| 乙 | 2024 | | 90 |',
    ),
    [
      '<ul><li>型号：<strong>甲</strong><ul><li>年：<strong>2023</strong></li><li>价：399</li><li>重：<code>80</code></li></ul></li>',
      '<li>型号：<strong>乙</strong><ul><li>年：2024</li><li>价：—</li><li>重：90</li></ul></li></ul>',
    ].join(''),
  );
});

test('puts no colon where a column has no head', () => {
  assert.equal(
    narrow('| | 一 | 二 | |\n| - | - | - | - |\n| 甲 | 1 | 2 | 3 |\n| 乙 | 1 | 2 | |'),
    [
      '<ul><li><strong>甲</strong><ul><li>一：1</li><li>二：2</li><li>3</li></ul></li>',
      '<li><strong>乙</strong><ul><li>一：1</li><li>二：2</li></ul></li></ul>',
    ].join(''),
  );
});

test('lists the heads of a table without rows', () => {
  assert.equal(narrow('| 一 | 二 | | 四 |\n| - | - | - | - |'), '<ul><li>一</li><li>二</li><li>四</li></ul>');
});

const word = (length: number): string => 'x'.repeat(length);

for (const [what, source, isTable] of [
  ['three columns', '| 一 | 二 | 三 |\n| - | - | - |\n| 1 | 2 | 3 |', true],
  ['one column', '| 一 |\n| - |\n| 1 |', true],
  [
    'words that fit beside each other',
    `| ${word(11)} | ${word(11)} ${word(11)} | ${word(11)} |\n| - | - | - |`,
    true,
  ],
  [
    'words too long to stand beside each other',
    `| ${word(11)} | ${word(12)} | 三 |\n| - | - | - |\n| 1 | 2 | ${word(11)} |`,
    false,
  ],
  ['long Chinese, which breaks anywhere', `| ${'长'.repeat(90)} | 二 |\n| - | - |\n| 1 | 2 |`, true],
  ['one long address', `| 一 |\n| - |\n| \`${word(40)}\` |`, false],
] as const)
  test(`${isTable ? 'keeps' : 'lists'} a table of ${what}`, () => {
    assert.equal(narrow(source).includes('<table>'), isTable);
  });

test('repeats the words of a head, and its id once', () => {
  const mark = h('sup', { id: 'note:fnref-1' }, [h('a', { href: '#note:fn-1' }, '1')]);
  const row = (tagName: string, ...cells: (string | Element)[]): Element =>
    h(
      'tr',
      cells.map((cell) => h(tagName, cell)),
    );
  const table = h('table', [
    row('th', '一', mark, '三', '四'),
    row('td', '1', '2', '3', '4'),
    row('td', '5', '6', '7', '8'),
  ]);
  const html = toHtml(narrowTables({ type: 'root', children: [table] }, '：'));
  assert.equal(html.split('id="note:fnref-1"').length - 1, 1);
  assert.equal(html.split('href="#note:fn-1"').length - 1, 2);
});

test('leaves the tree as it was', () => {
  const { tree } = bodyOf('| 1 | 2 | 3 | 4 |\n| - | - | - | - |\n| 5 | 6 | 7 | 8 |');
  const before = structuredClone(tree);
  narrowTables(tree, '：');
  assert.deepEqual(tree, before);
});

/** Elements of a kind, in the order of the text. */
function all(tree: Root | Element, tagName: string): Element[] {
  const found: Element[] = [];
  visit(tree, { type: 'element', tagName }, (node: Element) => {
    found.push(node);
  });
  return found;
}

/** Tables of all sizes; each cell tells its place, and some are empty. */
const tables = [2, 3, 4, 5, 9].flatMap((columns) =>
  [1, 2, 7].flatMap((rows) =>
    [0, 1, 3, 5].map((gap) => ({
      columns,
      rows,
      heads: Array.from({ length: columns }, (_, column) =>
        gap > 0 && column % (gap + 2) === gap ? '' : `头${column}`,
      ),
      cells: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) =>
          gap > 0 && (row * columns + column) % (gap + 1) === gap
            ? ''
            : `格${row}/${column}${'w'.repeat(gap)}`,
        ),
      ),
    })),
  ),
);

for (const { columns, rows, heads, cells } of tables)
  test(`loses no word of ${rows} rows of ${columns} columns: ${heads.join('|')}`, () => {
    const cell = (tagName: string, text: string): Element => h(tagName, text);
    const table = h('table', [
      h('thead', [
        h(
          'tr',
          heads.map((text) => cell('th', text)),
        ),
      ]),
      h(
        'tbody',
        cells.map((row) =>
          h(
            'tr',
            row.map((text) => cell('td', text)),
          ),
        ),
      ),
    ]);
    const tree = narrowTables({ type: 'root', children: [table] }, ': ');
    assert.equal(all(tree, 'table').length, columns > 3 ? 0 : 1);
    if (columns <= 3) return;
    const [list] = tree.children as Element[];
    const items = list?.children as Element[];
    assert.equal(items.length, rows);
    for (const [row, item] of items.entries()) {
      const facts = all(item, 'li').map((fact) => toString(fact));
      const [own = ''] = [
        toString({
          ...item,
          children: item.children.filter((child) => child.type !== 'element' || child.tagName !== 'ul'),
        }),
      ];
      const expected = heads.flatMap((head, column) => {
        const text = cells[row]?.[column] ?? '';
        if (head === '' && text === '') return [];
        return [(head === '' ? '' : `${head}: `) + (text === '' ? '—' : text)];
      });
      const told = [...(own === '' ? [] : [own]), ...facts.slice(1)];
      assert.deepEqual(told, expected);
    }
  });
