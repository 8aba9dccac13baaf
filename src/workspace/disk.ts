import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#schema/problem.ts';

/** A folder of content as it lies on the disk; paths are relative to it, with slashes. */
export class Disk {
  readonly root: string;
  /** Digests of the files that were read, byte for byte. */
  readonly digests = new Map<string, string>();

  constructor(root: string) {
    this.root = path.resolve(root);
  }

  /** The entries of a folder in the order of their names; none where there is no such folder. */
  #entries(folder: string): Dirent[] {
    try {
      const entries = readdirSync(path.join(this.root, folder), { withFileTypes: true });
      return entries
        .filter((entry) => !entry.name.startsWith('.'))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }

  /** Names of the files in a folder. */
  files(folder: string): string[] {
    return this.#entries(folder).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  }

  /** Names of the folders in a folder. */
  folders(folder: string): string[] {
    return this.#entries(folder).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  }

  /** Reads a file as UTF-8 with line feeds and no byte order mark, or says that it is no such text. */
  read(file: string): string | Problem {
    const bytes = readFileSync(path.join(this.root, file));
    this.digests.set(file, createHash('sha256').update(bytes).digest('base64url'));
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      return text.replace(/\r\n?/g, '\n');
    } catch {
      const help = 'Save it as UTF-8.';
      return { severity: 'error', file, line: 1, column: 1, message: 'the file is not UTF-8 text', help };
    }
  }
}
