import { emphasisClosed } from '#lint/rules/emphasis-closed.ts';
import { testTypedRule } from '../typed-fixture.ts';

testTypedRule(
  emphasisClosed,
  [
    [
      '这是 ** 加粗 ** 文字',
      ['1:4 the asterisks stand apart from the words, so nothing is bold'],
      '这是 **加粗** 文字',
    ],
    [
      '这是 ** [链接](/issues/1/) ** 文字',
      ['1:4 the asterisks stand apart from the words, so nothing is bold'],
      '这是 **[链接](/issues/1/)** 文字',
    ],
    ['这是＊＊加粗＊＊文字', ['1:3 full-width asterisks make nothing bold'], '这是**加粗**文字'],
    ['这是 **加粗＊＊ 文字', ['1:4 full-width asterisks make nothing bold'], '这是 **加粗** 文字'],
    ['这是 **加粗 文字', ['1:4 “**” opens or closes nothing and is published as it stands']],
    ['* * 加粗 **', ['1:8 “**” opens or closes nothing and is published as it stands']],
    [
      '一 **二 ** 三，**四** 五',
      [
        '1:7 “**” opens or closes nothing and is published as it stands',
        '1:15 “**” opens or closes nothing and is published as it stands',
      ],
    ],
    [
      '一 ***粗斜 *** 二',
      ['1:3 the asterisks stand apart from the words, so nothing is bold'],
      '一 ***粗斜*** 二',
    ],
    ['文字__加粗__文字', ['1:3 “__” marks nothing right beside other words'], '文字**加粗**文字'],
    ['文字_强调。_文字', ['1:3 “_” marks nothing right beside other words'], '文字*强调。*文字'],
    ['～～删除～～', ['1:1 “～～” strikes nothing through here'], '~~删除~~'],
    ['~~ 删除 ~~', ['1:1 “~~” strikes nothing through here'], '~~删除~~'],
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
