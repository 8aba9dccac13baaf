import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { readOriginalWords, type OriginalWords } from '#content/original-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

const run = promisify(execFile);

/** A version of an original in the history of git. */
export interface TranslatedVersion extends OriginalWords {
  /** The full name of the commit. */
  commit: string;
  /** The day of the commit. */
  date: string;
}

/** The version that a translation was made from, or why it is not known, as a sentence. */
export type VersionSearch = { version: TranslatedVersion } | { version: undefined; reason: Phrase };

/** A file may grow, and so may the list of its versions. Bytes. */
const mostOutput = 64 * 1024 * 1024;

/** Runs git beside a file; never a shell, no words of the file are read as options or patterns. */
async function git(folder: string, words: readonly string[]): Promise<string> {
  const options = ['--no-pager', '--literal-pathspecs', '-c', 'color.ui=false'];
  const { stdout } = await run('git', [...options, ...words], {
    cwd: folder,
    maxBuffer: mostOutput,
    // The first line of what it says is told to an author.
    env: { ...process.env, LC_ALL: 'C' },
  });
  return stdout;
}

/** A version of a file by the name of its bytes. */
interface Blob {
  commit: string;
  date: string;
  blob: string;
}

/** The versions of a file, the newest first, through all its names. */
async function versionsOf(file: string): Promise<Blob[]> {
  const form = ['--follow', '-m', '--raw', '--no-abbrev', '--no-show-signature', '--date=short'];
  const target = ['--format=commit %H %cd', '--', path.basename(file)];
  const printed = await git(path.dirname(file), ['log', ...form, ...target]);
  const versions = new Map<string, Blob>();
  let [commit, date] = ['', ''];
  for (const line of printed.split('\n')) {
    const head = /^commit ([0-9a-f]{40,64}) (\d{4}-\d{2}-\d{2})$/.exec(line);
    if (head) [commit = '', date = ''] = head.slice(1);
    const blob = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]{40,64}) [A-Z]\d*\t/.exec(line)?.[1];
    if (blob && !/^0+$/.test(blob) && !versions.has(blob)) versions.set(blob, { commit, date, blob });
  }
  return [...versions.values()];
}

/** Whether a folder, or one around it, has a repository. */
function isKept(folder: string): boolean {
  const around = path.dirname(folder);
  return existsSync(path.join(folder, '.git')) || (around !== folder && isKept(around));
}

/** Says why the history of a folder cannot be read. */
function explain(error: unknown, folder: string): Phrase {
  const { code, stderr } = error as { code?: unknown; stderr?: unknown };
  if (code === 'ENOENT' && existsSync(folder)) return say('history.no-git');
  if (!isKept(folder)) return say('history.not-kept');
  const [first = ''] = String(stderr ?? error)
    .trim()
    .split('\n');
  return say('history.unreadable', { reason: first });
}

/** Says why no version of a file was found: a clone may have been made without its past. */
async function explainAbsence(folder: string): Promise<Phrase> {
  const isShallow = (await git(folder, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
  return say(isShallow ? 'history.shallow' : 'history.no-version');
}

/**
 * Finds the version of an original that a translation was made from, in the history of git.
 *
 * @param file the original, as a path on the disk
 * @param fingerprint what the translation states under `translates`
 */
export async function findTranslatedVersion(file: string, fingerprint: string): Promise<VersionSearch> {
  const folder = path.dirname(file);
  try {
    for (const { commit, date, blob } of await versionsOf(file)) {
      const words = readOriginalWords(await git(folder, ['cat-file', 'blob', blob]));
      if (words?.fingerprint === fingerprint) return { version: { ...words, commit, date } };
    }
    return { version: undefined, reason: await explainAbsence(folder) };
  } catch (error) {
    return { version: undefined, reason: explain(error, folder) };
  }
}
