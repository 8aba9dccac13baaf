import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPlainMarks } from '#lint/text/plain-markup.ts';

/** Words with their marks, and what the words are without each; undefined where that is for the author. */
const marked: [words: string, mark: string, plain: string | undefined][] = [
  ['示例**粗**的', '**粗**', '粗'],
  ['an *em* word', '*em*', 'em'],
  ['an _em_ word', '_em_', 'em'],
  ['示例_重_的', '_重_', '重'],
  ['the `code` here', '`code`', 'code'],
  ['~~gone~~', '~~gone~~', undefined],
  ['see [this](https://a.example/)', '[this](https://a.example/)', undefined],
  ['![a](./b.png)', '![a](./b.png)', undefined],
  ['a note[^1]', '[^1]', undefined],
  ['a<br>b', '<br>', undefined],
  ['a<br/>b', '<br/>', undefined],
  ['a</p>', '</p>', undefined],
  ['a <span class="x">b', '<span class="x">', undefined],
  ['it raised <Money amount="USD 1M" />', '<Money amount="USD 1M" />', undefined],
  ['R&amp;D', '&amp;', '&'],
  ['R&#38;D', '&#38;', '&'],
  ['a&nbsp;b', '&nbsp;', '\u00a0'],
  ['## A title', '##', undefined],
  ['- A title', '-', undefined],
  ['a \\* b', '\\*', '*'],
  ['a <!-- b -->', '<!--', undefined],
  ['https://a.example/b', 'https://a.example/b', undefined],
  ['TODO', 'TODO', undefined],
  ['一个标题（待定）', '（待定）', undefined],
  ['…', '…', undefined],
  ['a {/* b */}', '{/*', undefined],
];

for (const [words, mark, plain] of marked)
  test(`finds the mark in “${words}”`, () => {
    const [found, ...others] = findPlainMarks(words);
    assert.deepEqual(others, []);
    assert.ok(words.startsWith(mark, found?.start));
    assert.equal(found?.text, mark);
    assert.equal(found.plain, plain);
  });

for (const words of [
  'Example One & <chips>: one issue',
  '示例一号 & <芯片>',
  'Report on <One> & others',
  '5*3*2 米，6*4*3 米',
  'a * b * c',
  'snake_case_name and more_of_it',
  'AT&T; and R&D; too',
  'C# 的故事 #1',
  '1~2 亿，3~4 亿美元',
  'x[1] (a)',
  'price < 5 and > 3',
  '“引用”——（括号）',
  'O(n^2)',
  '-5 度',
  '日期待定，估值待补',
  'the unknown founder of a todo app',
  'todos.example',
])
  test(`finds no mark in “${words}”`, () => {
    assert.deepEqual(findPlainMarks(words), []);
  });
