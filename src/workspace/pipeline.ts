import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The root of the project: the nearest folder above this module that has a package.json. */
export function projectRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  return folder;
}

/**
 * A digest of all that makes a body from a text: the parser's own code and the locked versions of
 * what it uses. A body cached under another digest is never read.
 */
export function pipelineDigest(root = projectRoot()): string {
  const hash = createHash('sha256');
  for (const folder of ['src/document', 'src/schema'])
    for (const name of readdirSync(path.join(root, folder)).sort())
      hash.update(name).update(readFileSync(path.join(root, folder, name)));
  const lockfile = path.join(root, 'package-lock.json');
  if (existsSync(lockfile)) hash.update(readFileSync(lockfile));
  return hash.digest('hex').slice(0, 16);
}
