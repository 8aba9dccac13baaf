import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { countFetchable } from '#importing/describe-pictures.ts';
import { importPosts } from '#importing/import-posts.ts';
import { ReviewPage, type Reviewed } from '#importing/review.ts';
import type { NameMap } from '#importing/posted-names.ts';
import { KnownColumn } from '#importing/known-column.ts';
import { describeImport } from '#importing/describe-import.ts';
import { isLocale, locales, type Locale } from '#config.ts';
import { dayOf, readClock } from '#domain/calendar.ts';
import { readTypedNumber } from '#language/typed-number.ts';
import { printable } from '#diagnostics/printable.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { parseYaml } from '#content/yaml-source.ts';
import { readSettings } from '#content/settings.ts';
import { fill, inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';
import type { ImportReport } from '#importing/report.ts';

const width = 24;
/** Milliseconds between two drawings. */
const pause = 100;

/** Draws a bar on one line of a terminal; draws nothing where there is none. */
class ProgressBar {
  readonly #output: NodeJS.WriteStream;
  #drawn = 0;
  #isShown = false;

  constructor(output: NodeJS.WriteStream) {
    this.#output = output;
  }

  draw(words: string, done: number, all: number): void {
    const now = Date.now();
    if (!this.#output.isTTY || (done < all && now - this.#drawn < pause)) return;
    this.#drawn = now;
    this.#isShown = true;
    const full = all === 0 ? width : Math.floor((done / all) * width);
    this.#output.write(`\r\x1B[K${'█'.repeat(full)}${'░'.repeat(width - full)} ${done}/${all} ${words}`);
  }

  /** Takes the bar away. */
  clear(): void {
    if (this.#isShown) this.#output.write('\r\x1B[K');
    this.#isShown = false;
  }
}

/** What `npm run import` is told; each as it was typed. */
export interface ImportOptions {
  /** The folder to write to. */
  out?: string;
  /** The number for the first post that states none. */
  number?: string;
  /** The language of messages; in earlier versions it was that of the posts. */
  lang?: string;
  /** The language of the posts. */
  text?: string;
  /** The file that the report is written to, as JSON. */
  report?: string;
  /** The file that posts and what they became are written to side by side, as HTML. */
  review?: string;
  /** The file that tells what tags of posts become. */
  map?: string;
  /** The pattern of the addresses that the posts had. */
  permalink?: string;
  dryRun?: boolean;
  force?: boolean;
  /** Whether pictures of other sites are fetched. */
  pictures?: boolean;
  /** Hosts of private networks from which they may be fetched. */
  allowHost?: string[];
}

/** Reads the language that posts are said to be in. */
function readLocale(typed: string | undefined): Locale | undefined {
  if (typed === undefined || isLocale(typed)) return typed;
  throw new UserError('invalid-value', say('no-language', { typed, known: locales }));
}

/** No number of an issue is higher. */
const highestNumber = 9_999_999;

function readNumber(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  const number = readTypedNumber(typed);
  if (number === undefined || number > highestNumber)
    throw new UserError('invalid-value', say('no-issue-number', { typed }));
  return number;
}

/**
 * Reads what tags of posts become: `投资: funding`, or nothing, `杂谈: `.
 *
 * @throws {UserError} where the file is not there, or is no such list
 */
function readMap(file: string): NameMap {
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch (error) {
    const why = say('joined', { first: say('file.missing', { file }), second: say('file.missing.help') });
    throw new UserError('file-refused', why, { cause: error });
  }
  const { data, problems } = parseYaml(source);
  const [problem] = problems;
  const entries = typeof data === 'object' && data !== null ? Object.entries(data) : [];
  const wrong = entries.find(([, id]) => id !== null && typeof id !== 'string');
  if (problem || wrong || Array.isArray(data))
    throw new UserError('unsound-file', say('import.map-form', { file, entry: wrong?.[0] ?? '' }));
  return new Map(entries.map(([name, id]) => [name, (id as string | null) ?? undefined]));
}

/** Whether `--lang` was probably meant for the posts: some of them were taken to be in the other language. */
function meansPosts({ lang, text }: ImportOptions, { posts }: ImportReport): boolean {
  const isOther = (file: string): boolean => file.endsWith('.mdx') && !file.endsWith(`/${lang}.mdx`);
  return lang !== undefined && text === undefined && posts.some(({ files }) => files.some(isOther));
}

/** A word as a shell takes it, with quotation marks where it needs some. */
function quote(word: string): string {
  if (/^[\p{L}\p{N}./:@%+=,_][\p{L}\p{N}./:@%+=,_-]*$/u.test(word)) return word;
  return process.platform === 'win32' ? `"${word}"` : `'${word.replaceAll("'", "'\\''")}'`;
}

/** The command that imports the same and fetches pictures of other sites; what the first one wrote stays as it is. */
function fetchCommand(paths: readonly string[], options: ImportOptions): string {
  const { out, number, text, map, permalink, lang, allowHost = [] } = options;
  const named = { out, number, text, map, permalink, lang };
  const stated = Object.entries(named).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, quote(value)],
  );
  const hosts = allowHost.flatMap((host) => ['--allow-host', quote(host)]);
  return ['npm run import --', ...paths.map(quote), ...stated, '--pictures', ...hosts].join(' ');
}

/** Tells how pictures of other sites that are still missing can be fetched. */
function tellRemote(
  paths: readonly string[],
  options: ImportOptions,
  report: ImportReport,
  language: WordingLanguage,
): string[] {
  const count = countFetchable(report);
  if (count === 0) return [];
  const isTried = options.pictures === true && !report.dryRun;
  const told = inWords(say(isTried ? 'import.pictures-again' : 'import.pictures-fetch', { count }), language);
  return [`${told}\n\n  ${printable(fetchCommand(paths, options))}`];
}

/**
 * `npm run import`: makes drafts of issues and companies from old posts.
 *
 * @param paths files and folders of posts
 * @param language the language of what is told, in the report and in comments of drafts too
 * @returns what was done, in words; the exit code is 1 where a post was refused
 * @throws {UserError} with a sentence for the author; nothing was written then
 */
export async function importCommand(
  environment: NodeJS.ProcessEnv,
  paths: readonly string[],
  options: ImportOptions,
  output: NodeJS.WriteStream = process.stderr,
  language: WordingLanguage = 'en',
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
  const reviewed = new Map<string, Reviewed>();
  const stop = new AbortController();
  const end = (): void => stop.abort();
  const request = {
    paths,
    dryRun: options.dryRun ?? false,
    force: options.force ?? false,
    number: readNumber(options.number),
    locale: readLocale(options.text),
    permalink: options.permalink,
    map: options.map === undefined ? undefined : readMap(options.map),
    language,
    fetching: options.pictures
      ? { cache: path.join(settings.cache, 'fetched'), hosts: options.allowHost ?? [], stop: stop.signal }
      : undefined,
    onImported:
      options.review === undefined
        ? undefined
        : (file: string, { source, files }: Reviewed): void => {
            reviewed.set(file, { source, files: new Map([...(reviewed.get(file)?.files ?? []), ...files]) });
          },
  };
  const column = new KnownColumn(content, settings.content, dayOf(now));
  const report = await importPosts(target, column, request, now, (pass, done, all) => {
    // What has arrived is kept and put into drafts; a second Ctrl-C ends the program.
    if (pass === 'fetching' && done === 0) process.once('SIGINT', end);
    bar.draw(inWords(say(`import.${pass}`), language), done, all);
  });
  process.off('SIGINT', end);
  bar.clear();
  // The bodies of another folder serve nobody afterwards.
  if (target.cache !== settings.cache) rmSync(target.cache, { recursive: true, force: true });
  if (options.review !== undefined)
    writeFileSync(options.review, new ReviewPage(language).page(report.posts, reviewed));
  if (options.report !== undefined)
    writeFileSync(options.report, `${JSON.stringify(fill(report, language), null, 2)}\n`);
  const words = [
    describeImport(report, language),
    ...(meansPosts(options, report)
      ? [inWords(say('import.lang-is-of-messages', { text: language }), language)]
      : []),
    ...tellRemote(paths, options, report, language),
  ];
  return { words: words.join('\n\n'), code: report.counts.refused > 0 || stop.signal.aborted ? 1 : 0 };
}
