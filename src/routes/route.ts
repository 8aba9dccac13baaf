import { hasRoute, type RouteName } from '#domain/route-table.ts';
import type { Library } from '#library/library.ts';

/** A page of the site, or a file of it that is made of the content. */
export interface Page<Shown = unknown> {
  /** Its address: a path, decoded. */
  path: string;
  /** The file that renders it, in src/pages. */
  component: string;
  /** All that it is given, and so all that it shows: data, and what is made when it is read. */
  readonly shown: Shown;
}

/** A page in the list of a route: what it shows is gathered when it is asked for. */
export interface ListedPage<Shown> {
  path: string;
  show: () => Shown;
}

/** The pages that one file of src/pages renders. */
export interface Route<Shown> {
  /** The file, relative to src/pages. */
  component: string;
  /** The kinds of addresses that the pages have; none for addresses that authors choose. */
  kinds: readonly RouteName[];
  /** Lists the pages. */
  list(library: Library): Page<Shown>[];
  /** What the page that is being rendered shows. */
  shownBy(locals: App.Locals): Shown;
}

function toPage<Shown>(path: string, component: string, show: () => Shown): Page<Shown> {
  let shown: { value: Shown } | undefined;
  return {
    path,
    component,
    get shown() {
      return (shown ??= { value: show() }).value;
    },
  };
}

/** Whether the site has any of these kinds; what has no kind, authors choose. */
function isThere(kinds: RouteName | readonly RouteName[]): boolean {
  const all = [kinds].flat();
  return all.length === 0 || all.some(hasRoute);
}

/**
 * Tells what pages a file of src/pages renders, and what each of them shows.
 *
 * @param component the file, relative to src/pages
 * @param kinds of addresses that they have
 * @param list lists the pages of what a library holds
 */
export function route<Shown>(
  component: string,
  kinds: RouteName | readonly RouteName[],
  list: (library: Library) => ListedPage<Shown>[],
): Route<Shown> {
  return {
    component,
    kinds: [kinds].flat(),
    list: (library) =>
      isThere(kinds) ? list(library).map(({ path, show }) => toPage(path, component, show)) : [],
    shownBy: ({ page }) => {
      if (page.component !== component)
        throw new Error(`${page.path} is rendered by ${page.component}, not by ${component}`);
      return page.shown as Shown;
    },
  };
}
