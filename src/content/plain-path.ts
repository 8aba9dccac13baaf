import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readlinkSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { UserError } from '#diagnostics/user-error.ts';
import { projectRoot } from '#state/project.ts';
import { say } from '#wording/phrase.ts';

/**
 * Characters that Vite, Astro and Node take for a part of an address, of a pattern or of code where they stand in a
 * path: Vite itself warns of # and ?.
 */
const misread = /[#?%'"`$<>|*{}\\\p{Cc}]/u;

/** The folder of the links of whoever runs the program: nobody else may put one there. */
function linksFolder(): string {
  const user = process.getuid?.() ?? os.userInfo().username;
  const folder = path.join(os.tmpdir(), `industry-observer-${user}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const stats = lstatSync(folder);
  const isOurs = stats.isDirectory() && (process.getuid === undefined || stats.uid === process.getuid());
  if (isOurs && !misread.test(folder)) return folder;
  throw new UserError('file-refused', say('temporary-folder', { folder }));
}

/** A link to a folder, which is made where it is not there; always of the same name. */
function linkTo(folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const link = path.join(linksFolder(), name);
  // What is to be made behind a link cannot be made through it.
  mkdirSync(folder, { recursive: true });
  try {
    symlinkSync(folder, link, 'junction');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (readlinkSync(link) !== folder) throw error;
  }
  return link;
}

/**
 * A path to a file or folder that every program reads right: through a link with a plain name in the temporary folder
 * where the path has characters that some take for something else.
 *
 * @param root the project; what lies in it is named through the link to it, so that it stays inside
 */
export function plainPath(file: string, root = projectRoot()): string {
  const way = path.relative(root, file);
  const isInside = !way.startsWith('..') && !path.isAbsolute(way);
  // Astro takes what has the beginning of its path for a part of the project (astro/dist/core/build/common.js).
  const isTakenForInside = !isInside && file.startsWith(root);
  if (!misread.test(file) && !isTakenForInside) return file;
  return isInside && !misread.test(way) ? path.join(linkTo(root), way) : linkTo(file);
}

/** Whether the project is named through a link, which bundlers must not follow then. */
export function isLinked(root = projectRoot()): boolean {
  return plainPath(root, root) !== root;
}
