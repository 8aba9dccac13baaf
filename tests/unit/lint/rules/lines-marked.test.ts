import { linesMarked } from '#lint/rules/lines-marked.ts';
import { testTypedRule } from '../typed-fixture.ts';
import { english } from '../../in-english.ts';

testTypedRule(
  linesMarked,
  [
    ['＞ 引文', [`1:1 ${english('lines-marked.quotation', { mark: '＞' })}`], '> 引文'],
    ['》引文', [`1:1 ${english('lines-marked.quotation', { mark: '》' })}`], '> 引文'],
    [
      '＞ 一\n＞ 二',
      [
        `1:1 ${english('lines-marked.quotation', { mark: '＞' })}`,
        `2:1 ${english('lines-marked.quotation', { mark: '＞' })}`,
      ],
      '> 一\n> 二',
    ],
    ['文字\n＞ 一', [`2:1 ${english('lines-marked.quotation', { mark: '＞' })}`]],
    ['－－－', [`1:1 ${english('lines-marked.rule', { marks: '－－－' })}`], '---'],
    ['标题\n－－－', [`2:1 ${english('lines-marked.rule', { marks: '－－－' })}`]],
    ['———', [`1:1 ${english('lines-marked.rule', { marks: '———' })}`], '---'],
    ['====', [`1:1 ${english('lines-marked.rule', { marks: '====' })}`], '---'],
    ['＊＊＊', [`1:1 ${english('lines-marked.rule', { marks: '＊＊＊' })}`], '---'],
    ['> 引文\n正文', [`2:1 ${english('lines-marked.below-quotation')}`]],
    ['- 项\n正文', [`2:1 ${english('lines-marked.below-item')}`]],
    ['    code here', [`1:1 ${english('lines-marked.indent')}`]],
    ['\tcode', [`1:1 ${english('lines-marked.indent')}`]],
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
