import assert from 'node:assert/strict';
import { test } from 'node:test';
import { charactersPlain, findStrayCharacters } from '#lint/rules/characters-plain.ts';
import { testTypedRule } from '../typed-fixture.ts';

testTypedRule(
  charactersPlain,
  [
    ['共有\u00A05 家', ['1:3 there is a no-break space (U+00A0) behind “共有”'], '共有 5 家'],
    ['共有\u202F5 家', ['1:3 there is a narrow no-break space (U+202F) behind “共有”'], '共有 5 家'],
    ['零\u200B宽', ['1:2 there is a zero-width space (U+200B) behind “零”'], '零宽'],
    ['软\u00AD连', ['1:2 there is a soft hyphen (U+00AD) behind “软”'], '软连'],
    ['词\u2060连', ['1:2 there is a word joiner (U+2060) behind “词”'], '词连'],
    ['行\u2028分', ['1:2 there is a line separator (U+2028) behind “行”'], '行分'],
    ['line\u2028break', ['1:5 there is a line separator (U+2028) behind “line”'], 'line break'],
    ['段\u2029。', ['1:2 there is a paragraph separator (U+2029) behind “段”'], '段。'],
    [
      '\u3000\u3000缩进的段落。',
      ['1:1 there is an ideographic space (U+3000), 2 times, at the start of this line'],
      '缩进的段落。',
    ],
    ['张三\u3000李四', ['1:3 there is an ideographic space (U+3000) behind “张三”']],
    ['共有\u30005 家', ['1:3 there is an ideographic space (U+3000) behind “共有”'], '共有 5 家'],
    ['句号。\u3000后面', ['1:4 there is an ideographic space (U+3000) behind “句号。”'], '句号。后面'],
    ['20\u2009000', ['1:3 there is a thin space (U+2009) behind “20”'], '20 000'],
    ['a \u00A0b', ['1:3 there is a no-break space (U+00A0) behind “a”'], 'a b'],
    [
      '```\n\u00A0\u00A0code\n```',
      ['2:1 there is a no-break space (U+00A0), 2 times, at the start of this line'],
      '```\n  code\n```',
    ],
    ['a\u200Db', ['1:2 there is a zero-width joiner (U+200D) behind “a”'], 'ab'],
    ['字\u200E符', ['1:2 there is a left-to-right mark (U+200E) behind “字”'], '字符'],
    ['丢\uFFFD了', ['1:2 there is a sign for what was lost (U+FFFD) behind “丢”']],
  ],
  [
    '普通 空格',
    '👩\u200D💻 与 ❤️\u200D🔥 与 👩🏽\u200D🚀',
    'می\u200Cخواهم',
    'क\u094D\u200Dष',
    'אב\u200E',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '##\u00A0标题',
    'Zürich — “quoted”…',
  ],
);

test('the narrow space in the name of a screenshot is left, one in a sentence is told', () => {
  const name = 'at 9.41.07\u202FAM.png';
  for (const source of [`![x](<./${name}>)`, `<Figure src="./${name}" alt="a" />`])
    assert.deepEqual(findStrayCharacters(source, []), [], source);
  assert.equal(findStrayCharacters(`<Figure src="./a.png" alt="9\u202FAM" />`, []).length, 1);
});
