import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { importCommand, type ImportOptions } from '#commands/import.ts';
import type { ImportReport, PostReport } from '#importing/report.ts';
import { fixtures, problemsOf, scratchFolder } from '../content/content-copy.ts';
import { environmentOf } from '../commands/run-command.ts';
import { inEnglish } from '../in-english.ts';

/** What came of an import of a folder of posts. */
export interface Imported {
  report: ImportReport;
  post(name: string): PostReport;
  /** The issue that a post has become. */
  issue(name: string): string;
  /** Its text, below the front matter. */
  text(name: string): string;
}

const lists = ['authors.yaml', 'investors.yaml', 'tags.yaml', 'series.yaml'];

/** A column without issues. */
export function emptyColumn(t: TestContext): string {
  const content = scratchFolder(t);
  for (const name of lists) cpSync(path.join(fixtures, 'valid', name), path.join(content, name));
  return content;
}

/** Imports a folder of the fixtures, or one of a test, as a column without faults. */
export async function imported(
  t: TestContext,
  folder: string,
  options: ImportOptions = { number: '1' },
  content = emptyColumn(t),
): Promise<Imported> {
  const file = path.join(scratchFolder(t), 'report.json');
  // Out of any repository, whose history would date posts.
  const place = path.join(scratchFolder(t), path.basename(folder));
  cpSync(path.resolve(fixtures, 'import', folder), place, { recursive: true });
  await importCommand(environmentOf(t, content), [place], { report: file, ...options });
  const report = JSON.parse(readFileSync(file, 'utf8')) as ImportReport;
  const errors = (await problemsOf(t, content)).filter(
    ({ severity, code }) => severity === 'error' && code !== 'no-content',
  );
  assert.deepEqual(errors, []);
  const post = (name: string): PostReport => {
    const found = report.posts.find((each) => each.file.endsWith(name));
    assert.ok(found, name);
    return found;
  };
  const issue = (name: string): string => {
    const { files, outcome, reason } = post(name);
    const made = files.find((each) => each.endsWith('.mdx'));
    assert.ok(made, `${name} ${outcome} ${inEnglish(reason ?? '')}`);
    return readFileSync(path.join(content, made), 'utf8');
  };
  const text = (name: string): string => issue(name).split('\n---\n').slice(1).join('\n---\n').trim();
  return { report, post, issue, text };
}

/** What became of each post. */
export const outcomes = ({ posts }: ImportReport): string[] =>
  posts.map(({ file, outcome, number }) => `${path.basename(file)} ${outcome} ${number ?? ''}`.trim());

/** A field of front matter that stands on one line. */
export const fieldOf = (issue: string, name: string): string | undefined =>
  new RegExp(`^${name}: (.*)$`, 'm').exec(issue)?.[1];
