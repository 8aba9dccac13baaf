import { listOwnPages } from '#build/own-pages.ts';
import { matchPath } from '#domain/route-table.ts';
import type { Library } from '#library/library.ts';
import { routes } from '#routes/all-routes.ts';
import type { Page, Route } from '#routes/route.ts';

/** The routes that may have a page at an address; authors choose addresses that are of no kind. */
function routesAt(address: string): Route<unknown>[] {
  const kind = matchPath(address)?.name;
  return routes.filter(({ kinds }) => (kind === undefined ? kinds.length === 0 : kinds.includes(kind)));
}

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
    for (const kind of [...routesAt(address), 'own' as const]) {
      const page = this.#pages(kind).get(address);
      if (page) return page;
    }
    return undefined;
  }
}
