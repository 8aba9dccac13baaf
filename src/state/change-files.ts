import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { UserError } from '#diagnostics/user-error.ts';
import { putFiles, realFile, unfinishedName } from '#state/write-files.ts';
import { say } from '#wording/phrase.ts';

/** What files are to hold, by their paths in a folder; undefined for one that is to go. */
export type FileChanges = ReadonlyMap<string, string | undefined>;

/** The file in the folder of caches that tells of a change until all of it is done. */
const journalName = 'unfinished-change.json';

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

/** The bytes of a file; undefined where there is none. */
function bytesAt(file: string): Buffer | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** The digest of a file; null where there is none. */
function digestAt(file: string): string | null {
  const bytes = bytesAt(file);
  return bytes ? digestOf(bytes) : null;
}

/** Writes a file that is on the disk for good once it has its name. */
function putDurably(file: string, text: string): void {
  // One name for all processes: what one left is written over by the next.
  const unfinished = `${file}.tmp`;
  const descriptor = openSync(unfinished, 'w');
  try {
    writeFileSync(descriptor, text);
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

/** Brings files back to how they were, where they are otherwise. */
function restore(root: string, known: readonly (readonly [file: string, bytes: Buffer | undefined])[]): void {
  const changed = known.flatMap(([file, bytes]) =>
    bytes && digestAt(path.join(root, file)) !== digestOf(bytes) ? [[file, bytes] as const] : [],
  );
  putFiles(root, new Map(changed));
  for (const [file, bytes] of known) if (!bytes) rmSync(path.join(root, file), { force: true });
}

/**
 * Writes and removes files, all or none. What is to be done is noted first: where the process or the machine stops in the
 * middle, {@link finishChanges} does the rest.
 *
 * @param root the folder that the paths of the files start at
 * @param cache the folder in which it is noted: nobody else writes there, as others may to the files
 * @throws where a file cannot be written; all is as it was then
 */
export function changeFiles(root: string, cache: string, changes: FileChanges): void {
  finishChanges(root, cache);
  const journal = path.join(cache, journalName);
  mkdirSync(cache, { recursive: true });
  const known = Array.from(changes.keys(), (file) => [file, bytesAt(path.join(root, file))] as const);
  const entries = known.map(([file, bytes]): JournalEntry => {
    return { file, before: bytes ? digestOf(bytes) : null, after: changes.get(file) ?? null };
  });
  putDurably(journal, JSON.stringify({ pid: process.pid, entries } satisfies Journal));
  try {
    applyEntries(root, entries);
  } catch (error) {
    restore(root, known);
    rmSync(journal, { force: true });
    throw error;
  }
  rmSync(journal, { force: true });
}

/**
 * Finishes a change that was broken off in the middle; does nothing where there is none.
 *
 * @returns how many files were changed now
 * @throws {UserError} where one of its files was changed otherwise since
 */
export function finishChanges(root: string, cache: string): number {
  const journal = path.join(cache, journalName);
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
