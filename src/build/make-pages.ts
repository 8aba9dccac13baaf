import path from 'node:path';
import { startRenderer, type Code } from '#build/code.ts';
import { pagesByFile, renderPages, type Written } from '#build/render-pages.ts';
import { renderInThreads } from '#build/render-threads.ts';
import { removeFiles, type SiteFile } from '#state/site-files.ts';
import { digestOf } from '#library/digest.ts';
import type { Library, LibraryContent } from '#library/library.ts';
import type { Page } from '#routes/route.ts';
import type { Day } from '#schema/partial-date.ts';
import { pagesFolder, type Settings } from '#content/settings.ts';
import { openStore } from '#state/store.ts';

/** A file of the site that was made of a page. */
interface MadeFile extends Pick<SiteFile, 'size' | 'modified'> {
  /** Names the code that made it. */
  code: string;
  /** Names all that the page showed. */
  digest: string;
}

/** What pages are made of, and where. */
export interface Making {
  settings: Settings;
  code: Code;
  /** The content without drafts, for threads. */
  content: LibraryContent;
  /** The same, opened. */
  library: Library;
  today: Day;
}

/** Below this many pages, starting threads costs more than it saves. */
const worthThreads = 400;

async function render(making: Making, stale: ReadonlyMap<string, Page>): Promise<Written[]> {
  const { settings, code, content, library, today } = making;
  const [folder, site] = [pagesFolder(settings), library.site.href];
  if (stale.size < worthThreads) return renderPages(folder, library, await startRenderer(code), stale);
  const { records, pages, pictures } = content;
  const input = { settings, content: { records, pages, pictures }, site, today, entry: code.entry, folder };
  return renderInThreads(input, [...stale.keys()]);
}

/**
 * Makes the files of all pages: only those of pages that show something else than in the build before are rendered. A
 * file is forgotten before it is written and remembered when it is whole, so that a build that is interrupted leaves
 * none that is taken for another.
 *
 * @returns the files by their paths in the site
 */
export async function makePages(making: Making): Promise<Map<string, SiteFile>> {
  const { settings, code, library } = making;
  const folder = pagesFolder(settings);
  const cache = openStore(settings.cache).cache<MadeFile>('pages');
  const known = cache.all();
  const digests = new Map<string, string>();
  const stale = new Map<string, Page>();
  for (const [name, page] of pagesByFile(library)) {
    const digest = digestOf(page.shown);
    digests.set(name, digest);
    const before = known.get(name);
    if (before?.digest !== digest || before.code !== code.key) stale.set(name, page);
  }
  const gone = [...known.keys()].filter((name) => !digests.has(name));
  if (stale.size + gone.length > 0) {
    cache.delete([...stale.keys(), ...gone]);
    removeFiles(folder, gone);
  }
  const written = stale.size > 0 ? await render(making, stale) : [];
  const made = written.map(([name, file]): [string, MadeFile] => [
    name,
    { code: code.key, digest: digests.get(name) ?? '', ...file },
  ]);
  if (made.length > 0) cache.put(made);
  for (const [name, file] of made) known.set(name, file);
  return new Map(
    Array.from(digests.keys(), (name): [string, SiteFile] => {
      const { size, modified } = known.get(name) as MadeFile;
      return [name, { source: path.join(folder, name), size, modified }];
    }),
  );
}
