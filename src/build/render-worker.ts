import { parentPort, workerData } from 'node:worker_threads';
import { startRenderer } from '#build/code.ts';
import { pagesByFile, renderPages, type Written } from '#build/render-pages.ts';
import { buildCatalog } from '#domain/catalog.ts';
import type { Preview } from '#domain/preview.ts';
import type { LibraryContent } from '#library/library.ts';
import { openLibrary } from '#library/open-library.ts';
import type { Page } from '#routes/route.ts';
import { isUserError } from '#diagnostics/user-error.ts';
import type { Minute } from '#domain/calendar.ts';
import type { Settings } from '#content/settings.ts';
import type { Phrase } from '#wording/phrase.ts';

/** What a thread renders pages of. */
export interface RenderInput {
  settings: Settings;
  content: LibraryContent;
  site: string;
  /** Where readers write to the editor. */
  editor: string | undefined;
  /** The preview that the pages belong to, where they are not published. */
  preview: Preview | undefined;
  now: Minute;
  /** The module of the renderer. */
  entry: string;
  /** Where the files are put. */
  folder: string;
  /** The pages, by the paths of their files. */
  names: readonly string[];
  /** How many of them threads have taken, in memory that all of them share. */
  taken: Int32Array;
}

/** What a thread says at its end: what it wrote, or what went wrong. */
export type RenderAnswer = { written: Written[] } | { error: unknown } | { refusal: Phrase | string };

const { settings, content, site, editor, preview, now, entry, folder, names, taken } =
  workerData as RenderInput;

/** So many pages are taken at a time: those of one issue stand near each other. */
const share = 40;

/** Takes pages until none is left. */
function* takePages(pages: ReadonlyMap<string, Page>): Generator<readonly [name: string, page: Page]> {
  for (;;) {
    const start = Atomics.add(taken, 0, share);
    if (start >= names.length) return;
    for (const name of names.slice(start, start + share)) {
      const page = pages.get(name);
      if (page) yield [name, page];
    }
  }
}

async function renderTaken(): Promise<RenderAnswer> {
  try {
    const { catalog } = buildCatalog(content.records, now);
    const shown = preview ? catalog : catalog.published;
    const library = openLibrary(settings, shown, content, new URL(site), editor, preview);
    const render = await startRenderer({ entry });
    return { written: await renderPages(folder, library, render, takePages(pagesByFile(library))) };
  } catch (error) {
    // The words of a mistake would be lost on the way.
    return isUserError(error) ? { refusal: error.phrase } : { error };
  }
}

parentPort?.postMessage(await renderTaken());
