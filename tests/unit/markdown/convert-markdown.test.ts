import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { splitFrontMatter } from '#content/front-matter.ts';
import { conversion } from '#language/conversion/traditional.ts';
import { convertMarkdown } from '#markdown/convert-markdown.ts';
import { parseMarkdown } from '#markdown/parse.ts';
import { visit } from 'unist-util-visit';

const issues = path.join(import.meta.dirname, '../../../content/issues');
const words = conversion();
const convert = (text: string): string =>
  convertMarkdown(text, { words, link: (address) => `/zh-Hant${address}` });

/** All that a text has beside words: kinds of nodes, addresses, code, names, and the properties of components. */
function outline(source: string): unknown[] {
  const found: unknown[] = [];
  const parsed = parseMarkdown(source);
  assert.ok(parsed, source);
  visit(parsed.tree, (node) => {
    const kept: unknown[] = [node.type];
    if ('depth' in node) kept.push(node.depth);
    if ('identifier' in node) kept.push(node.identifier);
    if (node.type === 'inlineCode' || node.type === 'code') kept.push(node.value);
    if ('attributes' in node)
      kept.push(
        node.attributes.map((each) =>
          'name' in each && !/^(?:alt|caption|title|who)$/.test(each.name) ? each.value : '',
        ),
      );
    found.push(kept);
  });
  return found;
}

/** The figures, amounts and dates of a text. */
const figures = (source: string): string[] => source.match(/\d[\d.,%]*/g) ?? [];

test('the texts of the column keep their structure, figures, addresses, ids and code', () => {
  for (const folder of readdirSync(issues)) {
    const parts = splitFrontMatter(readFileSync(path.join(issues, folder, 'zh.mdx'), 'utf8'));
    assert.ok('text' in parts);
    const converted = convert(parts.text);
    assert.notEqual(converted, parts.text);
    assert.deepEqual(outline(converted), outline(parts.text), folder);
    assert.deepEqual(figures(converted), figures(parts.text), folder);
    assert.equal(converted.split('\n').length, parts.text.split('\n').length, folder);
    assert.equal(convertMarkdown(converted, { words, link: (address) => address }), converted, folder);
  }
});

const cases: [what: string, written: string, becomes: string][] = [
  ['code', '软件 `软件`\n\n```js\n// 软件\n```', '軟體 `软件`\n\n```js\n// 软件\n```'],
  ['addresses', '[软件](https://example.com/软件 "软件")', '[軟體](https://example.com/软件 "軟體")'],
  ['comments', '{/* 软件 */}\n\n软件', '{/* 软件 */}\n\n軟體'],
  ['names of notes', '软件[^软件]\n\n[^软件]: 软件。', '軟體[^软件]\n\n[^软件]: 軟體。'],
  ['files', '![软件](./软件.png "软件")', '![軟體](./软件.png "軟體")'],
  [
    'properties that are no words',
    '<Figure src="./软件.png" alt="软件" caption="“软件”" />',
    '<Figure src="./软件.png" alt="軟體" caption="「軟體」" />',
  ],
  ['ids of companies', '<Profile company="软件" />', '<Profile company="软件" />'],
  ['pages of the site, in its own language', '[软件](/issues/14/)', '[軟體](/zh-Hant/issues/14/)'],
  ['links to headings', '## 软件，第二\n\n见[上文](#软件第二)', '## 軟體，第二\n\n見[上文](#軟體第二)'],
  ['links to what is no heading', '[上文](#ref:一)', '[上文](#ref:一)'],
  [
    'references',
    '[软件]、[软件][]\n\n[软件]: https://example.com/',
    '[軟體][软件]、[軟體][软件]\n\n[软件]: https://example.com/',
  ],
  ['tables', '| 软件 |\n| --- |\n| `软件` |', '| 軟體 |\n| --- |\n| `软件` |'],
  ['quotation marks around a component', '“<Money amount="USD 1M" />”', '「<Money amount="USD 1M" />」'],
  ['what is no MDX', '软件 <Money', '软件 <Money'],
];

for (const [what, written, becomes] of cases)
  test(`converts ${what} as they should be`, () => {
    assert.equal(convert(written), becomes);
  });
