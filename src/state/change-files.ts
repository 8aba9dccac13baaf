import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { UserError } from '#diagnostics/user-error.ts';
import { putFiles, realFile, unfinishedName } from '#state/write-files.ts';
import { say } from '#wording/phrase.ts';

/** What files are to hold, by their paths in a folder; undefined for one that is to go. */
export type FileChanges = ReadonlyMap<string, string | undefined>;

/** The file of a folder that tells of a change until all of it is done. */
const journalName = '.unfinished-change.json';

/** A file as it was and as it is to be. */
interface JournalEntry {
  file: string;
  /** The digest of its bytes; null where there was none. */
  before: string | null;
  /** Its text; null where it is to go. */
  after: string | null;
}

/** A change that was begun. */
interface Journal {
  /** The process that began it, whose unfinished files may be left. */
  pid: number;
  entries: JournalEntry[];
}

const digestOf = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('base64url');

/** The digest of a file; null where there is none. */
function digestAt(file: string): string | null {
  return existsSync(file) ? digestOf(readFileSync(file)) : null;
}

/** Writes a file that is on the disk for good once it has its name. */
function putDurably(file: string, text: string): void {
  // One name for all processes: what one left is written over by the next.
  const unfinished = `${file}.tmp`;
  const descriptor = openSync(unfinished, 'w');
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(unfinished, file);
}

function applyEntries(root: string, entries: readonly JournalEntry[]): void {
  const put = entries.flatMap(({ file, after }) => (after === null ? [] : [[file, after] as const]));
  putFiles(root, new Map(put));
  for (const { file, after } of entries) if (after === null) rmSync(path.join(root, file), { force: true });
}

/**
 * Writes and removes files, all or none. What is to be done is noted first: where the process or the machine stops in the
 * middle, {@link finishChanges} does the rest.
 *
 * @param root the folder that the paths of the files start at
 * @throws where a file cannot be written; all is as it was then
 */
export function changeFiles(root: string, changes: FileChanges): void {
  finishChanges(root);
  const journal = path.join(root, journalName);
  const entries = Array.from(changes, ([file, after]): JournalEntry => {
    return { file, before: digestAt(path.join(root, file)), after: after ?? null };
  });
  putDurably(journal, JSON.stringify({ pid: process.pid, entries } satisfies Journal));
  try {
    applyEntries(root, entries);
  } finally {
    rmSync(journal, { force: true });
  }
}

/**
 * Finishes a change that was broken off in the middle; does nothing where there is none.
 *
 * @returns how many files were changed now
 * @throws {UserError} where one of its files was changed otherwise since
 */
export function finishChanges(root: string): number {
  const journal = path.join(root, journalName);
  if (!existsSync(journal)) return 0;
  const { pid, entries } = JSON.parse(readFileSync(journal, 'utf8')) as Journal;
  const left = entries.filter(({ file, before, after }) => {
    const now = digestAt(path.join(root, file));
    if (now === (after === null ? null : digestOf(after))) return false;
    if (now === before) return true;
    throw new UserError('file-refused', say('change.otherwise', { file, journal }));
  });
  applyEntries(root, left);
  for (const { file } of entries)
    rmSync(unfinishedName(realFile(path.join(root, file)), pid), { force: true });
  rmSync(journal, { force: true });
  return left.length;
}
