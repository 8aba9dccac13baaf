import path from 'node:path';
import { removeFiles, writeChanged, type SiteFile } from '#build/site-files.ts';
import type { Code } from '#build/code.ts';
import { listSitePages } from '#build/own-pages.ts';
import { digestOf } from '#library/digest.ts';
import type { Library } from '#library/library.ts';
import type { Page } from '#routes/route.ts';
import type { Store } from '#workspace/store.ts';

/** A file of the site that was made of a page. */
interface MadeFile extends Pick<SiteFile, 'size' | 'modified'> {
  /** Names the code that made it. */
  code: string;
  /** Names all that the page showed. */
  digest: string;
}

/** The file of the site at an address. */
export function fileAt(address: string): string {
  return `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
}

/**
 * Makes the files of all pages in a folder: only those of pages that show something else than in the build before are
 * rendered. A file is forgotten before it is written and remembered when it is whole, so that a build that is
 * interrupted leaves none that is taken for another.
 *
 * @returns the files by their paths in the site
 */
export async function makePages(
  folder: string,
  library: Library,
  code: Code,
  store: Store,
): Promise<Map<string, SiteFile>> {
  const shelf = store.shelf<MadeFile>('pages');
  const known = shelf.all();
  const files = new Map<string, MadeFile>();
  const stale: { name: string; digest: string; page: Page }[] = [];
  for (const page of listSitePages(library)) {
    const name = fileAt(page.path);
    const digest = digestOf(page.shown);
    const before = known.get(name);
    if (before?.digest === digest && before.code === code.key) files.set(name, before);
    else stale.push({ name, digest, page });
  }
  const wanted = new Set([...files.keys(), ...stale.map(({ name }) => name)]);
  const gone = [...known.keys()].filter((name) => !wanted.has(name));
  if (stale.length + gone.length > 0) {
    shelf.forget([...stale.map(({ name }) => name), ...gone]);
    removeFiles(folder, gone);
  }
  if (stale.length > 0) {
    const render = await code.start();
    const made: [string, MadeFile][] = [];
    for (const { name, digest, page } of stale) {
      const bytes = await render(page, library);
      made.push([name, { code: code.key, digest, ...writeChanged(path.join(folder, name), bytes) }]);
    }
    shelf.put(made);
    for (const [name, file] of made) files.set(name, file);
  }
  return new Map(
    Array.from(files, ([name, { size, modified }]) => [
      name,
      { source: path.join(folder, name), size, modified },
    ]),
  );
}
