import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notesPaired } from '#lint/rules/notes-paired.ts';
import { diagnosticsIn, testTypedRule } from '../typed-fixture.ts';
import { inEnglish, english } from '../../in-english.ts';

testTypedRule(
  notesPaired,
  [
    ['一句。[^7]', [`1:4 ${english('notes-paired.missing', { name: '7' })}`]],
    [
      '一句。[^8]\n\n[^8]：注。',
      [`3:1 ${english('notes-paired.wide-colon', { marks: '[^8]' })}`],
      '一句。[^8]\n\n[^8]: 注。',
    ],
    [
      '一句[^１]。\n\n[^1]: 注。',
      [`1:3 ${english('notes-paired.as-is', { marks: '[^１]' })}`],
      '一句[^1]。\n\n[^1]: 注。',
    ],
    ['一句[^1]。\n\n[^1]:', [`3:1 ${english('notes-paired.empty', { name: '1' })}`]],
    [
      '一句［^1］。\n\n[^1]: 注。',
      [`1:3 ${english('notes-paired.as-is', { marks: '［^1］' })}`],
      '一句[^1]。\n\n[^1]: 注。',
    ],
    [
      '一句【^1】。\n\n[^1]: 注。',
      [`1:3 ${english('notes-paired.as-is', { marks: '【^1】' })}`],
      '一句[^1]。\n\n[^1]: 注。',
    ],
    [
      '一句【……1】。\n\n[^1]: 注。',
      [`1:3 ${english('notes-paired.as-is', { marks: '【……1】' })}`],
      '一句[^1]。\n\n[^1]: 注。',
    ],
    [
      '一句[^1]。\n\n［^1］：注。',
      [`3:1 ${english('notes-paired.start', { marks: '［^1］：' })}`],
      '一句[^1]。\n\n[^1]: 注。',
    ],
    [
      '一句[ ^1]。\n\n[^1]: 注。',
      [`1:3 ${english('notes-paired.as-is', { marks: '[ ^1]' })}`],
      '一句[^1]。\n\n[^1]: 注。',
    ],
    [
      '一句[^1]。\n\n[^1] : 注。',
      [`3:1 ${english('notes-paired.start', { marks: '[^1]:' })}`],
      '一句[^1]。\n\n[^1]: 注。',
    ],
    [
      '一句[^1]。\n\n[^1]注。',
      [`3:1 ${english('notes-paired.no-colon', { marks: '[^1]' })}`],
      '一句[^1]。\n\n[^1]: 注。',
    ],
    ['一句[^注 一]。', [`1:3 ${english('notes-paired.as-is', { marks: '[^注 一]' })}`]],
    ['[^注 一]：注。', [`1:1 ${english('notes-paired.space', { marks: '[^注 一]' })}`]],
    ['一句。\n\n[^1]: 没有人用的注。', [`3:1 ${english('notes-paired.unused', { name: '1' })}`]],
    ['一句[^b]。\n\n[^b]: 甲。\n\n[^b]: 乙。', [`5:1 ${english('notes-paired.second', { name: 'b' })}`]],
    ['| 甲 |\n| --- |\n| 一[^9] |', [`3:4 ${english('notes-paired.missing', { name: '9' })}`]],
  ],
  [
    '一句[^1]。\n\n[^1]: 注。',
    '一句[^注一]。\n\n[^注一]: 注。',
    '`[^7]`',
    '引文“[……]略”',
    '数组 [1] 与 x^[2]',
    '\\[^7]',
    '[^1] 在句首。\n\n[^1]: 注。',
  ],
);

test('names the note that was probably meant', () => {
  const [diagnostic] = diagnosticsIn(notesPaired, '一句[^soruce]。\n\n[^source]: 注。');
  assert.match(inEnglish(diagnostic?.help ?? ''), /^Did you mean “source”\?/);
});
