import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakBetween, unfold, headlineParts } from '#language/line-breaks.ts';

for (const [before, after, words] of [
  ['中', '文', ''],
  ['中，', '文', ''],
  ['中', '（文', ''],
  ['中，', 'Groq', ''],
  ['Groq', '，中', ''],
  ['中', '“文', ''],
  ['中”', '文', ''],
  ['中', '——文', ''],
  ['中——', 'Groq', ''],
  ['中……', 'Groq', ''],
  ['カタカナ', 'ひらがな', ''],
  ['𠮷', '野', ''],
  ['Ａ', '中', ''],
  ['中', 'Groq', ' '],
  ['Groq', '中', ' '],
  ['中', '2024', ' '],
  ['2024', '年', ' '],
  ['中', '$5', ' '],
  ['”', 'means', ' '],
  ['said', '“so', ' '],
  ['word', 'word', ' '],
  ['word,', 'word', ' '],
  ['한국', '어', ' '],
] as const)
  test(`a line break between “${before}” and “${after}” is ${words === '' ? 'nothing' : 'a space'}`, () => {
    assert.equal(breakBetween(before, after), words);
  });

test('writes a text of several lines as one', () => {
  assert.equal(unfold('第一行\n  第二行，\r\nGroq\nand \n中'), '第一行第二行，Groq and 中');
});

test('a headline breaks after its marks, and not between them', () => {
  assert.deepEqual(headlineParts('“甲：乙，丙”？丁'), ['“甲：', '乙，', '丙”？', '丁']);
  assert.deepEqual(headlineParts('Groq wrote: the compiler first'), ['Groq wrote: the compiler first']);
});
