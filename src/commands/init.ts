import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { Answers } from '#authoring/answers.ts';
import { bringProgram } from '#authoring/program-package.ts';
import { describeAccents, readColumnAnswers, readHost } from '#authoring/init-answers.ts';
import type { Terminal } from '#authoring/terminal.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { readClock } from '#domain/calendar.ts';
import { slugOf } from '#schema/id.ts';
import { baseOf } from '#schema/site-address.ts';
import { columnRoot, projectRoot } from '#state/project.ts';
import { readSite } from '#content/site-origin.ts';
import { putFiles } from '#state/write-files.ts';
import { columnFiles } from '#templates/column/files.ts';
import { columnManifest, joinManifest } from '#templates/column/manifest.ts';
import {
  publishedBy,
  publishingFile,
  type Publication,
  type PublishingHost,
} from '#templates/column/publishing-files.ts';
import { locales, timeZone as ownTimeZone } from '#config.ts';
import type { KnownLocale } from '#locales/languages.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** What `init` is told by flags; each as it was typed. */
export interface InitOptions {
  languages?: string;
  name?: string;
  origin?: string;
  timeZone?: string;
  accent?: string;
  host?: string;
  yes?: boolean;
}

/** The templates that the program brings, of some languages. */
function readTemplates(locales: Iterable<KnownLocale>): Map<string, string> {
  const folder = path.join(projectRoot(), 'content/templates');
  const endings = Array.from(locales, (locale) => `.${locale}.mdx`);
  const names = readdirSync(folder).filter((name) => endings.some((ending) => name.endsWith(ending)));
  return new Map(names.sort().map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

/** Whether a folder is that of the program, which brings a handbook and templates. */
function isProgram(folder: string): boolean {
  return existsSync(folder) && realpathSync(folder) === projectRoot();
}

/** What stands in a folder where content of a column would. */
function contentIn(folder: string): string[] {
  const content = path.join(folder, 'content');
  if (!existsSync(content)) return [];
  if (!isProgram(folder)) return ['content'];
  const shipped = ['README.md', 'templates'];
  return readdirSync(content).flatMap((name) => (shipped.includes(name) ? [] : [`content/${name}`]));
}

/** @throws {UserError} where files of the new column, or other content, are there already */
function demandRoom(folder: string, files: Iterable<string>): void {
  const known = [...files].filter((file) => existsSync(path.join(folder, file)));
  const there = [...new Set([...known, ...contentIn(folder)])];
  if (there.length > 0) throw new UserError('file-refused', say('init.in-the-way', { folder, files: there }));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * A package.json and what it names, by which the column has the program; none in the folder of the program itself.
 *
 * @throws {UserError} where the package.json that is there cannot be read
 */
function packageFiles(folder: string): Map<string, string | Buffer> {
  if (isProgram(folder)) return new Map();
  const file = path.join(folder, 'package.json');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (before !== undefined && !isJson(before))
    throw new UserError('file-refused', say('init.manifest', { file }));
  const { files, ...program } = bringProgram(folder);
  const manifest =
    before === undefined ? columnManifest(slugIn(folder), program) : joinManifest(before, program);
  return new Map<string, string | Buffer>([...files, ['package.json', manifest]]);
}

/** The name of a folder, for what names the column in files and on hosts. */
function slugIn(folder: string): string {
  return slugOf(path.basename(folder)) || 'column';
}

/** The file by which a host publishes a column. */
function hostFile(host: PublishingHost, publication: Publication): [file: string, text: string] {
  const shipped = readFileSync(path.join(projectRoot(), publishedBy[host]), 'utf8');
  return publishingFile(host, shipped, publication);
}

/** Adds the file of a host to the column that is there, and nothing else. */
function addHost(
  environment: NodeJS.ProcessEnv,
  folder: string,
  typed: string,
  language: WordingLanguage,
): string {
  if (!existsSync(folder) || realpathSync(folder) !== columnRoot())
    throw new UserError('not-found', say('init.host.elsewhere', { folder }));
  const host = readHost(typed);
  if (host === undefined) return inWords(say('init.host.none'), language);
  const [file, text] = hostFile(host, {
    site: readSite(environment),
    locales,
    timeZone: ownTimeZone,
    slug: slugIn(folder),
    now: readClock(environment),
  });
  if (existsSync(path.join(folder, file)))
    throw new UserError('file-refused', say('init.in-the-way', { folder, files: [file] }));
  putFiles(folder, new Map([[file, text]]));
  return inWords(say('init.host.done', { file }), language);
}

/**
 * `npm run init`: makes a column of one's own: what it sets, its lists, a page about it, and one issue that is plainly
 * a sample. All files are written, or none. None that is there is touched, but that the program and its commands are added
 * to a package.json. In the folder of a column, `host` adds the file of that host, and nothing else.
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
  const isColumn = existsSync(path.join(folder, 'column.config.ts'));
  if (isColumn && rest.host !== undefined) return addHost(environment, folder, rest.host, language);
  demandRoom(folder, ['column.config.ts']);
  const flags = { ...rest, 'time-zone': timeZone };
  const answers = new Answers({ flags, yes, terminal, language });
  const now = readClock(environment);
  const column = await readColumnAnswers(answers, now, language);
  const files = columnFiles(column, readTemplates(column.names.keys()));
  if (column.host) {
    const { origin, names, timeZone: zone } = column;
    const site = new URL(`${origin}/`);
    const publication = { site, locales: [...names.keys()], timeZone: zone, slug: slugIn(folder), now };
    files.set(...hostFile(column.host, publication));
  }
  const mayBeThere = [...files.keys()].filter((file) => /^\.|^content\/templates\//.test(file));
  for (const file of mayBeThere) if (existsSync(path.join(folder, file))) files.delete(file);
  demandRoom(folder, files.keys());
  const all = new Map<string, string | Buffer>([...files, ...packageFiles(folder)]);
  const install = !existsSync(path.join(folder, 'node_modules', 'industry-observer')) && !isProgram(folder);
  putFiles(folder, all);
  const place = path.isAbsolute(typed) ? typed : path.relative(process.cwd(), folder) || '.';
  const accents = describeAccents(column);
  const told = { folder: place, count: all.size, install, base: baseOf(new URL(`${column.origin}/`)) };
  return inWords(say('init.done', accents ? { ...told, accents } : told), language);
}
