import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notesPaired } from '#lint/rules/notes-paired.ts';
import { diagnosticsIn, testTypedRule } from '../typed-fixture.ts';
import { inEnglish } from '../../in-english.ts';

testTypedRule(
  notesPaired,
  [
    ['一句。[^7]', ['1:4 there is no note [^7]']],
    [
      '一句。[^8]\n\n[^8]：注。',
      ['3:1 the colon behind [^8] is full-width, so this is no note'],
      '一句。[^8]\n\n[^8]: 注。',
    ],
    [
      '一句[^１]。\n\n[^1]: 注。',
      ['1:3 “[^１]” is published as it stands, not as the number of a note'],
      '一句[^1]。\n\n[^1]: 注。',
    ],
    ['一句[^1]。\n\n[^1]:', ['3:1 the note [^1] is empty']],
    [
      '一句［^1］。\n\n[^1]: 注。',
      ['1:3 “［^1］” is published as it stands, not as the number of a note'],
      '一句[^1]。\n\n[^1]: 注。',
    ],
    [
      '一句【^1】。\n\n[^1]: 注。',
      ['1:3 “【^1】” is published as it stands, not as the number of a note'],
      '一句[^1]。\n\n[^1]: 注。',
    ],
    [
      '一句【……1】。\n\n[^1]: 注。',
      ['1:3 “【……1】” is published as it stands, not as the number of a note'],
      '一句[^1]。\n\n[^1]: 注。',
    ],
    ['一句[^1]。\n\n［^1］：注。', ['3:1 “［^1］：” starts no note'], '一句[^1]。\n\n[^1]: 注。'],
    [
      '一句[ ^1]。\n\n[^1]: 注。',
      ['1:3 “[ ^1]” is published as it stands, not as the number of a note'],
      '一句[^1]。\n\n[^1]: 注。',
    ],
    ['一句[^1]。\n\n[^1] : 注。', ['3:1 “[^1]:” starts no note'], '一句[^1]。\n\n[^1]: 注。'],
    [
      '一句[^1]。\n\n[^1]注。',
      ['3:1 [^1] starts no note without a colon behind it'],
      '一句[^1]。\n\n[^1]: 注。',
    ],
    ['一句[^注 一]。', ['1:3 “[^注 一]” is published as it stands, not as the number of a note']],
    ['[^注 一]：注。', ['1:1 the name of a note holds no space: “[^注 一]”']],
    ['一句。\n\n[^1]: 没有人用的注。', ['3:1 nothing refers to the note [^1], so no reader sees it']],
    ['一句[^b]。\n\n[^b]: 甲。\n\n[^b]: 乙。', ['5:1 a second note is called [^b], and no reader sees it']],
    ['| 甲 |\n| --- |\n| 一[^9] |', ['3:4 there is no note [^9]']],
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
