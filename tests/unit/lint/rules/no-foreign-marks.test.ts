import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findForeignMarks, noForeignMarks } from '#lint/rules/no-foreign-marks.ts';
import { testTypedRule } from '../typed-fixture.ts';
import { english } from '../../in-english.ts';
import { say } from '#wording/phrase.ts';

testTypedRule(
  noForeignMarks,
  [
    [
      '这是 ==高亮== 文字',
      [`1:4 ${english('no-foreign-marks', { text: '==高亮==', name: say('no-foreign-marks.highlight') })}`],
    ],
    [
      '[[维基]]',
      [`1:1 ${english('no-foreign-marks', { text: '[[维基]]', name: say('no-foreign-marks.wiki-link') })}`],
    ],
    [
      '![[图.png]]',
      [
        `1:1 ${english('no-foreign-marks', { text: '![[图.png]]', name: say('no-foreign-marks.wiki-link') })}`,
      ],
    ],
    [
      '[TOC]',
      [`1:1 ${english('no-foreign-marks', { text: '[TOC]', name: say('no-foreign-marks.contents') })}`],
    ],
    [
      '> [!NOTE]\n> 注意',
      [`1:3 ${english('no-foreign-marks', { text: '[!NOTE]', name: say('no-foreign-marks.box') })}`],
    ],
    [
      ':::note\n\n文字\n\n:::',
      [
        `1:1 ${english('no-foreign-marks', { text: ':::note', name: say('no-foreign-marks.box') })}`,
        `5:1 ${english('no-foreign-marks', { text: ':::', name: say('no-foreign-marks.box') })}`,
      ],
    ],
    [
      '火箭 :rocket: 升空',
      [`1:4 ${english('no-foreign-marks', { text: ':rocket:', name: say('no-foreign-marks.emoji') })}`],
    ],
    [
      '一句^[行内注]',
      [`1:3 ${english('no-foreign-marks', { text: '^[行内注]', name: say('no-foreign-marks.note') })}`],
    ],
    [
      '一句 %%私下%%',
      [`1:4 ${english('no-foreign-marks', { text: '%%私下%%', name: say('no-foreign-marks.comment') })}`],
    ],
    [
      '这是++插入++的',
      [`1:3 ${english('no-foreign-marks', { text: '++插入++', name: say('no-foreign-marks.underline') })}`],
    ],
    [
      '+++',
      [`1:1 ${english('no-foreign-marks', { text: '+++', name: say('no-foreign-marks.front-matter') })}`],
    ],
    [
      '100&nbsp公里',
      [`1:4 ${english('no-foreign-marks', { text: '&nbsp', name: say('no-foreign-marks.character') })}`],
      '100&nbsp;公里',
    ],
    [
      'x^2^ 米',
      [`1:2 ${english('no-foreign-marks', { text: '^2^', name: say('no-foreign-marks.raised-figure') })}`],
      'x² 米',
    ],
    [
      '文字^上标^',
      [`1:3 ${english('no-foreign-marks', { text: '^上标^', name: say('no-foreign-marks.raised-text') })}`],
    ],
  ],
  [
    'a==b，b==c',
    '10:30:20 与 std::vector::x',
    'R&D 与 AT&T &nbsp; 好',
    '`==高亮==`',
    '5%，10%',
    '1^2',
    '[目录](/issues/)',
    'https://example.com/a==b==c',
    '***',
    '注：一:二:三',
  ],
);

test('takes lowered figures for what they are, between other tildes too', () => {
  const found = findForeignMarks('H~2~O，3~5~8 亿');
  assert.deepEqual(
    found.map(({ match, mark }) => [match[0], mark.fix?.(match)]),
    [['~2~', '₂']],
  );
});
