import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ownColours, ownFontFile } from '#config.ts';
import { columnRoot, packageFolder, projectRoot } from '#state/project.ts';

/** What stands in src/ for people: no code, but for pages in Markdown, which lie deeper. */
const notes = /^src\/[^/]+\.md$/;

/** All that the program and the code of the site are made from, but for what the column sets. */
const sources = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** The files below a folder, or the file itself, in an order of their own. */
function* filesOf(place: string): Generator<string> {
  if (path.extname(place) !== '') {
    yield place;
    return;
  }
  for (const entry of readdirSync(place, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) yield path.join(entry.parentPath, entry.name);
}

/** Adds the names and contents of some files and folders of the project to a digest. */
function hashSources(hash: Hash, root: string, places: readonly string[]): void {
  for (const place of places.map((each) => path.join(root, each)).filter((each) => existsSync(each)))
    for (const file of [...filesOf(place)].sort()) {
      const name = path.relative(root, file).replaceAll(path.sep, '/');
      if (!notes.test(name)) hash.update(`\0${name}\0`).update(readFileSync(file));
    }
}

function hashCode(root: string, column: string): string {
  const hash = createHash('sha256').update(process.version);
  hashSources(hash, root, sources);
  const font = ownFontFile === undefined ? [] : [ownFontFile];
  hashSources(hash, column, ['column.config.ts', 'extensions', ...font]);
  return hash.digest('hex').slice(0, 16);
}

/** Stands in bundled commands for the digest of the code that they were bundled from. */
declare const BUNDLED_CODE_DIGEST: string;

/** Of the program that runs, as it was when it first asked. */
let own: string | undefined;

/**
 * A digest of the code: sources, configuration, locked packages, Node. Whatever is cached is cached under it, so that
 * nothing is ever read that other code has made.
 *
 * @param root of another project than this one
 */
export function codeDigest(root?: string): string {
  if (root !== undefined) return hashCode(root, root);
  return (own ??=
    typeof BUNDLED_CODE_DIGEST === 'string' ? BUNDLED_CODE_DIGEST : hashCode(projectRoot(), columnRoot()));
}

/**
 * A digest of what makes pictures, which take too long to be made again for every change of the code: the code in a
 * folder, the colours and the font of the column, the versions of the packages it uses, and of Node, which segments and compresses.
 */
export function drawingDigest(
  packages: Iterable<string>,
  root = projectRoot(),
  folder = 'src/share',
): string {
  const hash = createHash('sha256');
  hashSources(hash, root, [folder]);
  for (const name of packages) {
    const manifest = readFileSync(path.join(packageFolder(name, root), 'package.json'), 'utf8');
    hash.update(`${name} ${(JSON.parse(manifest) as { version: string }).version}\n`);
  }
  if (ownColours) hash.update(JSON.stringify(ownColours));
  if (ownFontFile !== undefined) hashSources(hash, columnRoot(), [ownFontFile]);
  return hash.update(process.version).digest('hex').slice(0, 16);
}
