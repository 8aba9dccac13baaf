import type { TestContext } from 'node:test';
import { runRules } from '#lint/run.ts';
import { openContext } from '#lint/lint-context.ts';
import { ruleOf } from '#diagnostics/codes.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { sortDiagnostics } from '#content/read-content.ts';
import { copyContent, scratchFolder } from '../content/content-copy.ts';
import { inEnglish } from '../in-english.ts';

/** What a check on 1 June 2025 says of files that are written over the valid fixture, by file and place. */
export async function foundIn(t: TestContext, files: Record<string, string>): Promise<Diagnostic[]> {
  const content = copyContent(t, files);
  const settings = { content, cache: scratchFolder(t), out: scratchFolder(t) };
  const { problems, context } = await openContext(settings, Date.UTC(2025, 5, 1));
  const diagnostics: Diagnostic[] = [...problems, ...runRules(context).diagnostics];
  return sortDiagnostics(diagnostics.filter(({ file }) => Object.hasOwn(files, file)));
}

/** A diagnostic as its place, its rule and its words: `zh.mdx:12:3 words-fit: …`. */
export function toldByRule({ file, line, column, code, message }: Diagnostic): string {
  return `${file.slice(file.lastIndexOf('/') + 1)}:${line}:${column} ${ruleOf(code) ?? 'error'}: ${inEnglish(message)}`;
}
