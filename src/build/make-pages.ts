import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { startRenderer, type Code } from '#build/code.ts';
import { pagesByFile, renderPages, type Written } from '#build/render-pages.ts';
import { renderInThreads } from '#build/render-threads.ts';
import { removeFiles, type SiteFile } from '#state/site-files.ts';
import { describe, digestOf, type Digest } from '#library/digest.ts';
import type { Library, LibraryContent } from '#library/library.ts';
import type { Page } from '#routes/route.ts';
import { pagesFolder, type Settings } from '#content/settings.ts';
import { openStore } from '#state/store.ts';

/** A file of the site that was made of a page. */
interface MadeFile extends Pick<SiteFile, 'size' | 'modified'> {
  /** Names the code that made it. */
  code: string;
  /** Names all that the page showed. */
  digest: string;
  /** The files of the texts that it showed. */
  texts: string[];
}

/** What the files of pages were made of, all together. */
interface Inputs {
  /** Names everything but the texts. */
  facts: string;
  /** The digests of the texts, by their files. */
  texts: Record<string, string>;
}

/** The files of all pages. */
export interface MadePages {
  /** By their paths in the site. */
  files: Map<string, SiteFile>;
  /** Whether every page was asked what it shows; only those of some texts are where nothing but texts changed. */
  isEachAsked: boolean;
}

/** What pages are made of, and where. */
export interface Making {
  settings: Settings;
  code: Code;
  /** The content, for threads. */
  content: LibraryContent;
  /** The same, opened. */
  library: Library;
}

/** Below this many pages, starting threads costs more than it saves. */
const worthThreads = 400;

async function render(making: Making, stale: ReadonlyMap<string, Page>): Promise<Written[]> {
  const { settings, code, content, library } = making;
  const [folder, site] = [pagesFolder(settings), library.site.href];
  if (stale.size < worthThreads) return renderPages(folder, library, await startRenderer(code), stale);
  const { records, pages, pictures } = content;
  const input = {
    settings,
    content: { records, pages, pictures },
    site,
    editor: library.editor,
    preview: library.preview,
    now: library.catalog.now,
    entry: code.entry,
    folder,
  };
  return renderInThreads(input, [...stale.keys()]);
}

/** The texts that are not as they were; undefined where anything else is not. */
function changedTexts(before: Inputs | undefined, now: Inputs): Set<string> | undefined {
  if (before?.facts !== now.facts) return undefined;
  const files = Object.keys(now.texts);
  return new Set(files.filter((file) => before.texts[file] !== now.texts[file]));
}

/**
 * Makes the files of all pages: only those of pages that show something else than in the build before are rendered. A
 * file is forgotten before it is written and remembered when it is whole, so that a build that is interrupted leaves
 * none that is taken for another.
 */
export async function makePages(making: Making): Promise<MadePages> {
  const { settings, code, library } = making;
  const folder = pagesFolder(settings);
  const store = openStore(settings.cache);
  const [cache, last] = [store.cache<MadeFile>('pages'), store.cache<Inputs>('pageinputs')];
  const inputs: Inputs = {
    facts: digestOf([code.key, library.factsDigest]),
    texts: Object.fromEntries(library.textDigests),
  };
  const changed = changedTexts(last.get('last'), inputs);
  const known = cache.all();
  const pages = pagesByFile(library);
  const shown = new Map<string, Digest>();
  const stale = new Map<string, Page>();
  for (const [name, page] of pages) {
    const before = known.get(name);
    if (before && changed && !before.texts.some((file) => changed.has(file))) continue;
    const now = describe(library.preview ? [library.preview, page.shown] : page.shown);
    if (
      before?.digest === now.digest &&
      before.code === code.key &&
      isDeepStrictEqual(before.texts, now.texts)
    )
      continue;
    shown.set(name, now);
    stale.set(name, page);
  }
  const gone = [...known.keys()].filter((name) => !pages.has(name));
  if (changed?.size !== 0 || stale.size + gone.length > 0) last.delete(['last']);
  cache.delete([...stale.keys(), ...gone]);
  removeFiles(folder, gone);
  const written = stale.size > 0 ? await render(making, stale) : [];
  const made = written.map(([name, file]): [string, MadeFile] => [
    name,
    { code: code.key, ...(shown.get(name) as Digest), ...file },
  ]);
  cache.put(made);
  if (changed?.size !== 0 || stale.size + gone.length > 0) last.put([['last', inputs]]);
  for (const [name, file] of made) known.set(name, file);
  const files = Array.from(pages.keys(), (name): [string, SiteFile] => {
    const { size, modified } = known.get(name) as MadeFile;
    return [name, { source: path.join(folder, name), size, modified }];
  });
  return { files: new Map(files), isEachAsked: changed === undefined };
}
