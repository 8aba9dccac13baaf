import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';
import { exchangeFolders } from '#authoring/exchange-folders.ts';

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

/** Removes what can be removed: the error that came first is the one to tell. */
function removeLeft(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    return;
  }
}

/** Puts a finished folder in the place of another one, which stays whole until then. */
function replaceFolder(finished: string, target: string): void {
  if (existsSync(target) && exchangeFolders(finished, target)) {
    removeLeft(finished);
    return;
  }
  const previous = `${target}.previous`;
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, previous);
  renameSync(finished, target);
  removeLeft(previous);
}

/**
 * Brings a site back that stands aside: where folders cannot be exchanged in one step, a program that is killed between
 * two leaves it so.
 */
export function restoreSite(out: string): void {
  if (!existsSync(out) && existsSync(`${out}.previous`)) renameSync(`${out}.previous`, out);
}

/** Makes a site of finished files, beside the published one, and replaces that at the end; where it fails, nothing is left of it. */
export function publishSite(layers: readonly Layer[], out: string): void {
  const target = existsSync(out) ? realpathSync(out) : out;
  const next = `${target}.next`;
  rmSync(next, { recursive: true, force: true });
  try {
    for (const { from, at } of layers) {
      mkdirSync(path.join(next, at), { recursive: true });
      for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
        const file = path.join(at, path.relative(from, path.join(entry.parentPath, entry.name)));
        if (entry.isDirectory()) mkdirSync(path.join(next, file));
        else place(path.join(entry.parentPath, entry.name), path.join(target, file), path.join(next, file));
      }
    }
    replaceFolder(next, target);
  } catch (error) {
    restoreSite(target);
    removeLeft(next);
    throw error;
  }
}
