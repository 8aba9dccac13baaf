import { componentsMarked } from '#lint/rules/components-marked.ts';
import { testTypedRule } from '../typed-fixture.ts';
import { english } from '../../in-english.ts';

testTypedRule(
  componentsMarked,
  [
    ['＜Profile /＞', [`1:1 ${english('components-marked.tag', { text: '＜Profile /＞' })}`], '<Profile />'],
    ['＜profile／＞', [`1:1 ${english('components-marked.tag', { text: '＜profile／＞' })}`], '<Profile/>'],
    ['《Profile /》', [`1:1 ${english('components-marked.tag', { text: '《Profile /》' })}`], '<Profile />'],
    [
      '一句＜Cite id=“x” /＞。',
      [`1:3 ${english('components-marked.tag', { text: '＜Cite id=“x” /＞' })}`],
      '一句<Cite id="x" />。',
    ],
    [
      '一句＜Cite　id＝"x"　/＞。',
      [`1:3 ${english('components-marked.tag', { text: '＜Cite\u3000id＝"x"\u3000/＞' })}`],
      '一句<Cite id="x" />。',
    ],
    [
      '＜Callout kind="note"＞\n\n文字\n\n＜/Callout＞',
      [
        `1:1 ${english('components-marked.tag', { text: '＜Callout kind="note"＞' })}`,
        `5:1 ${english('components-marked.tag', { text: '＜/Callout＞' })}`,
      ],
      '<Callout kind="note">\n\n文字\n\n</Callout>',
    ],
    ['＜Callout＞', [`1:1 ${english('components-marked.tag', { text: '＜Callout＞' })}`]],
    ['一行＜br＞二行', [`1:3 ${english('components-marked.html', { text: '＜br＞' })}`]],
    ['一句｛/* 私下的话 */｝。', [`1:3 ${english('components-marked.comment')}`]],
    ['「/* 私下的话 */」', [`1:1 ${english('components-marked.comment')}`]],
    ['《！-- 私下的话 --》', [`1:1 ${english('components-marked.comment')}`]],
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
