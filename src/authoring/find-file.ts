import { existsSync, readdirSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { shownPath } from '#diagnostics/shown-path.ts';
import { nearestHint } from '#diagnostics/nearest.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { say } from '#wording/phrase.ts';

/**
 * A name as a person sees it: an accent written in one character or two, and the narrow space that macOS puts into the
 * names of screenshots, look alike.
 */
function seen(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, ' ');
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The path of what is there; undefined where nothing looks alike, or several things do. */
function findAlike(whole: string): string | undefined {
  if (existsSync(whole)) return whole;
  const folder = path.dirname(whole);
  const found = folder === whole ? undefined : findAlike(folder);
  if (found === undefined) return undefined;
  const name = path.basename(whole);
  const [only, ...others] = namesIn(found).filter((each) => seen(each) === seen(name));
  return only !== undefined && others.length === 0 ? path.join(found, only) : undefined;
}

/** A path as people give it: with `~` for their folder, or as the address of a file. */
function readPath(typed: string, from: string): string {
  if (/^https?:/i.test(typed)) throw new UserError('invalid-value', say('file.on-web', { address: typed }));
  if (/^file:\/\//i.test(typed)) return fileURLToPath(typed);
  return path.resolve(from, typed.replace(/^~(?=$|[\\/])/, os.homedir()));
}

/**
 * Finds a file by its path as somebody typed, pasted or dragged it.
 *
 * @param from the folder in which it was typed
 * @throws {UserError} where there is no such file
 */
export function findFile(typed: string, from: string): string {
  const whole = readPath(typed.trim(), from);
  const found = findAlike(whole);
  if (found === undefined) {
    const [name, known] = [path.basename(whole), namesIn(path.dirname(whole))];
    const second = nearestHint(name, known, say('file.missing.help'), '');
    const first = say('file.missing', { file: shownPath(whole) });
    throw new UserError('not-found', say('joined', { first, second }));
  }
  const stats = statSync(found);
  if (stats.isDirectory())
    throw new UserError('invalid-value', say('file.folder', { file: shownPath(found) }));
  if (!stats.isFile()) throw new UserError('invalid-value', say('file.none', { file: shownPath(found) }));
  return found;
}
