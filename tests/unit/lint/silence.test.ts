import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '#diagnostics/problem.ts';
import { applySilences, findSilences } from '#lint/silence.ts';

const finding = (line: number, rule = 'figures-agree'): Finding => ({
  severity: 'warning',
  rule,
  file: 'issues/001/zh.mdx',
  line,
  column: 3,
  message: 'something differs',
  help: 'Mend it.',
});

for (const [what, source, expected] of [
  [
    'a comment of a text',
    '甲\n{/* check-ignore figures-agree: 原文如此 */}\n乙',
    ['figures-agree', '原文如此', 2, 3],
  ],
  [
    'the next line that is not empty',
    '{/* check-ignore links-clean: kept */}\n\n\n乙',
    ['links-clean', 'kept', 1, 4],
  ],
  [
    'its own line where it is not alone',
    '乙 {/* check-ignore words-fit: short */}',
    ['words-fit', 'short', 1, 1],
  ],
  [
    'a comment of YAML',
    'a: 1\n# check-ignore links-clean: archived\nb: 2',
    ['links-clean', 'archived', 2, 3],
  ],
  ['one without a reason', '{/* check-ignore words-fit */}\n乙', ['words-fit', '', 1, 2]],
] as const)
  test(`reads ${what}`, () => {
    const [silence] = findSilences(source);
    assert.deepEqual([silence?.rule, silence?.reason, silence?.line, silence?.target], expected);
  });

test('reads no other comment', () => {
  assert.deepEqual(findSilences('{/* a note */}\n# 标题\n<!-- check-ignore -->'), []);
});

const silencesOf = (source: string) => new Map([['issues/001/zh.mdx', findSilences(source)]]);
const silences = silencesOf('甲\n{/* check-ignore figures-agree: 原文如此 */}\n乙\n丙');

test('leaves out what is silenced, and reports it with the reason', () => {
  const { findings, silenced } = applySilences([finding(3), finding(4)], silences);
  assert.deepEqual(findings, [finding(4)]);
  assert.deepEqual(silenced, [{ ...finding(3), message: 'something differs (silenced: 原文如此)' }]);
});

test('silences no other rule', () => {
  const { findings } = applySilences([finding(3, 'words-fit')], silences);
  assert.deepEqual(
    findings.map(({ rule, message }) => [rule, message]),
    [
      ['words-fit', 'something differs'],
      ['silence', 'this silences figures-agree, which finds nothing here'],
    ],
  );
});

test('does not take a silence without a reason', () => {
  const { findings, silenced } = applySilences(
    [finding(2)],
    silencesOf('{/* check-ignore figures-agree */}\n乙'),
  );
  assert.deepEqual(silenced, []);
  assert.deepEqual(
    findings.map(({ message }) => message),
    ['something differs', 'this silences figures-agree without a reason'],
  );
});
