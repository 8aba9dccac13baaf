import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import path from 'node:path';
import { tryOnDisk } from '#diagnostics/disk-error.ts';
import { exchangeFolders } from '#build/exchange-folders.ts';
import type { FileTimes, Publication, Published } from '#build/publication.ts';
import { listFolder, removeFiles, type SiteFile } from '#state/site-files.ts';

/** Whether one file is the other: as programs that synchronise folders tell. */
function isSame(one: FileTimes, other: FileTimes): boolean {
  return one.size === other.size && Math.trunc(one.modified) === Math.trunc(other.modified);
}

function timesOf(file: string): FileTimes | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && { size: stats.size, modified: stats.mtimeMs };
}

/** Puts a file in its place: as another name of the published one where nothing changed, as a copy elsewhere. */
function place(wanted: SiteFile, published: string, target: string): void {
  const known = timesOf(published);
  if (known && isSame(wanted, known)) {
    try {
      linkSync(published, target);
      return;
    } catch {
      // Not every file system has links.
    }
  }
  copyFileSync(wanted.source, target);
  const seconds = Math.trunc(wanted.modified) / 1000;
  utimesSync(target, seconds, seconds);
}

/** Puts a file in its place in the next site; `made` are the folders that are there. */
function placeIn(next: string, name: string, wanted: SiteFile, published: string, made: Set<string>): void {
  const folder = path.dirname(name);
  if (!made.has(folder)) mkdirSync(path.join(next, folder), { recursive: true });
  made.add(folder);
  place(wanted, path.join(published, name), path.join(next, name));
}

/** Removes what can be removed: the error that came first is the one to tell. */
function removeLeft(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    return;
  }
}

/** Makes a folder hold some files and no other. Its files may be the published ones by another name: none is written into. */
function fill(next: string, files: ReadonlyMap<string, SiteFile>, published: string): void {
  mkdirSync(next, { recursive: true });
  const there = listFolder(next);
  const stale = [...there].filter(([name, file]) => {
    const wanted = files.get(name);
    return !wanted || !isSame(wanted, file);
  });
  for (const [name] of stale) there.delete(name);
  removeFiles(
    next,
    stale.map(([name]) => name),
  );
  const made = new Set(Array.from(there.keys(), (name) => path.dirname(name)));
  for (const [name, wanted] of files) if (!there.has(name)) placeIn(next, name, wanted, published, made);
}

/** Moves a folder if it can be moved; it cannot to another file system. */
function tryToMove(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** Puts a finished folder in the place of another one, which stays whole until then; gives where that lies now. */
function replaceFolder(finished: string, target: string): string | undefined {
  if (!existsSync(target)) {
    renameSync(finished, target);
    return undefined;
  }
  if (exchangeFolders(finished, target)) return finished;
  const previous = `${target}.previous`;
  rmSync(previous, { recursive: true, force: true });
  renameSync(target, previous);
  renameSync(finished, target);
  return previous;
}

/**
 * Brings a site back that stands aside: where folders cannot be exchanged in one step, a program that is killed between
 * two leaves it so.
 */
export function restoreSite(out: string): void {
  if (!existsSync(out) && existsSync(`${out}.previous`)) renameSync(`${out}.previous`, out);
}

/** The files in which two sites differ. */
function differences(one: ReadonlyMap<string, FileTimes>, other: ReadonlyMap<string, FileTimes>): string[] {
  const changed = [...one].flatMap(([name, file]) => {
    const known = other.get(name);
    return known && isSame(file, known) ? [] : [name];
  });
  return [...changed, ...[...other.keys()].filter((name) => !one.has(name))];
}

/** Brings some files of a folder in line with a site, whose other files it has. */
function renew(
  next: string,
  names: Iterable<string>,
  files: ReadonlyMap<string, SiteFile>,
  published: string,
): void {
  const stale = new Set(names);
  removeFiles(next, stale);
  const made = new Set<string>();
  for (const name of stale) {
    const wanted = files.get(name);
    if (wanted) placeIn(next, name, wanted, published, made);
  }
}

/** Makes the next site beside the published one, of the one before; gives the folder. */
function prepare(
  files: ReadonlyMap<string, SiteFile>,
  target: string,
  spare: string,
  known: Published | undefined,
  changed: readonly string[],
): string {
  const next = `${target}.next`;
  const isMoved = !existsSync(next) && tryToMove(spare, next);
  if (known && isMoved) renew(next, [...known.behind, ...changed], files, target);
  else fill(next, files, target);
  return next;
}

/**
 * Makes a site of finished files, beside the published one, and replaces that at the end; where it fails, nothing is
 * left of it.
 *
 * @param files the files of the site by their paths in it
 * @param spare where the site before is kept, to make the next one of: most files of a site stay as they are
 * @param publication what is remembered of the published site; without, all its files are looked at
 */
export function publishSite(
  files: ReadonlyMap<string, SiteFile>,
  out: string,
  spare: string,
  publication?: Publication,
): void {
  const target = existsSync(out) ? realpathSync(out) : out;
  mkdirSync(path.dirname(target), { recursive: true });
  const known = publication?.read(target, spare);
  const changed = known ? differences(files, known.files) : [];
  if (known && changed.length === 0) return;
  publication?.forget();
  try {
    const next = prepare(files, target, spare, known, changed);
    const before = replaceFolder(next, target);
    if (before !== undefined) {
      removeLeft(spare);
      if (!tryToMove(before, spare)) removeLeft(before);
    }
  } catch (error) {
    restoreSite(target);
    removeLeft(`${target}.next`);
    throw error;
  }
  // The site is published: what cannot be remembered of it is looked at again by the next build.
  tryOnDisk(() => {
    const behind = known ? changed : existsSync(spare) ? differences(files, listFolder(spare)) : [];
    publication?.keep({ out: target, spare }, files, behind, known);
  });
}
