import { headingsMarked } from '#lint/rules/headings-marked.ts';
import { testTypedRule } from '../typed-fixture.ts';

testTypedRule(
  headingsMarked,
  [
    ['##标题', ['1:1 “##” makes no heading without a space behind it'], '## 标题'],
    ['文字\n###小节\n文字', ['2:1 “###” makes no heading without a space behind it'], '文字\n### 小节\n文字'],
    ['##\u00A0标题', ['1:1 the space after “##” is none that makes a heading'], '## 标题'],
    ['##\u3000标题', ['1:1 the space after “##” is none that makes a heading'], '## 标题'],
    ['## 一\n\n###\u2003二', ['3:1 the space after “###” is none that makes a heading'], '## 一\n\n### 二'],
    ['＃＃ 标题', ['1:1 “＃＃” is full-width and makes no heading'], '## 标题'],
    ['＃＃标题', ['1:1 “＃＃” is full-width and makes no heading'], '## 标题'],
    ['#＃ 标题', ['1:1 “#＃” is full-width and makes no heading'], '## 标题'],
    ['＃ 标题', ['1:1 “＃” is full-width and makes no heading']],
    ['####### 七级', ['1:1 7 hashes make no heading']],
    ['#标题', ['1:1 a line that starts with “#” is published as it stands']],
    ['## 标题##', ['1:6 “##” right behind the title is published as part of it'], '## 标题'],
    ['##\n\n文字', ['1:1 this heading has no title']],
    ['一句话。\n---', ['2:1 “---” right below a paragraph makes a heading of it'], '一句话。\n\n---'],
    [
      'A sentence.\nAnother.\n-----',
      ['3:1 “-----” right below a paragraph makes a heading of it'],
      'A sentence.\nAnother.\n\n-----',
    ],
    ['小标题\n---', ['2:1 “---” right below a paragraph makes a heading of it']],
    ['文字\n-', ['2:1 “-” right below a paragraph makes a heading of it']],
    ['> 引\n> ===', ['2:3 “===” right below a paragraph makes a heading of it']],
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
