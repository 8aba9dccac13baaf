import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Puts files into a folder of their own, which stays as it was until all of them are written. */
export function writeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const next = `${folder}.next`;
  rmSync(next, { recursive: true, force: true });
  try {
    for (const [name, bytes] of files) {
      const file = path.join(next, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    rmSync(folder, { recursive: true, force: true });
    renameSync(next, folder);
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    throw error;
  }
}
