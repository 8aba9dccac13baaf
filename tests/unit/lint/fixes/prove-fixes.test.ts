import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areProven, offerProven, proveFixes } from '#lint/fixes/prove-fixes.ts';
import type { Diagnostic, Fix } from '#diagnostics/diagnostic.ts';
import { rules } from '#lint/rules.ts';
import { selectSound } from '#lint/fixes/select-sound.ts';
import { originalFile } from '../../content/content-copy.ts';
import { diagnosticsOf, hasFixture, readFixture } from '../rule-fixture.ts';
import { applyFixes } from '../apply-fixes.ts';
import { inEnglish, english, containing } from '../../in-english.ts';

const source = originalFile({ title: '甲,乙', text: '甲,乙 **重点** `丙,丁`' });

/** The fix that replaces the first place of some characters behind others. */
function fixAt(behind: string, old: string, text: string, changes?: Fix['changes']): Fix {
  const start = source.indexOf(old, source.indexOf(behind));
  return { start, end: start + old.length, text, changes };
}

const head = fixAt('title', ',', '，');
const words = fixAt('---\n\n', ',', '，');
const code = fixAt('`', ',', '，');
const emphasis = fixAt('重点', '*', '');
const fence = fixAt('tags', '\n---', '\n--');

test('fixes of the front matter and of the text are proven together', () => {
  assert.ok(areProven('a.mdx', source, [head, words]));
  assert.ok(
    areProven('a.mdx', source.replaceAll('\n', '\r\n'), [
      { ...head, start: head.start + 2, end: head.end + 2 },
    ]),
  );
});

test('a fix of code, of a mark or of the line between front matter and text is not', () => {
  for (const fix of [code, emphasis, fence]) assert.ok(!areProven('a.mdx', source, [fix]));
});

test('of all fixes those are taken that go together, in whatever order they come', async () => {
  for (const fixes of [
    [head, code, words, emphasis, fence],
    [fence, emphasis, words, code, head],
  ]) {
    const proven = await proveFixes('a.mdx', source, fixes);
    assert.deepEqual(proven, [head, words]);
    assert.equal(
      applyFixes(source, proven).text,
      source.replace('甲,乙', '甲，乙').replace('\n甲,乙', '\n甲，乙'),
    );
  }
});

test('of two that overlap, each is proven by itself', async () => {
  const other = { ...words, text: '、' };
  assert.deepEqual(new Set(await proveFixes('a.mdx', source, [words, other, code])), new Set([words, other]));
});

test('a diagnostic whose fix is not proven says why it has none', async () => {
  const diagnostic = {
    code: 'plain-words',
    severity: 'warning',
    file: 'a.mdx',
    line: 1,
    column: 1,
    message: 'm',
    help: 'Help.',
  } as const;
  const diagnostics: Diagnostic[] = [words, code].map((fix) => ({ ...diagnostic, fix }));
  const [first, second] = await offerProven(diagnostics, () => source);
  assert.deepEqual(first, diagnostics[0]);
  assert.equal(second?.fix, undefined);
  assert.match(inEnglish(second?.help ?? ''), containing(english('fix.by-hand.help')));
});

test('as many are taken as are sound together, the first of them first', async () => {
  const isSound = (part: readonly number[]): boolean =>
    !part.includes(3) && !(part.includes(5) && part.includes(6));
  assert.deepEqual(await selectSound([1, 2, 3, 4, 5, 6, 7], isSound), [1, 2, 4, 5, 7]);
  assert.deepEqual(await selectSound([], isSound), []);
});

for (const rule of rules.filter(({ name }) => hasFixture(name)))
  test(`every fix that ${rule.name} offers for its fixture is proven`, async () => {
    const diagnostics = await diagnosticsOf(rule, 'broken');
    const offered = await offerProven(diagnostics, (file) => readFixture(rule, file));
    const places = (list: readonly Diagnostic[]): string[] =>
      list.filter(({ fix }) => fix).map(({ file, line, column }) => `${file}:${line}:${column}`);
    assert.deepEqual(places(offered), places(diagnostics));
  });
