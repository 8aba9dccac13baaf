import { headingsMarked } from '#lint/rules/headings-marked.ts';
import { testTypedRule } from '../typed-fixture.ts';
import { english } from '../../in-english.ts';

testTypedRule(
  headingsMarked,
  [
    ['##标题', [`1:1 ${english('headings-marked.no-space', { marks: '##' })}`], '## 标题'],
    [
      '文字\n###小节\n文字',
      [`2:1 ${english('headings-marked.no-space', { marks: '###' })}`],
      '文字\n### 小节\n文字',
    ],
    ['##\u00A0标题', [`1:1 ${english('headings-marked.space', { marks: '##' })}`], '## 标题'],
    ['##\u3000标题', [`1:1 ${english('headings-marked.space', { marks: '##' })}`], '## 标题'],
    [
      '## 一\n\n###\u2003二',
      [`3:1 ${english('headings-marked.space', { marks: '###' })}`],
      '## 一\n\n### 二',
    ],
    ['＃＃ 标题', [`1:1 ${english('headings-marked.wide', { marks: '＃＃' })}`], '## 标题'],
    ['＃＃标题', [`1:1 ${english('headings-marked.wide', { marks: '＃＃' })}`], '## 标题'],
    ['#＃ 标题', [`1:1 ${english('headings-marked.wide', { marks: '#＃' })}`], '## 标题'],
    ['＃ 标题', [`1:1 ${english('headings-marked.wide', { marks: '＃' })}`]],
    ['####### 七级', [`1:1 ${english('headings-marked.many', { count: 7 })}`]],
    ['#标题', [`1:1 ${english('headings-marked.lone')}`]],
    ['## 标题##', [`1:6 ${english('headings-marked.closing', { marks: '##' })}`], '## 标题'],
    ['##\n\n文字', [`1:1 ${english('headings-marked.untitled')}`]],
    ['一句话。\n---', [`2:1 ${english('headings-marked.underline', { marks: '---' })}`], '一句话。\n\n---'],
    [
      'A sentence.\nAnother.\n-----',
      [`3:1 ${english('headings-marked.underline', { marks: '-----' })}`],
      'A sentence.\nAnother.\n\n-----',
    ],
    ['小标题\n---', [`2:1 ${english('headings-marked.underline', { marks: '---' })}`]],
    ['文字\n-', [`2:1 ${english('headings-marked.underline', { marks: '-' })}`]],
    ['> 引\n> ===', [`2:3 ${english('headings-marked.underline', { marks: '===' })}`]],
  ],
  [
    '## 标题',
    '## 标题 ##',
    '## 学 C#',
    '### 小节\n\n文字\n\n---',
    '#人工智能# 是话题',
    '`##标题`',
    '```\n##标题\n```',
    '\\##标题',
    '1# 与 C# 和 ＃1',
    '{/* ##标题 */}',
  ],
);
