import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyFixes } from '#lint/fixes/fixes.ts';
import { readTyped } from '#lint/read-typed.ts';
import type { Rule } from '#lint/rule.ts';
import type { Finding } from '#diagnostics/problem.ts';
import { findInTyped } from '#lint/verdict.ts';

/** What stands above a text in a file. */
export const head = '---\ntitle: 标题\n---\n\n';
const headLines = head.split('\n').length - 1;

/** What a rule finds in a text below a front matter; lines count from the start of the text. */
export function findingsIn(rule: Rule, text: string): Finding[] {
  return findInTyped(rule, 'zh.mdx', readTyped(head + text)).map((finding) => ({
    ...finding,
    line: finding.line - headLines,
  }));
}

/** What a rule finds, as `line:column message`. */
function toldIn(rule: Rule, text: string): string[] {
  return findingsIn(rule, text).map(({ line, column, message }) => `${line}:${column} ${message}`);
}

/** A text with every fix of a rule applied. */
function mendedBy(rule: Rule, text: string): string {
  const fixes = findingsIn(rule, text).flatMap(({ fix }) => fix ?? []);
  return applyFixes(head + text, fixes).text.slice(head.length);
}

/** A text that a rule finds fault with: what it says, and the text with its fixes; undefined where none is sure. */
export type BrokenText = [text: string, told: string[], mended?: string];

/** Tests a rule on texts that it finds fault with, and on texts that come close. */
export function testTypedRule(rule: Rule, broken: readonly BrokenText[], nearly: readonly string[]): void {
  for (const [text, told, mended] of broken) {
    test(`finds fault with ${JSON.stringify(text)}`, () => {
      assert.deepEqual(toldIn(rule, text), told);
    });
    test(`${mended === undefined ? 'leaves' : 'mends'} ${JSON.stringify(text)}`, () => {
      assert.equal(mendedBy(rule, text), mended ?? text);
      if (mended !== undefined) assert.equal(mendedBy(rule, mended), mended);
    });
    test(`finds the same in ${JSON.stringify(text)} with other line ends`, () => {
      for (const lineEnd of ['\r\n', '\r']) {
        const other = text.replaceAll('\n', lineEnd);
        assert.deepEqual(toldIn(rule, other), told);
        assert.equal(mendedBy(rule, other).replaceAll(/\r\n?/g, '\n'), mended ?? text);
      }
    });
  }
  for (const text of nearly)
    test(`finds nothing in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(toldIn(rule, text), []);
    });
}
