import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { ImportLog } from '#importing/import-log.ts';
import type { OpenPost } from '#importing/open-post.ts';
import { postName } from '#importing/post-files.ts';
import { nameInside } from '#importing/readers/reader.ts';
import { day, type Day } from '#schema/partial-date.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** A day at the start of the name of a file, as Jekyll wants it, or anywhere in it. */
const inName = /(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/;

/** Folders of a year, a month and a day. */
const inPath = /(?:^|\/)((?:19|20)\d{2})\/(\d{2})\/(\d{2})(?:\/|-)/;

function dayOf(year = '', month = '', date = ''): Day | undefined {
  const found = `${year}-${month}-${date}`;
  return day.safeParse(found).success ? found : undefined;
}

/** More history than this is not read. Bytes. */
const mostHistory = 512 * 1024 * 1024;

/** The days on which files were added to a repository, by their absolute paths; empty where there is none, or no Git. */
function readHistory(folder: string): Map<string, Day> {
  const git = (...words: string[]): string =>
    execFileSync('git', ['-C', folder, ...words], {
      encoding: 'utf8',
      maxBuffer: mostHistory,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const days = new Map<string, Day>();
  try {
    const root = git('rev-parse', '--show-toplevel').trim();
    const told = git(
      'log',
      '--diff-filter=A',
      '--name-only',
      '--no-renames',
      '-z',
      '--format=%x01%as',
      '--',
      '.',
    );
    let date = '';
    for (const part of told.split('\0')) {
      const [, stated] = /^\n?\u0001(\d{4}-\d{2}-\d{2})/.exec(part) ?? [];
      if (stated !== undefined) date = stated;
      const name = part.replace(/^\n?\u0001\d{4}-\d{2}-\d{2}/, '').replace(/^\n+/, '');
      // The history is told from its end: what was added first comes last.
      if (name !== '') days.set(path.join(root, name), date);
    }
  } catch {
    return days;
  }
  return days;
}

/** What is to be done about a post that has no day, by where it could have one. */
export function dateless(file: string): Phrase {
  if (nameInside(file) !== undefined) return say('import.no-date-inside');
  return postName.test(file) ? say('import.no-date') : say('import.no-date-name');
}

/** Tells on which day posts were published. */
export class PostDates {
  readonly #histories = new Map<string, Map<string, Day>>();
  readonly #roots: readonly string[];

  /** @param roots the files and folders that are imported */
  constructor(roots: readonly string[]) {
    this.#roots = roots.map((root) => path.resolve(root));
  }

  #inHistory(file: string): Day | undefined {
    const absolute = path.resolve(file);
    const root = this.#roots.find((each) => absolute === each || absolute.startsWith(`${each}${path.sep}`));
    const folder = root === undefined || root === absolute ? path.dirname(absolute) : root;
    const known = this.#histories.get(folder) ?? readHistory(folder);
    this.#histories.set(folder, known);
    return known.get(absolute);
  }

  /**
   * The day of a post: what its front matter states, else what the name of its file or of its folders says, else the day on
   * which it was begun, or added to a Git repository; what is concluded is entered in the log.
   */
  of({ file, head, begun }: Pick<OpenPost, 'file' | 'head' | 'begun'>, log?: ImportLog): Day | undefined {
    if (head.date !== undefined) return head.date;
    // The day in the name of an export is that of the export.
    const inside = nameInside(file);
    const [, year, , month, date] = inName.exec(inside ?? path.basename(file)) ?? [];
    const named = dayOf(year, month, date);
    if (named !== undefined) {
      log?.guess(say('import.date-of-name', { date: named }));
      return named;
    }
    const folders = inside === undefined ? (inPath.exec(file.split(path.sep).join('/')) ?? []) : [];
    const placed = dayOf(folders[1], folders[2], folders[3]);
    if (placed !== undefined) {
      log?.guess(say('import.date-of-path', { date: placed }));
      return placed;
    }
    if (begun !== undefined) {
      log?.guess(say('import.date-begun', { date: begun }));
      return begun;
    }
    const added = inside === undefined ? this.#inHistory(file) : undefined;
    if (added !== undefined) log?.guess(say('import.date-of-history', { date: added }));
    return added;
  }
}
