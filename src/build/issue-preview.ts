import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { standAlone } from '#build/alone-page.ts';
import { startRenderer, type Code } from '#build/code.ts';
import { pictureStore } from '#content/picture-files.ts';
import type { Content } from '#content/read-content.ts';
import { previewMark, previewMarkText } from '#content/preview-folder.ts';
import type { Settings } from '#content/settings.ts';
import { languagesOf, translationBeside, type Issue } from '#domain/issue.ts';
import { picturesPath, pictureType } from '#domain/picture.ts';
import { issuePath, parallelPath } from '#domain/route.ts';
import type { Library } from '#library/library.ts';
import { openLibrary } from '#library/open-library.ts';
import { listPages } from '#routes/all-routes.ts';
import type { Page } from '#routes/route.ts';
import { absoluteAddress } from '#schema/site-address.ts';
import type { Locale } from '#config.ts';

/** What the page of an issue is made of. */
interface SiteMaking {
  settings: Settings;
  code: Code;
  content: Content;
  site: URL;
  issue: Issue;
}

/** What the preview of an issue is made of. */
export interface IssueMaking extends SiteMaking {
  /** Whether each language is one file, which holds all that it shows. */
  isSingle: boolean;
}

/** The types of the files that a page may show, by their endings; those of pictures are known elsewhere. */
const types: Record<string, string> = { '.woff2': 'font/woff2' };

function dataAddress(address: string, bytes: Uint8Array): string {
  const type = pictureType(address) ?? types[path.extname(address)] ?? 'application/octet-stream';
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

/** The files of a site of which one issue is handed on. */
class Site {
  readonly #making: SiteMaking;
  readonly #library: Library;
  readonly #pages: ReadonlyMap<string, Page>;
  readonly #render: ReturnType<typeof startRenderer>;

  /** @param isPreview whether its pages say that they are one */
  constructor(making: SiteMaking, isPreview: boolean) {
    const { settings, code, content, site, issue } = making;
    const catalog = content.catalog.withIssue(issue.number);
    const preview = isPreview ? ({ kind: 'issue', day: catalog.today } as const) : undefined;
    this.#making = making;
    this.#library = openLibrary(settings, catalog, content, site, undefined, preview);
    this.#pages = new Map(listPages(this.#library).map((page) => [page.path, page]));
    this.#render = startRenderer(code);
  }

  /** A file by its address. @throws where there is none */
  async read(address: string): Promise<Uint8Array> {
    const page = this.#pages.get(address);
    if (page) return (await this.#render)(page, this.#library);
    const { settings, code } = this.#making;
    const file = address.startsWith(picturesPath)
      ? await pictureStore(settings).file(address.slice(picturesPath.length))
      : path.join(code.client, address);
    if (file === undefined) throw new Error(`the site has no ${address}`);
    return readFile(file);
  }
}

/** A page of an issue that is handed on. */
interface HandedOn {
  /** Its address on the site. */
  path: string;
  /** The file that it becomes. */
  name: string;
}

/** The pages of an issue: one a language, and where it is translated, two texts side by side for the readers of each. */
function pagesOf(issue: Issue, isSingle: boolean): HandedOn[] {
  const languages = languagesOf(issue);
  const start = (locale: Locale): string => (isSingle ? `issue-${issue.number}-${locale}` : locale);
  // Whoever opens a folder finds the original.
  const isIndex = (locale: Locale): boolean => !isSingle && locale === issue.original;
  const texts = languages.map((locale) => ({
    path: issuePath(locale, issue.number),
    name: isIndex(locale) ? 'index.html' : `${start(locale)}.html`,
  }));
  const pairs = languages
    .filter((locale) => translationBeside(issue, locale))
    .map((locale) => ({
      path: parallelPath(locale, issue.number),
      name: isIndex(locale) ? 'parallel.html' : `${start(locale)}-parallel.html`,
    }));
  return [...texts, ...pairs];
}

/** The pages of the published site. */
function publishedPages({ settings, content, site }: SiteMaking): Set<string> {
  const published = openLibrary(settings, content.catalog.published, content, site, undefined);
  return new Set(listPages(published).map((page) => page.path));
}

/**
 * Makes the page of an issue in one language as a document that holds all that it shows; links lead to the published site.
 * One that is not out says that it is a preview.
 */
export async function issueAlone(making: SiteMaking, locale: Locale): Promise<string> {
  const { site, issue } = making;
  const source = new Site(making, issue.state !== 'published');
  const there = publishedPages(making);
  const page = issuePath(locale, issue.number);
  return standAlone(Buffer.from(await source.read(page)).toString(), {
    site,
    page,
    isSingle: true,
    read: (address) => source.read(address),
    take: async (address) => dataAddress(address, await source.read(address)),
    follow: (address) => (there.has(address) ? absoluteAddress(address, site) : undefined),
  });
}

/**
 * Makes the files of an issue to hand on: its page in each language that it is written in, both texts side by side, and
 * what these show. Pages in a folder lead to each other; links to the rest of the column lead to the published site where
 * that has the page, and are plain words elsewhere.
 *
 * @returns the files by their paths in the folder
 */
export async function previewIssue(making: IssueMaking): Promise<Map<string, Uint8Array>> {
  const { site, issue, isSingle } = making;
  const source = new Site(making, true);
  const there = publishedPages(making);
  const files = new Map<string, Uint8Array>([[previewMark, Buffer.from(previewMarkText)]]);
  const pages = pagesOf(issue, isSingle);
  // A single file is mailed without the others: what it led to may not lie beside it.
  const beside = new Map(isSingle ? [] : pages.map(({ path: page, name }) => [page, name]));
  for (const { path: page, name } of pages) {
    const html = await standAlone(Buffer.from(await source.read(page)).toString(), {
      site,
      page,
      isSingle,
      read: (address) => source.read(address),
      take: async (address) => {
        const bytes = await source.read(address);
        if (isSingle) return dataAddress(address, bytes);
        files.set(address.slice(1), bytes);
        return address.slice(1);
      },
      follow: (address) =>
        beside.get(address) ?? (there.has(address) ? absoluteAddress(address, site) : undefined),
    });
    files.set(name, Buffer.from(html));
  }
  return files;
}
