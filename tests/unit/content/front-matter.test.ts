import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitFrontMatter } from '#content/front-matter.ts';
import { withoutCode } from '../without-code.ts';
import { toldInEnglish } from '../in-english.ts';

const splits = [
  {
    title: 'keeps each part at its own lines',
    source: '---\ntitle: 一\nissue: 1\n---\n\n正文。\n',
    yaml: '\ntitle: 一\nissue: 1',
    text: '\n\n\n\n\n正文。\n',
  },
  { title: 'takes a file without text apart', source: '---\na: 1\n---', yaml: '\na: 1', text: '\n\n\n' },
  {
    title: 'leaves a later line of hyphens to the text',
    source: '---\na: 1\n---\n一\n\n---\n\n二\n',
    yaml: '\na: 1',
    text: '\n\n\n一\n\n---\n\n二\n',
  },
  {
    title: 'allows spaces after the hyphens',
    source: '--- \na: 1\n---\t\nx',
    yaml: '\na: 1',
    text: '\n\n\nx',
  },
  {
    title: 'takes an indented or longer line of hyphens for no end',
    source: '---\na: |\n  ---\n----: 1\n---\nx',
    yaml: '\na: |\n  ---\n----: 1',
    text: '\n\n\n\n\nx',
  },
];

for (const { title, source, yaml, text } of splits)
  test(title, () => {
    assert.deepEqual(splitFrontMatter(source), { yaml, text });
  });

const refusals = [
  {
    sources: ['---\n---\n正文。', '---\n\n  \n---'],
    message: 'the front matter is empty',
    help: 'Write the fields between the two lines of ---.',
  },
  {
    sources: ['', ' \n\n\t\n'],
    message: 'the file is empty',
    help: 'Write its front matter and text, or delete the file.',
  },
  {
    sources: ['title: One\n---\n', '\n---\ntitle: One\n---\n', ' ---\ntitle: One\n---\n', '正文。'],
    message: 'the file does not start with front matter',
    help: 'Start its first line with ---, then the fields, then --- again.',
  },
  {
    sources: ['---', '---\ntitle: One\n\n正文。\n', '---\ntitle: One\n--\n'],
    message: 'the front matter is not closed',
    help: 'Write --- on a line of its own after the last field.',
  },
];

for (const { sources, message, help } of refusals)
  for (const source of sources)
    test(`says of ${JSON.stringify(source)} that ${message}`, () => {
      const split = splitFrontMatter(source);
      assert.ok('problem' in split);
      assert.deepEqual(toldInEnglish([withoutCode(split.problem)])[0], { line: 1, column: 1, message, help });
    });
