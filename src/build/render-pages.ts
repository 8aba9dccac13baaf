import path from 'node:path';
import type { Render } from '#build/code.ts';
import { withoutDeadLinks } from '#build/drop-links.ts';
import { fileAt } from '#domain/route.ts';
import { listSitePages } from '#build/own-pages.ts';
import { writeChanged, type SiteFile } from '#state/site-files.ts';
import type { Library } from '#library/library.ts';
import type { Page } from '#routes/route.ts';

/** The size and the moment of a file, by its path in the site. */
export type Written = [name: string, file: Pick<SiteFile, 'size' | 'modified'>];

/** Every page of the site by the path of its file. */
export function pagesByFile(library: Library): Map<string, Page> {
  return new Map(listSitePages(library).map((page) => [fileAt(page.path), page]));
}

/** Renders pages, one after the other, into files of a folder. */
export async function renderPages(
  folder: string,
  library: Library,
  render: Render,
  pages: Iterable<readonly [name: string, page: Page]>,
): Promise<Written[]> {
  const written: Written[] = [];
  const isPreview = library.preview !== undefined;
  for (const [name, page] of pages) {
    const bytes = await render(page, library);
    const kept = name.endsWith('.html') ? withoutDeadLinks(bytes, library.site, isPreview) : bytes;
    written.push([name, writeChanged(path.join(folder, name), kept)]);
  }
  return written;
}
