import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { SourceLines } from '#document/source-lines.ts';
import type { Problem } from '#schema/problem.ts';
import { controlCharacterComplaint, forbiddenCharacter, nameCodePoint } from '#schema/text.ts';

/** A folder of content as it lies on the disk; paths are relative to it, with slashes. */
export class Disk {
  readonly root: string;

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
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    } catch {
      const help = 'Save it as UTF-8.';
      return { severity: 'error', file, line: 1, column: 1, message: 'the file is not UTF-8 text', help };
    }
    const found = forbiddenCharacter.exec(text);
    if (!found) return text;
    const place = new SourceLines(text).placeAt(found.index);
    const { message, help } = controlCharacterComplaint;
    return { severity: 'error', file, ...place, message: `${message} (${nameCodePoint(found[0])})`, help };
  }
}
