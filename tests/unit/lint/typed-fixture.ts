import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTyped } from '#lint/read-typed.ts';
import type { Rule } from '#lint/rule.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { findInTyped } from '#lint/lint-texts.ts';
import { applyFixes } from './apply-fixes.ts';
import { inEnglish } from '../in-english.ts';

/** What stands above a text in a file. */
export const head = '---\ntitle: 标题\n---\n\n';
const headLines = head.split('\n').length - 1;

/** What a rule finds in a text below a front matter; lines count from the start of the text. */
export function diagnosticsIn(rule: Rule, text: string): Diagnostic[] {
  return findInTyped(rule, 'zh.mdx', readTyped(head + text)).map((diagnostic) => ({
    ...diagnostic,
    line: diagnostic.line - headLines,
  }));
}

/** What a rule finds, as `line:column message`. */
function toldIn(rule: Rule, text: string): string[] {
  return diagnosticsIn(rule, text).map(
    ({ line, column, message }) => `${line}:${column} ${inEnglish(message)}`,
  );
}

/** A text with every fix of a rule applied. */
function fixedBy(rule: Rule, text: string): string {
  const fixes = diagnosticsIn(rule, text).flatMap(({ fix }) => fix ?? []);
  return applyFixes(head + text, fixes).text.slice(head.length);
}

/** A text that a rule finds fault with: what it says, and the text with its fixes; undefined where none is sure. */
export type BrokenText = [text: string, told: string[], fixed?: string];

/** Tests a rule on texts that it finds fault with, and on texts that come close. */
export function testTypedRule(rule: Rule, broken: readonly BrokenText[], nearly: readonly string[]): void {
  for (const [text, told, fixed] of broken) {
    test(`finds fault with ${JSON.stringify(text)}`, () => {
      assert.deepEqual(toldIn(rule, text), told);
    });
    test(`${fixed === undefined ? 'leaves' : 'fixes'} ${JSON.stringify(text)}`, () => {
      assert.equal(fixedBy(rule, text), fixed ?? text);
      if (fixed !== undefined) assert.equal(fixedBy(rule, fixed), fixed);
    });
    test(`finds the same in ${JSON.stringify(text)} with other line ends`, () => {
      for (const lineEnd of ['\r\n', '\r']) {
        const other = text.replaceAll('\n', lineEnd);
        assert.deepEqual(toldIn(rule, other), told);
        assert.equal(fixedBy(rule, other).replaceAll(/\r\n?/g, '\n'), fixed ?? text);
      }
    });
  }
  for (const text of nearly)
    test(`finds nothing in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(toldIn(rule, text), []);
    });
}
