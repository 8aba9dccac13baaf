import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expand, type PlainRenderers } from '#markdown/expand.ts';
import { toMarkdown } from '#markdown/markdown.ts';
import { bodyOf } from '../sample.ts';

const write = (...children: ElementContent[]): string => toMarkdown({ type: 'root', children });

/** What a reader of GitHub-flavoured Markdown finds of a type, in the order of the text. */
function found<Type extends Nodes['type']>(type: Type, markdown: string): Extract<Nodes, { type: Type }>[] {
  const nodes: Extract<Nodes, { type: Type }>[] = [];
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown), (node) => {
    if (node.type === type) nodes.push(node as Extract<Nodes, { type: Type }>);
  });
  return nodes;
}

/** The labels of what refers to something, or says what a label stands for. */
const labels = (
  type: 'footnoteReference' | 'footnoteDefinition' | 'linkReference' | 'definition',
  markdown: string,
): (string | null | undefined)[] => found(type, markdown).map(({ label }) => label);

for (const source of [
  '## 标题\n\n一段 **粗** *斜* ~~删~~ `码`。\n',
  '**加粗：** 后面\n',
  '- 一\n  - 二\n\n1. 三\n2. 四\n',
  '> 引\n',
  '---\n',
  '```js\nif (a < b) {}\n```\n',
  '[站](/issues/2/ "题") [外](https://e.test)\n',
  '一\\\n二\n',
  '\\*一\\* \\<b>\n',
])
  test(`writes ${JSON.stringify(source)} as it was read`, () => {
    assert.equal(toMarkdown(bodyOf(source).tree), source);
  });

test('writes a table without padding its columns', () => {
  assert.equal(
    toMarkdown(bodyOf('|a|长长的|\n|:-|-:|\n|12345|\\||').tree),
    '| a | 长长的 |\n| - | - |\n| 12345 | \\| |\n',
  );
});

test('keeps the break in a cell as HTML, so that a row stays one line', () => {
  const cells = (name: 'th' | 'td') => h('tr', [h(name, ['甲', h('br'), '乙']), h(name, '丙')]);
  assert.equal(
    write(h('table', [h('thead', [cells('th')]), h('tbody', [cells('td')])])),
    '| 甲<br>乙 | 丙 |\n| - | - |\n| 甲<br>乙 | 丙 |\n',
  );
});

test('writes a break outside a table as Markdown', () => {
  assert.equal(write(h('p', ['甲', h('br'), '乙'])), '甲\\\n乙\n');
});

const noted = {
  Notes: (_node, children) => [h('notes', children)],
  NoteBack: () => [],
} as Partial<PlainRenderers> as PlainRenderers;

const withNotes = (source: string): string => toMarkdown(expand(bodyOf(source).tree, noted));

for (const source of [
  '文[^1]字。\n\n[^1]: 注。\n',
  '文[^once]字[^once]，[^two]。\n\n[^once]: 注。\n\n[^two]: 另一条 **注**。\n',
  '文[^注]。\n\n[^注]: 一段。\n\n    二段。\n\n    - 一\n    - 二\n',
  '## 题[^a-b]\n\n| a[^a-b] |\n| - |\n| 1 |\n\n[^a-b]: 注[^c]。\n\n[^c]: 再注。\n',
])
  test(`writes the notes of ${JSON.stringify(source)} as they were read`, () => {
    const written = withNotes(source);
    assert.equal(written, source);
    const defined = labels('footnoteDefinition', written);
    assert.deepEqual(new Set(labels('footnoteReference', written)), new Set(defined));
    assert.deepEqual(labels('footnoteDefinition', source), defined);
  });

for (const label of ['A', 'a*b', 'é'])
  test(`keeps the note ${label} with its mention`, () => {
    const written = withNotes(`文[^${label}]。\n\n[^${label}]: 注。\n`);
    const [mention, note] = [labels('footnoteReference', written), labels('footnoteDefinition', written)];
    assert.deepEqual(mention, note);
    assert.equal(mention[0]?.toLowerCase(), label.toLowerCase());
  });

test('gathers the notes at the end, in the order of their first mention', () => {
  assert.equal(
    withNotes('[^two]: 二。\n\n[^one]: 一。\n\n甲[^one]乙[^two]。\n'),
    '甲[^one]乙[^two]。\n\n[^one]: 一。\n\n[^two]: 二。\n',
  );
});

