import { parentPort, workerData } from 'node:worker_threads';
import { startRenderer } from '#build/code.ts';
import { pagesByFile, renderPages, type Written } from '#build/render-pages.ts';
import type { LibraryContent } from '#library/library.ts';
import { openLibrary } from '#library/open-library.ts';
import type { Day } from '#schema/partial-date.ts';
import type { Settings } from '#content/settings.ts';

/** What a thread renders pages of. */
export interface RenderInput {
  settings: Settings;
  content: LibraryContent;
  site: string;
  today: Day;
  /** The module of the renderer. */
  entry: string;
  /** Where the files are put. */
  folder: string;
}

/** What a thread says when it is ready for pages: what it wrote, or what went wrong. */
export type RenderAnswer = { written: Written[] } | { error: unknown };

const { settings, content, site, today, entry, folder } = workerData as RenderInput;

async function answer(work: () => Promise<Written[]>): Promise<void> {
  try {
    parentPort?.postMessage({ written: await work() } satisfies RenderAnswer);
  } catch (error) {
    parentPort?.postMessage({ error } satisfies RenderAnswer);
  }
}

const library = openLibrary(settings, content, new URL(site), today);
const pages = pagesByFile(library);
const render = startRenderer({ entry });
parentPort?.on('message', (names: string[]) => {
  const wanted = names.flatMap((name) => {
    const page = pages.get(name);
    return page ? [[name, page] as const] : [];
  });
  void answer(async () => renderPages(folder, library, await render, wanted));
});
void answer(async () => []);
