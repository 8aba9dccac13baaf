import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toMarkdown } from '#document/markdown.ts';
import { bodyOf } from '../sample.ts';

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

test('writes a table', () => {
  assert.equal(toMarkdown(bodyOf('|a|b|\n|:-|-|\n|1|2|').tree), '| a | b |\n| - | - |\n| 1 | 2 |\n');
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
