import { applyFixes } from '#authoring/checks/fixes.ts';
import { readWriting } from '#authoring/checks/read-writing.ts';
import type { Finding, Rule } from '#authoring/checks/rule.ts';
import { findInWriting } from '#authoring/checks/verdict.ts';

/** What stands above a text in a file. */
export const head = '---\ntitle: 标题\n---\n\n';
const headLines = head.split('\n').length - 1;

/** What a rule finds in a text below a front matter; lines count from the start of the text. */
export function findingsIn(rule: Rule, text: string): Finding[] {
  return findInWriting(rule, 'zh.mdx', readWriting(head + text)).map((finding) => ({
    ...finding,
    line: finding.line - headLines,
  }));
}

/** What a rule finds, as `line:column message`. */
export function toldIn(rule: Rule, text: string): string[] {
  return findingsIn(rule, text).map(({ line, column, message }) => `${line}:${column} ${message}`);
}

/** A text with every fix of a rule applied. */
export function mendedBy(rule: Rule, text: string): string {
  const fixes = findingsIn(rule, text).flatMap(({ fix }) => fix ?? []);
  return applyFixes(head + text, fixes).text.slice(head.length);
}
