import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitFrontMatter } from '#content/front-matter.ts';
import { withoutCode } from '../without-code.ts';
import { toldInEnglish, english } from '../in-english.ts';

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
    message: english('front-matter.empty'),
    help: english('front-matter.empty.help'),
  },
  {
    sources: ['', ' \n\n\t\n'],
    message: english('empty-file'),
    help: english('empty-file.help'),
  },
  {
    sources: ['title: One\n---\n', '\n---\ntitle: One\n---\n', ' ---\ntitle: One\n---\n', '正文。'],
    message: english('front-matter.missing'),
    help: english('front-matter.missing.help'),
  },
  {
    sources: ['---', '---\ntitle: One\n\n正文。\n', '---\ntitle: One\n--\n'],
    message: english('front-matter.open'),
    help: english('front-matter.open.help'),
  },
];

for (const { sources, message, help } of refusals)
  for (const source of sources)
    test(`says of ${JSON.stringify(source)} that ${message}`, () => {
      const split = splitFrontMatter(source);
      assert.ok('problem' in split);
      assert.deepEqual(toldInEnglish([withoutCode(split.problem)])[0], { line: 1, column: 1, message, help });
    });
