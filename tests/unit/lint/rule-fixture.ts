import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Rule } from '#lint/rule.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { runRule } from '#lint/run.ts';
import { openContext } from '#lint/lint-context.ts';
import { inEnglish } from '../in-english.ts';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures');

/** The moment it is in the fixtures of rules. */
const now = Date.UTC(2025, 5, 1);

/**
 * Runs one rule on the valid fixture with tests/fixtures/rules/<rule>/<folder>/ laid over it; the content
 * must be sound to the schemas and the parser.
 */
export async function diagnosticsOf(rule: Rule, folder: 'broken' | 'nearly'): Promise<Diagnostic[]> {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'industry-observer-rule-'));
  const content = path.join(scratch, 'content');
  cpSync(path.join(fixtures, 'valid'), content, { recursive: true });
  cpSync(path.join(fixtures, 'rules', rule.name, folder), content, { recursive: true });
  const settings = { content, out: path.join(scratch, 'dist'), cache: path.join(scratch, 'cache') };
  const { problems, context } = await openContext(settings, now);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  const diagnostics = runRule(rule, context);
  rmSync(scratch, { recursive: true, force: true });
  return diagnostics;
}

/** Whether a rule has a folder of broken content; others are tried on texts of their own tests. */
export function hasFixture(name: string): boolean {
  return existsSync(path.join(fixtures, 'rules', name, 'broken'));
}

/** The source of a file that `diagnosticsOf` has a rule check. */
export function readFixture(rule: Rule, file: string): string {
  const own = path.join(fixtures, 'rules', rule.name, 'broken', file);
  return readFileSync(existsSync(own) ? own : path.join(fixtures, 'valid', file), 'utf8');
}

/** A diagnostic as its place and words: `issues/…/zh.mdx:12:3 message`. */
export function told({ file, line, column, message }: Diagnostic): string {
  return `${file}:${line}:${column} ${inEnglish(message)}`;
}
