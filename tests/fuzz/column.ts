import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Case } from './case.ts';
import { baseFiles, baseFolder } from './seeds.ts';

/** A content folder on the disk: the sound column with cases added. */
export class Column {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    this.reset();
  }

  /** Makes the sound column anew. */
  reset(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 9 });
    for (const name of baseFiles)
      cpSync(path.join(baseFolder, name), path.join(this.folder, name), { recursive: true });
  }

  add({ files, entries }: Case): void {
    for (const [file, bytes] of files) {
      mkdirSync(path.dirname(path.join(this.folder, file)), { recursive: true });
      writeFileSync(path.join(this.folder, file), bytes);
    }
    for (const [file, bytes] of entries) writeFileSync(path.join(this.folder, file), bytes, { flag: 'a' });
  }

  /** Takes the one case out that was added. */
  remove({ files, entries }: Case): void {
    for (const file of files.keys()) {
      if (file.startsWith('issues/'))
        rmSync(path.join(this.folder, path.dirname(file)), { recursive: true, force: true });
      else rmSync(path.join(this.folder, file));
    }
    const replaced = [...files.keys()].filter((file) => file.startsWith('pages/'));
    for (const file of [...entries.keys(), ...replaced])
      writeFileSync(path.join(this.folder, file), readFileSync(path.join(baseFolder, file)));
  }
}
