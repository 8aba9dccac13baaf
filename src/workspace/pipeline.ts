import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** The root of the project: the nearest folder above this module that has a package.json, links followed. */
export function projectRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, 'package.json'))) {
    if (path.dirname(folder) === folder)
      throw new Error(`${import.meta.dirname} lies in no folder with a package.json`);
    folder = path.dirname(folder);
  }
  return realpathSync(folder);
}

/** A file of the source code, for threads and programs of their own, which are in no bundle. */
export function sourceFile(file: string): string {
  return path.join(projectRoot(), 'src', file);
}

/** The files of a folder and the folders in it, in an order of their own. */
function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function contentsIn(folder: string): Map<string, Buffer> {
  return new Map(sourcesIn(folder).map((file) => [file, readFileSync(file)]));
}

const known = new Map<string, Map<string, Buffer>>();

/** The files of a folder with their contents; those of the program that runs are as when it first asked. */
function sourceContents(root: string, folder: string): Map<string, Buffer> {
  const place = path.join(root, folder);
  if (root !== projectRoot()) return contentsIn(place);
  const contents = known.get(place) ?? contentsIn(place);
  known.set(place, contents);
  return contents;
}

/** Adds the names and contents of the files in some folders of the project to a digest. */
function hashSources(hash: Hash, root: string, folders: readonly string[]): void {
  for (const folder of folders)
    for (const [file, content] of sourceContents(root, folder))
      hash.update(path.relative(root, file)).update(content);
}

/**
 * A digest of all that makes a body from a text: the parser's own code, the locked versions of what it uses, and
 * Node, which cuts words and writes dates. A body cached under another digest is never read.
 *
 * @param folders those with the code, where something else than a body is made
 */
export function pipelineDigest(root = projectRoot(), folders = ['src/document', 'src/schema']): string {
  const hash = createHash('sha256').update(process.version);
  hashSources(hash, root, folders);
  const lockfile = path.join(root, 'package-lock.json');
  if (existsSync(lockfile)) hash.update(readFileSync(lockfile));
  return hash.digest('hex').slice(0, 16);
}

/**
 * A digest of all that makes pictures: the code in a folder, the versions of the packages it uses, and of Node, which
 * segments and compresses.
 */
export function drawingDigest(
  packages: Iterable<string>,
  root = projectRoot(),
  folder = 'src/share',
): string {
  const hash = createHash('sha256');
  hashSources(hash, root, [folder]);
  for (const name of packages) {
    const manifest = readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8');
    hash.update(`${name} ${(JSON.parse(manifest) as { version: string }).version}\n`);
  }
  return hash.update(process.version).digest('hex').slice(0, 16);
}
