import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** So long one process waits for another that writes. Milliseconds. */
const patience = 30_000;

function open(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: patience });
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Whether SQLite found a database damaged, or none at all; errors of threads have nothing but their words. */
export function isDamage(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^(?:database disk image is malformed|file is not a database)/.test(error.message)
  );
}

/** The file of the database in a folder. */
export function storeFile(folder: string): string {
  return path.join(folder, 'state.db');
}

/** Removes a store that is damaged. */
export function removeStore(folder: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(`${storeFile(folder)}${ending}`, { force: true });
}

/** Opens the database in a folder; one that cannot be read is made anew. */
export function openDatabase(folder: string): DatabaseSync {
  mkdirSync(folder, { recursive: true });
  try {
    return open(storeFile(folder));
  } catch (error) {
    if (!isDamage(error)) throw error;
    removeStore(folder);
    return open(storeFile(folder));
  }
}
