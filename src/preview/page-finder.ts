import { listOwnPages } from '#build/own-pages.ts';
import type { Library } from '#library/library.ts';
import { routes } from '#routes/all-routes.ts';
import type { Page, Route } from '#routes/route.ts';
import { locales } from '#config.ts';

const locale = `(?:/(?:${locales.join('|')}))?`;

function patternOfSegment(segment: string): string {
  if (segment === '[...locale]') return locale;
  if (/^\[\.\.\.\w+\]$/.test(segment)) return '(?:/.*)?';
  const parts = segment.split(/(\[[^\]]*\])/).map((part) => {
    if (!part.startsWith('[')) return RegExp.escape(part);
    return part.startsWith('[...') ? '.*' : '[^/]*';
  });
  return `/${parts.join('')}`;
}

/** What the addresses of the pages of a file of src/pages look like. */
function patternOf(component: string): RegExp {
  const isFile = /\.(?:ts|js)$/.test(component);
  const place = component.replace(/\.\w+$/, '').replace(/(^|\/)index$/, '');
  const segments = place === '' ? [] : place.split('/').map(patternOfSegment);
  return new RegExp(`^${segments.join('')}${isFile ? '' : String.raw`(?:/|\.html)`}$`);
}

/** Every kind of page, and what its addresses look like; what leaves least of an address open comes first. */
const kinds = routes
  .map((route) => ({ route, pattern: patternOf(route.component), open: route.component.split('[').length }))
  .sort((a, b) => a.open - b.open);

/** Finds pages by their addresses: only the kinds of pages are listed that may have one there. */
export class PageFinder {
  readonly #library: Library;
  readonly #listed = new Map<Route<unknown> | 'own', ReadonlyMap<string, Page>>();

  constructor(library: Library) {
    this.#library = library;
  }

  #pages(kind: Route<unknown> | 'own'): ReadonlyMap<string, Page> {
    const known = this.#listed.get(kind);
    if (known) return known;
    const pages = kind === 'own' ? listOwnPages(this.#library) : kind.list(this.#library);
    const byAddress = new Map(pages.map((page) => [page.path, page]));
    this.#listed.set(kind, byAddress);
    return byAddress;
  }

  /** The page at an address; undefined where there is none. */
  get(address: string): Page | undefined {
    for (const { route, pattern } of kinds) {
      const page = pattern.test(address) ? this.#pages(route).get(address) : undefined;
      if (page) return page;
    }
    return this.#pages('own').get(address);
  }
}