test('writes what is raised but no note as plain text', () => {
  assert.equal(write(h('p', ['E = mc', h('sup', '2')])), 'E = mc2\n');
});

const cite = (label: string) => h('citation', { label });
const definitions = ['1', '2'].map((label) => h('definition', { label, url: `https://s.test/${label}` }));

for (const [what, children, written, cited] of [
  ['in a sentence', ['文', cite('1'), '。'], '文[1]。', ['1']],
  ['two in a row', ['文', cite('1'), cite('2'), '。'], '文[1][][2]。', ['1', '2']],
  ['three in a row', [cite('1'), cite('2'), cite('1')], '[1][][2][][1]', ['1', '2', '1']],
  ['with a space between', [cite('1'), ' ', cite('2')], '[1][][2]', ['1', '2']],
  ['with a comma between', [cite('1'), '、', cite('2')], '[1]、[2]', ['1', '2']],
  ['after strong words', [h('strong', ['文', cite('1')]), cite('2')], '**文[1]**[2]', ['1', '2']],
  ['after a link', [h('a', { href: '/a/' }, '链'), cite('1')], '[链](/a/)[1]', ['1']],
  ['before a parenthesis', [cite('1'), '(注)'], '[1]\\(注)', ['1']],
  ['before a bracket', [cite('1'), '[2]'], '[1]\\[2]', ['1']],
  ['after an exclamation mark', ['文!', cite('1')], '文\\![1]', ['1']],
] as const)
  test(`writes a citation ${what} so that it reads back as one`, () => {
    const paragraph = write(h('p', [...children]));
    assert.equal(paragraph, `${written}\n`);
    assert.deepEqual(labels('linkReference', `${paragraph}\n${write(...definitions)}`), cited);
  });

for (const [what, children] of [
  ['before a link', ['文', cite('1'), h('a', { href: '/a/' }, '链')]],
  ['before a colon, at the start', [cite('1'), ': 文']],
] as const)
  test(`writes a citation ${what} so that it reads back as one`, () => {
    const markdown = write(h('p', [...children]), ...definitions);
    assert.deepEqual(labels('linkReference', markdown), ['1']);
    assert.deepEqual(labels('definition', markdown), ['1', '2']);
  });

test('writes a citation before a note so that both read back', () => {
  const { tree } = bodyOf('文<Cite id="one" />[^1]\n\n[^1]: 注。');
  const plain = expand(tree, { ...noted, Cite: () => [cite('1')] });
  const markdown = toMarkdown({ type: 'root', children: [...plain.children, ...definitions] });
  assert.deepEqual(labels('footnoteReference', markdown), ['1']);
  assert.deepEqual(labels('linkReference', markdown), ['1']);
});

test('writes a citation in a cell of a table', () => {
  const table = h('table', [h('tr', [h('th', '头')]), h('tr', [h('td', [cite('1'), cite('2')])])]);
  assert.equal(write(table), '| 头 |\n| - |\n| [1][][2] |\n');
});

for (const url of ['https://s.test/', 'https://s.test/a?b=1&c=(2)_*x*', 'https://s.test/%E6%96%87#[节]'])
  test(`says that a label stands for ${url}`, () => {
    const markdown = write(h('p', ['文', cite('1')]), h('definition', { label: '1', url }));
    assert.deepEqual(
      found('definition', markdown).map((node) => [node.label, node.url]),
      [['1', url]],
    );
  });

test('takes no bracket of the text for a citation', () => {
  const markdown = write(h('p', ['文[1]与[^1]', h('strong', '[2]')]), ...definitions);
  assert.deepEqual([...labels('linkReference', markdown), ...labels('footnoteReference', markdown)], []);
});

test('writes emphasis inside Chinese so that people can read it', () => {
  assert.equal(toMarkdown(bodyOf('文*强调*字，**加粗：**后面').tree), '文*强调*字，**加粗：**后面\n');
});

test('leaves the tree as it was', () => {
  const { tree } = bodyOf('## 一\n\n- 二\n');
  const before = structuredClone(tree);
  toMarkdown(tree);
  assert.deepEqual(tree, before);
});
