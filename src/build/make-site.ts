import { makePages, type Making } from '#build/make-pages.ts';
import { pagesFolder } from '#content/settings.ts';
import { searchIndexPath } from '#domain/search-folder.ts';
import type { Redirect } from '#domain/redirect.ts';
import { writeHostFiles } from '#hosts/host-files.ts';
import type { Host } from '#hosts/hosts.ts';
import { makeSearchIndex } from '#search/indexing/search-index.ts';
import { listSite, type SiteFile } from '#state/site-files.ts';

/** What a site is made of, and for whom. */
export interface SiteMaking extends Making {
  redirects: readonly Redirect[];
  host?: Host | undefined;
}

/** The files of a site, its pictures aside. */
export interface MadeSite {
  /** By their paths in it. */
  files: Map<string, SiteFile>;
  /** Whether every page was asked what it shows. */
  isEachAsked: boolean;
}

/** Makes the files of a site beside each other: its pages, its search index, what browsers load and what hosts read. */
export async function makeSite(making: SiteMaking): Promise<MadeSite> {
  const { settings, code, library, redirects, host } = making;
  const isPreview = library.preview !== undefined;
  // Threads render pages while the index is made.
  const [{ files: pages, isEachAsked }, search] = await Promise.all([
    makePages(making),
    Promise.resolve().then(() => makeSearchIndex(settings, library)),
  ]);
  const hosting = { site: library.site, pages: pagesFolder(settings), redirects, host, isPreview };
  const beside = listSite([
    { from: code.client, at: '' },
    { from: search, at: searchIndexPath },
    { from: writeHostFiles(settings, hosting), at: '' },
  ]);
  return { files: new Map([...pages, ...beside]), isEachAsked };
}
