import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkBody, parseBody } from '#markdown/parse.ts';
import { inEnglish, english } from '../in-english.ts';

const context = { companies: ['acme'], references: [], pictures: [] };
const deep = english('nesting');

const excessive: [title: string, source: string, line: number, message: string][] = [
  ['quotations', `一\n\n${'> '.repeat(3000)}二`, 3, deep],
  ['quotations without spaces', `${'>'.repeat(101)}一`, 1, deep],
  ['lists', `${'- '.repeat(3000)}一`, 1, deep],
  ['numbered lists', `${'1. '.repeat(101)}一`, 1, deep],
  [
    'lists by their indentation',
    Array.from({ length: 300 }, (_, level) => `${' '.repeat(level * 2)}- 一`).join('\n\n'),
    403,
    english('line-indent'),
  ],
  ['emphasis', `${'*'.repeat(2000)}一${'*'.repeat(2000)}`, 1, deep],
  ['emphasis in emphasis', `${'*a **b '.repeat(300)}c${' b** a*'.repeat(300)}`, 1, deep],
  ['characters', `一\n\n${'[a *b '.repeat(30_000)}`, 3, english('block-length', { most: 10000 })],
  ['lines', `一\n${'二\n'.repeat(10_000)}`, 1, english('block-length', { most: 10000 })],
  [
    'lines of code',
    `一\n\n~~~js\n${'a = b;\n\n'.repeat(20_000)}~~~`,
    4,
    english('block-length', { most: 100000 }),
  ],
  [
    'lines behind code',
    `~~~\n${'a\n'.repeat(9000)}~~~\n${'二\n'.repeat(10_001)}`,
    9003,
    english('block-length', { most: 10000 }),
  ],
];

for (const [title, source, line, message] of excessive)
  test(`refuses too many ${title} without parsing for ever`, () => {
    for (const errors of [
      checkBody(source, context).errors,
      checkBody(source, { ...context, isPage: true }).errors,
    ])
      assert.deepEqual(
        errors.map((error) => [error.line, inEnglish(error.message)]),
        [[line, message]],
      );
  });

for (const [title, source] of [
  ['quotations and lists of thirty levels', `${'> '.repeat(20)}${'- '.repeat(10)}一`],
  ['a rule of many asterisks', `一\n\n${'*'.repeat(200)}\n\n二`],
  ['many paragraphs', '一段话。\n\n'.repeat(3000)],
  ['a listing of many lines', `- 一\n\n  \`\`\`\n${'  a = [b, {c}];\n'.repeat(4000)}  \`\`\`\n\n二`],
  ['a long paragraph', '一句话。'.repeat(2000)],
] as const)
  test(`takes ${title}`, () => {
    assert.ok('body' in parseBody(source, context));
  });
