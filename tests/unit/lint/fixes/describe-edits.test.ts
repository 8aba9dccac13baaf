import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  describeFixed,
  fixedAsJson,
  fixedForGitHub,
  fixedPassages,
  type FixedPassage,
} from '#lint/fixes/describe-edits.ts';
import { EditedText } from '#lint/fixes/edited-text.ts';

/** The passages of a text in which each of some characters is replaced once. */
function passagesOf(text: string, ...replacements: [old: string, put: string][]): FixedPassage[] {
  const edited = new EditedText(text);
  for (const [old, put] of replacements) {
    const start = edited.text.indexOf(old);
    edited.apply([{ start, end: start + old.length, text: put }]);
  }
  return fixedPassages('a.mdx', edited);
}

test('a change is told with its place and a few words around it, on its line', () => {
  assert.deepEqual(passagesOf('第一行\n公司在这一年里融资,金额没有公布\n第三行', [',', '，']), [
    {
      file: 'a.mdx',
      line: 2,
      column: 10,
      before: '司在这一年里融资,金额没有公布',
      after: '司在这一年里融资，金额没有公布',
    },
  ]);
});

test('changes near to each other are told as one, and those on other lines apart', () => {
  const passages = passagesOf('甲,乙,丙\n丁,戊', [',', '，'], [',', '，'], [',', '，']);
  assert.deepEqual(
    passages.map(({ line, before, after }) => [line, before, after]),
    [
      [1, '甲,乙,丙', '甲，乙，丙'],
      [2, '丁,戊', '丁，戊'],
    ],
  );
});

test('a long stretch of changes is told in parts, each once', () => {
  const replacements = Array.from({ length: 100 }, (): [string, string] => [',', '，']);
  const passages = passagesOf('甲,'.repeat(100), ...replacements);
  assert.ok(passages.length > 1 && passages.every(({ before }) => before.length < 80));
  assert.equal(
    passages
      .map(({ after }) => after)
      .join('')
      .replace(/甲/g, ''),
    '，'.repeat(100),
  );
});

test('characters that nobody sees are named, and none is cut in two', () => {
  const [passage] = passagesOf(`${'𠮷'.repeat(9)}\u200b,`, ['\u200b', '']);
  assert.equal(passage?.before, '𠮷𠮷𠮷𠮷‹U+200B›,');
  assert.equal(passage.after, '𠮷𠮷𠮷𠮷,');
});

test('what is told steers no terminal, and programs can read it', () => {
  const passages = passagesOf('a\u001b[31m,b%', [',', ', ']);
  const esc = /\u001b\[31m,/;
  assert.doesNotMatch(describeFixed(passages, '/content'), esc);
  assert.match(
    fixedForGitHub(passages, '/content'),
    /^::notice file=[^:]+,line=1,col=7,title=mended::“a.*%25” → /,
  );
  const json = JSON.parse(fixedAsJson(passages, '[{"rule": "x"}]')) as {
    mended: unknown;
    findings: unknown;
  };
  assert.deepEqual(json, { mended: passages, findings: [{ rule: 'x' }] });
});
