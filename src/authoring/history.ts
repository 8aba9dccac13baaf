import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { readOriginalWords, type OriginalWords } from '#workspace/original-words.ts';

const run = promisify(execFile);

/** A version of an original in the history of git. */
export interface TranslatedVersion extends OriginalWords {
  /** The full name of the commit. */
  commit: string;
  /** The day of the commit. */
  date: string;
}

/** The version that a translation was made from, or why it is not known, as a sentence. */
export type VersionSearch = { version: TranslatedVersion } | { version: undefined; reason: string };

/** A file may grow, and so may the list of its versions. Bytes. */
const mostOutput = 64 * 1024 * 1024;

/** Runs git beside a file; never a shell, no words of the file are read as options or patterns. */
async function git(folder: string, words: readonly string[]): Promise<string> {
  const options = ['--no-pager', '--literal-pathspecs', '-c', 'color.ui=false'];
  const { stdout } = await run('git', [...options, ...words], {
    cwd: folder,
    maxBuffer: mostOutput,
    // Its messages are told apart below, so they must be in English.
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

function explain(error: unknown): string {
  const { code, stderr } = error as { code?: unknown; stderr?: unknown };
  if (code === 'ENOENT') return 'git is not installed.';
  if (/not a git repository/.test(String(stderr))) return 'The content is not kept in git.';
  const [first = ''] = String(stderr ?? error)
    .trim()
    .split('\n');
  return `The history of git cannot be read: ${first}`;
}

/**
 * Finds the version of an original that a translation was made from, in the history of git.
 *
 * @param file the original, as a path on the disk
 * @param fingerprint what the translation states under `translates`
 */
export async function findTranslatedVersion(file: string, fingerprint: string): Promise<VersionSearch> {
  try {
    const folder = path.dirname(file);
    for (const { commit, date, blob } of await versionsOf(file)) {
      const words = readOriginalWords(await git(folder, ['cat-file', 'blob', blob]));
      if (words?.fingerprint === fingerprint) return { version: { ...words, commit, date } };
    }
    return { version: undefined, reason: 'No version of the original in git has this fingerprint.' };
  } catch (error) {
    return { version: undefined, reason: explain(error) };
  }
}
