import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { storeFile } from '#state/database.ts';

/**
 * Begins a store with what is cached in another, where there is none yet and the other can be read.
 *
 * @param from the folder of the other
 * @param into the folder of the store
 */
export function copyStore(from: string, into: string): void {
  const [source, target] = [storeFile(from), storeFile(into)];
  if (existsSync(target) || !existsSync(source)) return;
  const copy = `${target}.${process.pid}`;
  mkdirSync(path.dirname(target), { recursive: true });
  try {
    const database = new DatabaseSync(source, { readOnly: true });
    try {
      database.prepare('VACUUM INTO ?').run(copy);
    } finally {
      database.close();
    }
    renameSync(copy, target);
  } catch {
    // A store without it only has more to find out.
    rmSync(copy, { force: true });
  }
}
