import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { findMergeConflict } from '#markdown/merge-conflict.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { controlCharacterProblem, forbiddenCharacter, nameCodePoint } from '#diagnostics/characters.ts';
import { say } from '#wording/phrase.ts';

/** Reads a file as text that holds nothing invisible and no unfinished merge, or says why it is none. */
function readWords(file: string, bytes: Buffer): string | Diagnostic {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    const [message, help] = [say('not-utf-8'), say('not-utf-8.help')];
    return { severity: 'error', file, line: 1, column: 1, code: 'not-utf-8', message, help };
  }
  const conflict = findMergeConflict(text, /\.ya?ml$/.test(file));
  if (conflict) return { severity: 'error', file, column: 1, ...conflict };
  const found = forbiddenCharacter.exec(text);
  if (!found) return text;
  const place = new SourceLines(text).placeAt(found.index);
  const { code, message, help } = controlCharacterProblem;
  return {
    severity: 'error',
    file,
    ...place,
    code,
    message: say('with-code', { words: message, code: nameCodePoint(found[0]) }),
    help,
  };
}

/** Texts that are read in place of files, by their paths in a content folder: what the files are to become; undefined for one that is to go. */
export type DraftTexts = ReadonlyMap<string, string | undefined>;

/** Clocks of file systems are coarse. Milliseconds. */
const coarseness = 2000;

/** What stands in a folder; links and devices are neither. */
interface Entry {
  name: string;
  isFile: boolean;
  isFolder: boolean;
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

/** A folder of content as it lies on the disk; paths are relative to it, with slashes. */
export class Disk {
  readonly root: string;
  readonly #drafts: DraftTexts;

  constructor(root: string, drafts: DraftTexts = new Map()) {
    this.root = path.resolve(root);
    this.#drafts = drafts;
  }

  /** The entries of a folder on the disk; none where there is no such folder. */
  #onDisk(folder: string): Entry[] {
    try {
      return readdirSync(path.join(this.root, folder), { withFileTypes: true }).map((entry) => ({
        name: entry.name,
        isFile: entry.isFile(),
        isFolder: entry.isDirectory(),
      }));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }

  /** The entries of a folder in the order of their names. */
  #entries(folder: string): Entry[] {
    return this.#withDrafts(folder, this.#onDisk(folder))
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** The entries of a folder with files that are yet to be made, the folders these lie in, and without what is to go. */
  #withDrafts(folder: string, entries: readonly Entry[]): Entry[] {
    const kept = new Map(entries.map((entry) => [entry.name, entry]));
    const start = folder === '.' ? '' : `${folder}/`;
    for (const [file, text] of this.#drafts) {
      if (!file.startsWith(start)) continue;
      const [name = '', ...rest] = file.slice(start.length).split('/');
      const isFile = rest.length === 0;
      if (text === undefined) {
        if (isFile) kept.delete(name);
      } else if (isFile || !kept.has(name)) kept.set(name, { name, isFile, isFolder: !isFile });
    }
    return [...kept.values()];
  }

  /** Names of the files in a folder. */
  files(folder: string): string[] {
    return this.#entries(folder).flatMap(({ name, isFile }) => (isFile ? [name] : []));
  }

  /** Names of the folders in a folder. */
  folders(folder: string): string[] {
    return this.#entries(folder).flatMap(({ name, isFolder }) => (isFolder ? [name] : []));
  }

  /** A word that changes when a file, or a file in a folder, does. */
  stamp(file: string): string {
    const draft = this.#drafts.get(file);
    if (draft !== undefined) return `draft ${digestOf(Buffer.from(draft))}`;
    const stats = statSync(path.join(this.root, file), { throwIfNoEntry: false });
    if (stats && !stats.isDirectory()) return `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs} ${stats.ino}`;
    return this.files(file)
      .map((name) => `${name} ${this.stamp(`${file}/${name}`)}`)
      .join('\n');
  }

  /** Whether a file, and each in a folder, was last written so long ago that a later change has another moment. */
  isSettled(file: string): boolean {
    if (this.#drafts.has(file)) return false;
    const stats = statSync(path.join(this.root, file), { throwIfNoEntry: false });
    if (stats && !stats.isDirectory()) return stats.ctimeMs < Date.now() - coarseness;
    return this.files(file).every((name) => this.isSettled(`${file}/${name}`));
  }

  /**
   * A digest that changes when any file does; undefined where one was written so lately that a later change may have
   * the same moment.
   *
   * @param now milliseconds since 1970
   */
  stampAll(now = Date.now()): string | undefined {
    const stamps: string[] = [];
    let latest = 0;
    const look = (folder: string): void => {
      for (const entry of this.#entries(folder)) {
        const file = `${folder}/${entry.name}`;
        if (entry.isFolder) {
          stamps.push(`${file}/`);
          look(file);
          continue;
        }
        const stats = statSync(path.join(this.root, file), { throwIfNoEntry: false });
        stamps.push(`${file} ${stats?.size} ${stats?.mtimeMs} ${stats?.ctimeMs} ${stats?.ino}`);
        latest = Math.max(latest, stats?.ctimeMs ?? 0);
      }
    };
    look('.');
    if (latest >= now - coarseness) return undefined;
    return createHash('sha256').update(stamps.join('\n')).digest('base64url');
  }

  /**
   * Reads a file as UTF-8 with line feeds and no byte order mark, or says that it is no such text; with a digest of
   * the file as it lies on the disk.
   */
  read(file: string): { text: string | Diagnostic; digest: string } {
    const draft = this.#drafts.get(file);
    const bytes = draft === undefined ? readFileSync(path.join(this.root, file)) : Buffer.from(draft);
    return { text: readWords(file, bytes), digest: digestOf(bytes) };
  }
}
