import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importPosts, readImportLocale } from '#importing/import-posts.ts';
import { KnownColumn } from '#importing/known-column.ts';
import { ProgressBar } from '#commands/progress-bar.ts';
import { describeImport } from '#importing/describe-import.ts';
import { dayOf, readClock } from '#domain/calendar.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { readSettings } from '#content/settings.ts';

/** What `npm run import` is told; each as it was typed. */
export interface ImportOptions {
  /** The folder to write to. */
  out?: string;
  /** The number for the first post that states none. */
  number?: string;
  lang?: string;
  /** The file that the report is written to, as JSON. */
  report?: string;
  dryRun?: boolean;
  force?: boolean;
}

function readNumber(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  const number = Number(typed);
  if (!/^\d{1,7}$/.test(typed) || number < 1)
    throw new UserError('invalid-value', `“${typed}” is no number of an issue.`);
  return number;
}

/**
 * `npm run import`: makes drafts of issues and companies from old posts.
 *
 * @param paths files and folders of posts
 * @returns what was done, in words; the exit code is 1 where a post was refused
 * @throws {UserError} with a sentence for the author; nothing was written then
 */
export async function importCommand(
  environment: NodeJS.ProcessEnv,
  paths: readonly string[],
  options: ImportOptions,
  output: NodeJS.WriteStream = process.stderr,
): Promise<{ words: string; code: number }> {
  const settings = readSettings(environment);
  const content = options.out === undefined ? settings.content : path.resolve(options.out);
  // Another folder has bodies of its own.
  const target = {
    ...settings,
    content,
    cache: content === settings.content ? settings.cache : path.join(settings.cache, 'import'),
  };
  const now = readClock(environment);
  const bar = new ProgressBar(output);
  const request = {
    paths,
    dryRun: options.dryRun ?? false,
    force: options.force ?? false,
    number: readNumber(options.number),
    locale: readImportLocale(options.lang),
  };
  const column = new KnownColumn(content, settings.content, dayOf(now));
  const report = await importPosts(target, column, request, now, (pass, done, all) =>
    bar.draw(pass, done, all),
  );
  bar.clear();
  // The bodies of another folder serve nobody afterwards.
  if (target.cache !== settings.cache) rmSync(target.cache, { recursive: true, force: true });
  if (options.report !== undefined) writeFileSync(options.report, `${JSON.stringify(report, null, 2)}\n`);
  return { words: describeImport(report), code: report.counts.refused > 0 ? 1 : 0 };
}
