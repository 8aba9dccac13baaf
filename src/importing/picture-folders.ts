import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { OldSites } from '#importing/old-site.ts';
import { homeOf } from '#importing/permalinks.ts';
import type { FoundPicture } from '#importing/readers/reader.ts';

/** Folders whose files a blog puts at the top of its addresses: of Hexo, of Hugo, of Astro, of what is served as it lies. */
const served = ['', 'source', 'static', 'public', 'content', 'assets'];

function isInside(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** Whether an address names a file of the blog itself: it has neither a scheme nor a host. */
export function isLocalAddress(address: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(address) && address.trim() !== '';
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The ways in which the file of an address may be spelt on the disk. */
export function spellings(address: string): Set<string> {
  const bare = address.replace(/[?#].*$/, '');
  const plain = decoded(bare);
  return new Set([bare, plain, plain.normalize('NFC'), plain.normalize('NFD'), decoded(address)]);
}

/** The names that the folder of a post’s pictures may have: `2020-01-01-chips.en.md` has `chips`. */
function ownFolders(post: string): string[] {
  const { name } = path.parse(post);
  const bare = name.replace(/\.[A-Za-z-]{2,7}$/, '');
  return [...new Set([name, bare, bare.replace(/^\d{4}-\d{2}-\d{2}-/, '')])];
}

/** The places where a file may lie that a post names, the nearest first. */
function* placesOf(post: string, folder: string, root: string, address: string): Generator<string> {
  if (!address.startsWith('/')) {
    yield path.join(folder, address);
    for (const own of ownFolders(post)) yield path.join(folder, own, address);
    if (!/^[^.].*\//.test(address)) return;
  }
  for (let at = folder; ; at = path.dirname(at)) {
    for (const base of served) yield path.join(at, base, address);
    if (at === root || at === path.dirname(at)) return;
  }
}

/** The folders that are imported, and the blogs that they belong to: pictures of posts are read in them, and nowhere else. */
export class PictureFolders {
  readonly #roots: string[];
  readonly #sites = new OldSites();

  /** @param paths files and folders of posts; of a file, the folder around it is meant */
  constructor(paths: readonly string[]) {
    this.#roots = paths
      .flatMap((each) => {
        try {
          const real = realpathSync(each);
          return [statSync(real).isDirectory() ? real : path.dirname(real)];
        } catch {
          return [];
        }
      })
      .sort((a, b) => a.length - b.length);
  }

  /** The folder of the blog of a post, or else the one that is imported, and the path at which addresses of the blog start. */
  #rootOf(post: string, folder: string): { root: string; base: string } | undefined {
    const imported = this.#roots.find((each) => isInside(each, folder));
    if (imported === undefined) return undefined;
    const site = this.#sites.of(post);
    if (!site) return { root: imported, base: '' };
    const whole = realpathSync(site.folder);
    return {
      root: isInside(whole, imported) ? whole : imported,
      base: homeOf(site).root,
    };
  }

  /**
   * Finds the file that an address in a post names: beside it, in the folder of its name, or, for an address that starts at
   * the top of the blog, below the nearest folder that is served.
   *
   * @returns undefined where there is none inside the folders
   */
  find(post: string, address: string): FoundPicture | undefined {
    try {
      const folder = realpathSync(path.dirname(post));
      const { root, base } = this.#rootOf(post, folder) ?? {};
      if (root === undefined) return undefined;
      const inside = base && address.startsWith(`${base}/`) ? address.slice(base.length) : address;
      for (const spelling of [...spellings(address), ...spellings(inside)])
        for (const place of placesOf(post, folder, root, spelling)) {
          if (!isInside(root, place)) continue;
          const stats = statSync(place, { throwIfNoEntry: false });
          if (!stats?.isFile()) continue;
          const file = realpathSync(place);
          if (isInside(root, file)) return { from: file, size: stats.size, read: () => readFileSync(file) };
        }
    } catch {
      // A name that no disk can have names no file.
    }
    return undefined;
  }
}
