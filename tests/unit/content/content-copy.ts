import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { openContext } from '#lint/lint-context.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { sortDiagnostics } from '#content/read-content.ts';
import { toldInEnglish } from '../in-english.ts';

/** The folder of the fixtures. */
export const fixtures = path.resolve(import.meta.dirname, '../../fixtures');

/** A folder that is removed when the test ends. */
export function scratchFolder(t: TestContext): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'industry-observer-'));
  t.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 9 }));
  return folder;
}

/** Writes files, given by their paths inside a folder. */
export function writeFiles(folder: string, files: Record<string, string | Buffer>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

/** A copy of the valid fixture, overlaid with a case of the invalid ones or with files. */
export function copyContent(t: TestContext, overlay: string | Record<string, string | Buffer>): string {
  const content = path.join(scratchFolder(t), 'content');
  cpSync(path.join(fixtures, 'valid'), content, { recursive: true });
  if (typeof overlay === 'string')
    cpSync(path.join(fixtures, 'invalid', overlay), content, { recursive: true });
  else writeFiles(content, overlay);
  return content;
}

/** Every problem that a check finds in a content folder at the beginning of 2026. */
export async function problemsOf(t: TestContext, content: string): Promise<Diagnostic[]> {
  const [cache, out] = [scratchFolder(t), scratchFolder(t)];
  const { problems } = await openContext({ content, cache, out }, Date.parse('2026-01-01'));
  return toldInEnglish(sortDiagnostics(problems));
}

/** The errors that an overlay causes. */
export async function errorsOf(
  t: TestContext,
  overlay: string | Record<string, string | Buffer>,
): Promise<Diagnostic[]> {
  const problems = await problemsOf(t, copyContent(t, overlay));
  return problems.filter((problem) => problem.severity === 'error');
}

/** The front matter that a test changes; `undefined` takes a field out. */
type Fields = Record<string, string | undefined>;

function withFrontMatter(fields: Fields, text: string): string {
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}: ${value}`,
  );
  return ['---', ...lines, '---', '', text, ''].join('\n');
}

/** The file of an original; its text starts at line 11 where no field is added or taken out. */
export function originalFile({ text = '正文。', ...fields }: Fields = {}): string {
  const facts = {
    issue: '5',
    title: '示例五号',
    description: '只为一个错误而写的一期。',
    date: '2024-07-01',
    authors: '[example-team]',
    company: 'example-one',
    tags: '[example-chips]',
  };
  return withFrontMatter({ ...facts, ...fields }, text);
}

/** The file of a translation; its text starts at line 8. */
export function translationFile({ text = 'A text.', ...fields }: Fields = {}): string {
  const words = {
    title: 'Example Five',
    description: 'A translation.',
    translators: '[example-person]',
    translates: '"0000000000000000"',
  };
  return withFrontMatter({ ...words, ...fields }, text);
}

/** The file of a company with one round, the lines of which may be changed. */
export function companyFile(round: Fields = {}): string {
  const lines = Object.entries({
    round: 'Seed',
    date: '2021',
    status: 'confirmed',
    source: 'https://example.com/five',
    ...round,
  }).flatMap(([key, value]) => (value === undefined ? [] : `${key}: ${value}`));
  return `name: Example Five\nfounded: 2020\nfunding:\n  - ${lines.join('\n    ')}\n`;
}
