import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findForeignMarks, noForeignMarks } from '#lint/rules/no-foreign-marks.ts';
import { testTypedRule } from '../typed-fixture.ts';

testTypedRule(
  noForeignMarks,
  [
    ['这是 ==高亮== 文字', ['1:4 “==高亮==” is a highlight elsewhere; here it is published as it stands']],
    ['[[维基]]', ['1:1 “[[维基]]” is a link of a wiki elsewhere; here it is published as it stands']],
    ['![[图.png]]', ['1:1 “![[图.png]]” is a link of a wiki elsewhere; here it is published as it stands']],
    ['[TOC]', ['1:1 “[TOC]” is a table of contents elsewhere; here it is published as it stands']],
    ['> [!NOTE]\n> 注意', ['1:3 “[!NOTE]” is a box elsewhere; here it is published as it stands']],
    [
      ':::note\n\n文字\n\n:::',
      [
        '1:1 “:::note” is a box elsewhere; here it is published as it stands',
        '5:1 “:::” is a box elsewhere; here it is published as it stands',
      ],
    ],
    ['火箭 :rocket: 升空', ['1:4 “:rocket:” is an emoji elsewhere; here it is published as it stands']],
    ['一句^[行内注]', ['1:3 “^[行内注]” is a note elsewhere; here it is published as it stands']],
    ['一句 %%私下%%', ['1:4 “%%私下%%” is a comment elsewhere; here it is published as it stands']],
    ['这是++插入++的', ['1:3 “++插入++” is underlined text elsewhere; here it is published as it stands']],
    ['+++', ['1:1 “+++” is the start of front matter elsewhere; here it is published as it stands']],
    [
      '100&nbsp公里',
      ['1:4 “&nbsp” is a character elsewhere; here it is published as it stands'],
      '100&nbsp;公里',
    ],
    ['x^2^ 米', ['1:2 “^2^” is a raised figure elsewhere; here it is published as it stands'], 'x² 米'],
    ['文字^上标^', ['1:3 “^上标^” is raised text elsewhere; here it is published as it stands']],
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
