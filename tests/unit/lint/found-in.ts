import type { TestContext } from 'node:test';
import { runRules } from '#lint/run.ts';
import { openSubject } from '#lint/subject.ts';
import type { Finding } from '#diagnostics/problem.ts';
import { sortProblems } from '#content/read-content.ts';
import { copyContent, scratchFolder } from '../content/content-copy.ts';

/** What a check on 1 June 2025 says of files that are written over the valid fixture, by file and place. */
export async function foundIn(t: TestContext, files: Record<string, string>): Promise<Finding[]> {
  const content = copyContent(t, files);
  const settings = { content, cache: scratchFolder(t), out: scratchFolder(t) };
  const { problems, subject } = await openSubject(settings, Date.UTC(2025, 5, 1));
  const findings: Finding[] = [...problems, ...runRules(subject).findings];
  return sortProblems(findings.filter(({ file }) => Object.hasOwn(files, file)));
}

/** A finding as its place, its rule and its words: `zh.mdx:12:3 words-fit: …`. */
export function toldByRule({ file, line, column, rule, message }: Finding): string {
  return `${file.slice(file.lastIndexOf('/') + 1)}:${line}:${column} ${rule ?? 'error'}: ${message}`;
}
