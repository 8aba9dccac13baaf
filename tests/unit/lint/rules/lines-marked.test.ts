import { linesMarked } from '#lint/rules/lines-marked.ts';
import { testTypedRule } from '../typed-fixture.ts';

testTypedRule(
  linesMarked,
  [
    ['＞ 引文', ['1:1 “＞” starts no quotation, and is published as it stands'], '> 引文'],
    ['》引文', ['1:1 “》” starts no quotation, and is published as it stands'], '> 引文'],
    [
      '＞ 一\n＞ 二',
      [
        '1:1 “＞” starts no quotation, and is published as it stands',
        '2:1 “＞” starts no quotation, and is published as it stands',
      ],
      '> 一\n> 二',
    ],
    ['文字\n＞ 一', ['2:1 “＞” starts no quotation, and is published as it stands']],
    ['－－－', ['1:1 “－－－” makes no line across the page, and is published as it stands'], '---'],
    ['标题\n－－－', ['2:1 “－－－” makes no line across the page, and is published as it stands']],
    ['———', ['1:1 “———” makes no line across the page, and is published as it stands'], '---'],
    ['====', ['1:1 “====” makes no line across the page, and is published as it stands'], '---'],
    ['＊＊＊', ['1:1 “＊＊＊” makes no line across the page, and is published as it stands'], '---'],
    ['> 引文\n正文', ['2:1 this line belongs to the quotation above it, since no blank line lies between']],
    [
      '- 项\n正文',
      ['2:1 this line belongs to the item of the list above it, since no blank line lies between'],
    ],
    ['    code here', ['1:1 lines that are indented by four spaces are no code here, but a paragraph']],
    ['\tcode', ['1:1 lines that are indented by four spaces are no code here, but a paragraph']],
  ],
  [
    '> 引文\n> 引文',
    '> 引文\n\n正文',
    '- 项\n  接着\n\n正文',
    '1. 项\n   接着',
    '- an item that goes\non in the next line',
    '1.  项\n    接着',
    '—— 张三',
    '——',
    '---',
    '```\n    code\n```',
    '- 项\n\n    接着',
    '<Callout kind="note">\n    文字\n</Callout>',
    '5＞3',
  ],
);
