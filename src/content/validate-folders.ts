import { existsSync, mkdtempSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  folderError,
  readFolders,
  readSettings,
  type Environment,
  type FolderName,
} from '#content/settings.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** The nearest folder above a path, or the path itself, that is there. */
function nearestThere(file: string): string {
  return existsSync(file) ? file : nearestThere(path.dirname(file));
}

/** Tries to write into a folder, as rights alone do not tell: a file system may be for reading only, or full. */
export function explainWriting(folder: string): Phrase | undefined {
  try {
    rmdirSync(mkdtempSync(path.join(nearestThere(folder), '.try-')));
    return undefined;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return say('folder.unwritable', { reason: code ?? message });
  }
}

/** Whether a folder may be replaced by a site: nothing of anybody else is lost. */
function isReplaceable(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const names = readdirSync(folder).filter((name) => !['.gitkeep', '.DS_Store'].includes(name));
  const isSite = ['index.html', '_headers'].every((name) => names.includes(name)) && !names.includes('.git');
  return names.length === 0 || isSite;
}

function explainContents(name: FolderName, folder: string): Phrase | undefined {
  if (!statSync(nearestThere(folder)).isDirectory())
    return say(existsSync(folder) ? 'folder.is-file' : 'folder.below-file');
  if (name === 'CONTENT_DIR') return existsSync(folder) ? undefined : say('folder.missing');
  if (name === 'CACHE_DIR') return explainWriting(folder);
  if (!isReplaceable(folder)) return say('folder.has-files');
  // The site is made beside its folder, and then takes its place.
  return explainWriting(path.dirname(folder));
}

/**
 * Checks the settings that are folders by what is on the disk.
 * @throws {UserError} with one sentence about the first that cannot be what it is set to
 */
export function validateFolders(environment: Environment): void {
  readSettings(environment);
  const folders = readFolders(environment);
  for (const name of Object.keys(folders) as FolderName[]) {
    const why = explainContents(name, folders[name]);
    if (why !== undefined) throw folderError(name, folders[name], why);
  }
}
