import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The path without links, as far as it is there. */
function withoutLinks(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    const folder = path.dirname(file);
    return folder === file ? file : path.join(withoutLinks(folder), path.basename(file));
  }
}

/** The path of a file inside a folder, with slashes; undefined for one outside. */
function within(folder: string, file: string): string | undefined {
  const way = path.relative(folder, file);
  const isOutside = way === '' || way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way);
  return isOutside ? undefined : way.split(path.sep).join('/');
}

/** Turns the addresses by which editors name documents into paths in the content folder, and back. */
export class ContentAddresses {
  readonly #folder: string;

  /** @param folder the content folder, absolute */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The path of a document relative to the content folder; undefined for one that is none of its files. */
  fileOf(uri: string): string | undefined {
    try {
      const file = fileURLToPath(uri);
      return within(this.#folder, file) ?? within(withoutLinks(this.#folder), withoutLinks(file));
    } catch {
      // It lies on no disk, or has no name that a file can have.
      return undefined;
    }
  }

  /** The address of a file of the content folder. */
  uriOf(file: string): string {
    return pathToFileURL(path.join(this.#folder, file)).href;
  }
}
