import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/**
 * A name beside a file for what is not finished yet; content is never read from names that start with a dot.
 *
 * @param pid the process that writes it
 */
export function unfinishedName(file: string, pid = process.pid): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${pid}.tmp`);
}

/** Makes a folder and those around it, each noted in `made`; one that appears meanwhile is an error. */
function makeFolder(folder: string, made: string[]): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder), made);
  mkdirSync(folder);
  made.push(folder);
}

/** Removes what can be removed: the error that came first is the one to tell. */
function attempt(remove: () => void): void {
  try {
    remove();
  } catch {
    return;
  }
}

/** Where a file lies, also where a link leads to it. */
export function realFile(file: string): string {
  return existsSync(file) ? realpathSync(file) : file;
}

/** Puts files in their places, all or none: first under other names, then each in its own. */
function placeFiles(root: string, files: ReadonlyMap<string, string | Buffer>, replaces: boolean): void {
  const targets = Array.from(files, ([file, content]) => ({
    file: realFile(path.join(root, file)),
    content,
  }));
  const [folders, made]: [string[], string[]] = [[], []];
  const replaced = new Map<string, Buffer>();
  const refuseKnown = (file: string): void => {
    if (!replaces && existsSync(file)) throw new Error(`${file} exists already`);
  };
  try {
    for (const { file, content } of targets) {
      refuseKnown(file);
      makeFolder(path.dirname(file), folders);
      made.push(unfinishedName(file));
      writeFileSync(unfinishedName(file), content, existsSync(file) ? { mode: statSync(file).mode } : {});
    }
    for (const { file } of targets) {
      refuseKnown(file);
      if (existsSync(file)) replaced.set(file, readFileSync(file));
      renameSync(unfinishedName(file), file);
      made.push(file);
    }
  } catch (error) {
    for (const file of made) attempt(() => rmSync(file, { force: true }));
    for (const [file, bytes] of replaced) attempt(() => writeFileSync(file, bytes));
    for (const folder of folders.reverse()) attempt(() => rmdirSync(folder));
    throw error;
  }
}

/**
 * Writes new files, all or none. Where one fails, what was made is removed again, folders too.
 *
 * @param root the folder that the paths of the files start at
 * @throws where a file exists already, or cannot be written
 */
export function createFiles(root: string, files: ReadonlyMap<string, string | Buffer>): void {
  placeFiles(root, files, false);
}

/**
 * Writes files, all or none; those that exist are replaced, and keep their permissions and the links that lead to them. Where one fails, all is as it was.
 *
 * @param root the folder that the paths of the files start at
 * @throws where a file cannot be written
 */
export function putFiles(root: string, files: ReadonlyMap<string, string | Buffer>): void {
  placeFiles(root, files, true);
}

/** Writes a file as {@link putFiles} does; a reader sees the old content or the new one, never a part. */
export function putFile(file: string, content: string | Buffer): void {
  putFiles(path.dirname(file), new Map([[path.basename(file), content]]));
}
