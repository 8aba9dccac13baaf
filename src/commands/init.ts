import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Answers } from '#authoring/answers.ts';
import { readColumnAnswers } from '#authoring/init-answers.ts';
import type { Terminal } from '#authoring/terminal.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { readClock } from '#domain/calendar.ts';
import { slugOf } from '#schema/id.ts';
import { projectRoot } from '#state/project.ts';
import { createFiles } from '#state/write-files.ts';
import { columnFiles, columnManifest } from '#templates/column/files.ts';
import type { Locale } from '#config.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** What `init` is told by flags; each as it was typed. */
export interface InitOptions {
  languages?: string;
  name?: string;
  origin?: string;
  timeZone?: string;
  yes?: boolean;
}

/** The templates that the program brings, of some languages. */
function readTemplates(locales: Iterable<Locale>): Map<string, string> {
  const folder = path.join(projectRoot(), 'content/templates');
  const endings = Array.from(locales, (locale) => `.${locale}.mdx`);
  const names = readdirSync(folder).filter((name) => endings.some((ending) => name.endsWith(ending)));
  return new Map(names.sort().map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

/** Where npm finds the program from a folder: the version that is installed there, or the folder it lies in. */
function programFrom(folder: string): string {
  const root = projectRoot();
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const isPackage = root.split(path.sep).includes('node_modules');
  return isPackage ? version : `file:${path.relative(folder, root).split(path.sep).join('/')}`;
}

/** @throws {UserError} where files of the new column are there already */
function demandRoom(folder: string, files: Iterable<string>): void {
  const there = [...files, 'content'].filter((file) => existsSync(path.join(folder, file)));
  if (there.length > 0)
    throw new UserError('file-refused', say('init.in-the-way', { folder, files: [...new Set(there)] }));
}

/**
 * `npm run init`: makes a column of one's own: what it sets, its lists, a page about it, and one issue that is plainly
 * a sample. All files are written, or none; none that is there is touched, but that a package.json is left as it is.
 *
 * @param folder where; it is made where it is not there
 * @param terminal where somebody can be asked; undefined where nobody can
 * @param language the language of questions, mistakes and what is told
 * @returns what was made and what to do next, in words
 * @throws {UserError} with sentences for whoever sets it up; nothing was written then
 */
export async function init(
  environment: NodeJS.ProcessEnv,
  typed: string,
  { yes = false, timeZone, ...rest }: InitOptions,
  terminal: Terminal | undefined,
  language: WordingLanguage,
): Promise<string> {
  const folder = path.resolve(typed);
  demandRoom(folder, ['column.config.ts']);
  const flags = { ...rest, 'time-zone': timeZone };
  const answers = new Answers({ flags, yes, terminal, language });
  const column = await readColumnAnswers(answers, readClock(environment));
  const files = columnFiles(column, readTemplates(column.names.keys()));
  const isPackage = existsSync(path.join(folder, 'package.json'));
  if (!isPackage)
    files.set('package.json', columnManifest(slugOf(path.basename(folder)) || 'column', programFrom(folder)));
  if (existsSync(path.join(folder, '.gitignore'))) files.delete('.gitignore');
  demandRoom(folder, files.keys());
  createFiles(folder, files);
  const place = path.relative(process.cwd(), folder) || '.';
  return inWords(say('init.done', { folder: place, count: files.size, install: !isPackage }), language);
}
