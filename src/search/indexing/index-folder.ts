import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digestLength, keptFile, keptFolder, rootFile } from '#search/index-files.ts';

type Kind = Parameters<typeof keptFile>[0];

/** Names a content: the same bytes always have the same name. */
function digestOf(content: string): string {
  return hash('sha256', content, 'base64url').slice(0, digestLength);
}

/** The files of an index on the disk, those that never change under names with their digests. */
export class IndexFolder {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Removes everything. */
  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Makes the folders. */
  prepare(): void {
    for (const kind of ['tokens', 'entries', 'issues', 'words'])
      mkdirSync(path.join(this.folder, keptFolder, kind), { recursive: true });
  }

  /** Reads a file of JSON by its digest. @throws where there is none */
  read(kind: Kind, key: string | number, digest: string): string {
    return readFileSync(path.join(this.folder, keptFile(kind, key, digest)), 'utf8');
  }

  /** Writes a file of JSON in the place of the one with another digest; gives its digest. */
  write(kind: Kind, key: string | number, text: string, last?: string): string {
    const digest = digestOf(text);
    if (digest === last) return digest;
    writeFileSync(path.join(this.folder, keptFile(kind, key, digest)), text);
    if (last !== undefined) this.remove(kind, key, last);
    return digest;
  }

  remove(kind: Kind, key: string | number, digest: string): void {
    rmSync(path.join(this.folder, keptFile(kind, key, digest)), { force: true });
  }

  /** Writes what the index begins with. */
  writeRoot(root: unknown): void {
    writeFileSync(path.join(this.folder, rootFile), JSON.stringify(root));
  }
}
