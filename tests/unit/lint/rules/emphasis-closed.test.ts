import { emphasisClosed } from '#lint/rules/emphasis-closed.ts';
import { testTypedRule } from '../typed-fixture.ts';
import { english } from '../../in-english.ts';

testTypedRule(
  emphasisClosed,
  [
    ['这是 ** 加粗 ** 文字', [`1:4 ${english('emphasis-closed.apart')}`], '这是 **加粗** 文字'],
    [
      '这是 ** [链接](/issues/1/) ** 文字',
      [`1:4 ${english('emphasis-closed.apart')}`],
      '这是 **[链接](/issues/1/)** 文字',
    ],
    ['这是＊＊加粗＊＊文字', [`1:3 ${english('emphasis-closed.wide')}`], '这是**加粗**文字'],
    ['这是 **加粗＊＊ 文字', [`1:4 ${english('emphasis-closed.wide')}`], '这是 **加粗** 文字'],
    ['这是 **加粗 文字', [`1:4 ${english('emphasis-closed.lone', { marks: '**' })}`]],
    ['* * 加粗 **', [`1:8 ${english('emphasis-closed.lone', { marks: '**' })}`]],
    [
      '一 **二 ** 三，**四** 五',
      [
        `1:7 ${english('emphasis-closed.lone', { marks: '**' })}`,
        `1:15 ${english('emphasis-closed.lone', { marks: '**' })}`,
      ],
    ],
    ['一 ***粗斜 *** 二', [`1:3 ${english('emphasis-closed.apart')}`], '一 ***粗斜*** 二'],
    [
      '文字__加粗__文字',
      [`1:3 ${english('emphasis-closed.underscore', { marks: '__' })}`],
      '文字**加粗**文字',
    ],
    [
      '文字_强调。_文字',
      [`1:3 ${english('emphasis-closed.underscore', { marks: '_' })}`],
      '文字*强调。*文字',
    ],
    ['～～删除～～', [`1:1 ${english('emphasis-closed.struck', { marks: '～～' })}`], '~~删除~~'],
    ['~~ 删除 ~~', [`1:1 ${english('emphasis-closed.struck', { marks: '~~' })}`], '~~删除~~'],
  ],
  [
    '**加粗** 与 ~~删除~~',
    '__加粗__ 与 _强调_',
    '调用 __init__ 方法，snake_case_名字',
    '2**10 与 2 ** 10',
    '\\*\\*',
    '`**`',
    '见 https://example.com/a**b',
    '一个*注',
    '1～2 亿，3～4 亿',
    '**加粗：**后面',
  ],
);
