import { listsMarked } from '#lint/rules/lists-marked.ts';
import { testTypedRule } from '../typed-fixture.ts';
import { english } from '../../in-english.ts';

testTypedRule(
  listsMarked,
  [
    ['－ 甲\n－ 乙', [`1:1 ${english('lists-marked.items', { mark: '－' })}`], '- 甲\n- 乙'],
    ['-甲\n-乙', [`1:1 ${english('lists-marked.items', { mark: '-' })}`], '- 甲\n- 乙'],
    ['•甲\n•乙\n•丙', [`1:1 ${english('lists-marked.items', { mark: '•' })}`], '- 甲\n- 乙\n- 丙'],
    ['１．甲\n２．乙', [`1:1 ${english('lists-marked.items', { mark: '１．' })}`], '1. 甲\n2. 乙'],
    ['1、甲\n2、乙', [`1:1 ${english('lists-marked.items', { mark: '1、' })}`], '1. 甲\n2. 乙'],
    ['1.甲\n2.乙', [`1:1 ${english('lists-marked.items', { mark: '1.' })}`], '1. 甲\n2. 乙'],
    ['如下：\n1、甲\n2、乙', [`2:1 ${english('lists-marked.items', { mark: '1、' })}`]],
    ['1、甲\n3、乙', [`1:1 ${english('lists-marked.items', { mark: '1、' })}`]],
    ['（一）甲\n（二）乙', [`1:1 ${english('lists-marked.items', { mark: '（一）' })}`]],
    ['一、甲\n二、乙', [`1:1 ${english('lists-marked.items', { mark: '一、' })}`]],
    ['①甲\n②乙', [`1:1 ${english('lists-marked.items', { mark: '①' })}`]],
    ['＊ 甲\n＊ 乙', [`1:1 ${english('lists-marked.items', { mark: '＊' })}`], '- 甲\n- 乙'],
    ['— 甲\n— 乙', [`1:1 ${english('lists-marked.items', { mark: '—' })}`], '- 甲\n- 乙'],
    ['1．甲', [`1:1 ${english('lists-marked.item', { mark: '1．' })}`], '1. 甲'],
    ['－ 甲', [`1:1 ${english('lists-marked.item', { mark: '－' })}`], '- 甲'],
    [
      '2024. 年份开头。',
      [`1:1 ${english('lists-marked.number', { mark: '2024.', number: 2024 })}`],
      '2024\\. 年份开头。',
    ],
    [
      '- 【x】做完\n- []没做\n- [x]做完',
      [
        `1:3 ${english('lists-marked.box', { box: '【x】' })}`,
        `2:3 ${english('lists-marked.box', { box: '[]' })}`,
        `3:3 ${english('lists-marked.box', { box: '[x]' })}`,
      ],
      '- [x] 做完\n- [ ] 没做\n- [x] 做完',
    ],
  ],
  [
    '- 甲\n- 乙',
    '1. 甲\n2. 乙',
    '3. 甲\n4. 乙',
    '1、第一项。\n\n2、第二项。',
    '（一）甲',
    '-5% 的跌幅\n-3% 的跌幅',
    '—— 张三\n—— 李四',
    '*强调*文字\n*强调*文字',
    '1\\.甲\n2\\.乙',
    '- [x] 做完\n- [ ] 没做',
    '- [x](/issues/1/)',
    '1.2 亿\n1.3 亿',
    '100. 甲\n101. 乙',
    '－－－',
  ],
);
