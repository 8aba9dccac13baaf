import { createHash } from 'node:crypto';
import path from 'node:path';
import { settingError, type UserError } from '#diagnostics/user-error.ts';
import { columnRoot } from '#state/project.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** Where the program finds and puts things. */
export interface Settings {
  /** The folder of content; `CONTENT_DIR`, by default `content`. */
  content: string;
  /** The folder of caches of this content, inside `CACHE_DIR`, by default in node_modules. */
  cache: string;
  /** The folder of the finished site; `OUT_DIR`, by default `dist`. */
  out: string;
  /** The folder of the files made of pictures; one of the cache unless given. */
  pictures?: string;
}

/** The variables that a program is started with. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings that are folders, and where each is when it is not set. */
const defaults = {
  CONTENT_DIR: 'content',
  OUT_DIR: 'dist',
  CACHE_DIR: 'node_modules/.cache/industry-observer',
};

/** A setting that is a folder. */
export type FolderName = keyof typeof defaults;

/** Says that a folder cannot be what it is set to. */
export function folderError(name: FolderName, value: string, why: Phrase): UserError {
  return settingError(name, value, say(`setting.${name}`), why);
}

/** Folders of the project that a setting may not lie in: what is in them is code, or is published as it is. */
export const projectFolders = ['src', 'public', 'tests/unit', '.git'];

/** Whether a path is a folder or lies in it. */
export function isWithin(file: string, folder: string): boolean {
  const way = path.relative(folder, file);
  return way === '' || !(way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way));
}

/** Reads the folders that are set; relative paths start at the folder of the column. */
export function readFolders(environment: Environment): Record<FolderName, string> {
  const resolve = (name: FolderName): string =>
    path.resolve(columnRoot(), environment[name] || defaults[name]);
  return {
    CONTENT_DIR: resolve('CONTENT_DIR'),
    OUT_DIR: resolve('OUT_DIR'),
    CACHE_DIR: resolve('CACHE_DIR'),
  };
}

/** Says what is wrong with the place of a folder: what one is made of or replaced by would be in the other's way. */
function explainPlace(name: FolderName, folders: Record<FolderName, string>): Phrase | undefined {
  const [folder, root] = [folders[name], columnRoot()];
  if (folder.includes('\0')) return say('folder.null');
  if (isWithin(root, folder)) return say(folder === root ? 'folder.is-project' : 'folder.has-project');
  const others = (Object.keys(defaults) as FolderName[]).filter((each) => each !== name);
  for (const other of others) {
    const place = { other, folder: folders[other] };
    if (folder === folders[other]) return say('folder.is-other', { other });
    if (isWithin(folder, folders[other])) return say('folder.in-other', place);
    if (isWithin(folders[other], folder)) return say('folder.has-other', place);
  }
  // Texts of the column are no place for what is made, even while others are built.
  const own = [...projectFolders, ...(name === 'CONTENT_DIR' ? [] : [defaults.CONTENT_DIR])];
  const around = own.find((each) => isWithin(folder, path.join(root, each)));
  return around === undefined ? undefined : say('folder.in-project', { folder: around });
}

/**
 * Reads the settings from the environment.
 * @throws {UserError} where folders would be in each other's way
 */
export function readSettings(environment: Environment): Settings {
  const folders = readFolders(environment);
  // The one that is set is told, rather than the default that it meets.
  const names = (Object.keys(defaults) as FolderName[]).sort(
    (one, other) => Number(!environment[one]) - Number(!environment[other]),
  );
  for (const name of names) {
    const why = explainPlace(name, folders);
    if (why !== undefined) throw folderError(name, environment[name] || defaults[name], why);
  }
  const { CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: caches } = folders;
  // What is cached of one folder of content is of no use to another.
  const place = createHash('sha256').update(path.relative(columnRoot(), content)).digest('hex').slice(0, 8);
  return { content, cache: path.join(caches, place), out };
}

/** The folder of the site's code, which is the same for all content. */
export function codeFolder(settings: Settings): string {
  return path.join(path.dirname(settings.cache), 'code');
}

/**
 * The settings of a site with drafts, which remembers nothing of the published one and is remembered by none. Files made
 * of pictures have names that tell them from all others, and are made once for both.
 *
 * @param out the folder of its site
 */
export function draftsSettings(settings: Settings, out: string): Settings {
  return {
    content: settings.content,
    cache: path.join(settings.cache, 'drafts'),
    out,
    pictures: pictureFolder(settings),
  };
}

/** The folder of the files made of pages. */
export function pagesFolder(settings: Settings): string {
  return path.join(settings.cache, 'site');
}

/** The folder of the files made of pictures. */
export function pictureFolder({ cache, pictures }: Settings): string {
  return pictures ?? path.join(cache, 'pictures');
}

/** The folder of the site that was published before the last one, of which the next is made. */
export function spareFolder(settings: Settings): string {
  return path.join(settings.cache, 'spare');
}
