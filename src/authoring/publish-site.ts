import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';

/** A folder of finished files, and the folder of the site in which they stand; empty for the site itself. */
export interface Layer {
  from: string;
  at: string;
}

/** Whether a published file is the one to publish: as programs that synchronise folders tell. */
function isSame(one: Stats, other: Stats): boolean {
  return one.size === other.size && Math.trunc(one.mtimeMs) === Math.trunc(other.mtimeMs);
}

/** Puts a file in its place: as another name of the published one where nothing changed, as a copy elsewhere. */
function place(source: string, published: string, target: string): void {
  const stats = statSync(source);
  const known = statSync(published, { throwIfNoEntry: false });
  if (known && isSame(stats, known)) {
    try {
      linkSync(published, target);
      return;
    } catch {
      // Not every file system has links.
    }
  }
  copyFileSync(source, target);
  utimesSync(target, stats.atimeMs / 1000, Math.trunc(stats.mtimeMs) / 1000);
}

/** Puts a finished folder in the place of another one, which stays whole until then. */
function replaceFolder(finished: string, target: string): void {
  const previous = `${target}.previous`;
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, previous);
  renameSync(finished, target);
  rmSync(previous, { recursive: true, force: true });
}

/** Makes a site of finished files, beside the published one, and replaces that at the end. */
export function publishSite(layers: readonly Layer[], out: string): void {
  const next = `${out}.next`;
  rmSync(next, { recursive: true, force: true });
  for (const { from, at } of layers) {
    mkdirSync(path.join(next, at), { recursive: true });
    for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
      const file = path.join(at, path.relative(from, path.join(entry.parentPath, entry.name)));
      if (entry.isDirectory()) mkdirSync(path.join(next, file));
      else place(path.join(entry.parentPath, entry.name), path.join(out, file), path.join(next, file));
    }
  }
  replaceFolder(next, out);
}
