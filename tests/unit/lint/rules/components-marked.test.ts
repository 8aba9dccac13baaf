import { componentsMarked } from '#lint/rules/components-marked.ts';
import { testTypedRule } from '../typed-fixture.ts';

testTypedRule(
  componentsMarked,
  [
    [
      '＜Profile /＞',
      ['1:1 “＜Profile /＞” is not a component, and is published as it stands'],
      '<Profile />',
    ],
    [
      '＜profile／＞',
      ['1:1 “＜profile／＞” is not a component, and is published as it stands'],
      '<Profile/>',
    ],
    [
      '《Profile /》',
      ['1:1 “《Profile /》” is not a component, and is published as it stands'],
      '<Profile />',
    ],
    [
      '一句＜Cite id=“x” /＞。',
      ['1:3 “＜Cite id=“x” /＞” is not a component, and is published as it stands'],
      '一句<Cite id="x" />。',
    ],
    [
      '一句＜Cite　id＝"x"　/＞。',
      ['1:3 “＜Cite　id＝"x"　/＞” is not a component, and is published as it stands'],
      '一句<Cite id="x" />。',
    ],
    [
      '＜Callout kind="note"＞\n\n文字\n\n＜/Callout＞',
      [
        '1:1 “＜Callout kind="note"＞” is not a component, and is published as it stands',
        '5:1 “＜/Callout＞” is not a component, and is published as it stands',
      ],
      '<Callout kind="note">\n\n文字\n\n</Callout>',
    ],
    ['＜Callout＞', ['1:1 “＜Callout＞” is not a component, and is published as it stands']],
    ['一行＜br＞二行', ['1:3 “＜br＞” is published as it stands']],
    ['一句｛/* 私下的话 */｝。', ['1:3 this comment is published, since its marks are not half-width']],
    ['「/* 私下的话 */」', ['1:1 this comment is published, since its marks are not half-width']],
    ['《！-- 私下的话 --》', ['1:1 this comment is published, since its marks are not half-width']],
  ],
  [
    '<Profile />',
    '《Figure》是一本书，《Money》也是。',
    '《1/2》',
    '`＜Profile /＞`',
    '{/* ＜Profile /＞ */}',
    '1＜2，3＞2',
    '「引文」',
  ],
);
