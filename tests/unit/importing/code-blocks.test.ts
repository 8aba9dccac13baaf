import assert from 'node:assert/strict';
import test from 'node:test';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { markCode } from '#importing/code-blocks.ts';
import { ImportLog } from '#importing/import-log.ts';
import { linesOf } from '#importing/lines.ts';
import { Random } from '../../random.ts';

const reader = unified().use(remarkParse).use(remarkGfm);

/** The code of a text, as remark reads it. */
function codeOf(markdown: string): string[] {
  const blocks: string[] = [];
  visit(reader.parse(markdown) as Root, 'code', ({ value }) => {
    blocks.push(value);
  });
  return blocks;
}

function marked(markdown: string): { markdown: string; blocks: string[] } {
  const { lines, blocks } = markCode(linesOf(markdown), new ImportLog());
  return { markdown: lines.map(({ text }) => text).join('\n'), blocks };
}

/** A fence at the end has no code below it, and blank lines below one that is never closed are no code. */
function seen(blocks: readonly string[]): string[] {
  return blocks.map((each) => each.replace(/\s+$/, '')).filter((each) => each !== '');
}

const lines = [
  '',
  '',
  '词',
  '    a  b',
  '\tc',
  '      d',
  '```',
  '```js',
  '~~~',
  '````',
  '    ```',
  '- 一',
  '  二',
  '-     e',
  '- ```',
  '  ```',
  '1. 三',
  '   ```yaml',
  '   f:',
  '       g',
  '> 引',
  '> ```',
  '> x',
  '>     y',
  '> - z',
  '>   ```',
  '> ',
  '        深',
  '# 题',
  '---',
  'a = b',
  '[^1]: 注',
  '      ',
  '*\t\th',
  '-\ti',
];

test('code is told from text as a reader of CommonMark does, and its fences keep it', () => {
  const random = new Random(23);
  for (let round = 0; round < 4000; round += 1) {
    const source = Array.from({ length: random.between(1, 14) }, () => random.pick(lines)).join('\n');
    const { markdown, blocks } = marked(source);
    const told = `${JSON.stringify(source)} became ${JSON.stringify(markdown)}`;
    const expected = seen(codeOf(source));
    assert.deepEqual(seen(blocks), expected, told);
    assert.deepEqual(seen(codeOf(markdown)), expected, told);
  }
});

test('code between tags of HTML is code', () => {
  for (const source of [
    '<div>\n```js\n<ul>\n  <li>\n</ul>\n```\n</div>',
    '<center>\n\n    a\n    <b>\n\n</center>',
  ])
    assert.equal(marked(source).blocks.length, 1, source);
});
