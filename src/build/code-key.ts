import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** All that the code of the site is bundled from. */
const sources = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];

function* filesOf(file: string): Generator<string> {
  const entries = readdirSync(file, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const place = path.join(file, entry.name);
    if (entry.isDirectory()) yield* filesOf(place);
    else yield place;
  }
}

/**
 * A digest of all that the code of the site is bundled from: sources, configuration, packages, Node, the origin
 * and the place of the project, where some of it is looked for.
 *
 * @param root of the project
 */
export function codeKey(root: string, origin: string): string {
  const hash = createHash('sha256').update(`${process.version} ${origin} ${root}`);
  for (const source of sources) {
    const place = path.join(root, source);
    if (!existsSync(place)) continue;
    const isFile = path.extname(source) !== '';
    for (const file of isFile ? [place] : filesOf(place))
      hash.update(`\0${path.relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
