import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { toldInEnglish, english } from '../in-english.ts';
import { applyDirectives, findDirectives } from '#lint/disable-directives.ts';

const diagnostic = (line: number, code = 'figures-agree'): Diagnostic => ({
  severity: 'warning',
  code,
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
    const [directive] = findDirectives(source);
    assert.deepEqual([directive?.rule, directive?.reason, directive?.line, directive?.target], expected);
  });

test('reads no other comment', () => {
  assert.deepEqual(findDirectives('{/* a note */}\n# 标题\n<!-- check-ignore -->'), []);
});

const directivesOf = (source: string) => new Map([['issues/001/zh.mdx', findDirectives(source)]]);
const directives = directivesOf('甲\n{/* check-ignore figures-agree: 原文如此 */}\n乙\n丙');

test('leaves out what is disabled, and reports it with the reason', () => {
  const { diagnostics, suppressed } = applyDirectives([diagnostic(3), diagnostic(4)], directives);
  assert.deepEqual(diagnostics, [diagnostic(4)]);
  assert.deepEqual(toldInEnglish(suppressed), [
    { ...diagnostic(3), message: 'something differs (silenced: 原文如此)' },
  ]);
});

test('disables no other rule', () => {
  const { diagnostics } = applyDirectives([diagnostic(3, 'words-fit')], directives);
  assert.deepEqual(
    toldInEnglish(diagnostics).map(({ code, message }) => [code, message]),
    [
      ['words-fit', 'something differs'],
      ['silence', english('silence.idle', { rule: 'figures-agree' })],
    ],
  );
});

test('takes no disable directive without a reason', () => {
  const { diagnostics, suppressed } = applyDirectives(
    [diagnostic(2)],
    directivesOf('{/* check-ignore figures-agree */}\n乙'),
  );
  assert.deepEqual(suppressed, []);
  assert.deepEqual(
    toldInEnglish(diagnostics).map(({ message }) => message),
    ['something differs', english('silence.without-reason', { rule: 'figures-agree' })],
  );
});
