import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** SQLite’s result code for what another process has locked. */
const busy = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === busy;
}

/** Locks a file for this process, which the system unlocks when the process ends, however it ends. */
function lock(file: string, patience: number): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: patience });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** So long a build waits for another. Milliseconds. */
const patience = 30 * 60_000;

/**
 * Has builds of one content take turns: each works in the same folder of caches.
 *
 * @param onWait called where another build is at work, before waiting for it
 * @returns what ends this build's turn
 */
export function takeTurn(folder: string, onWait: () => void): () => void {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'turns.db');
  let held: DatabaseSync;
  try {
    held = lock(file, 0);
  } catch (error) {
    if (!isBusy(error)) throw error;
    onWait();
    held = lock(file, patience);
  }
  return () => held.close();
}
