import type { Library } from '#library/library.ts';

/** A page of the site, or a file of it that is made of the content. */
export interface Page<Shown = unknown> {
  /** Its address: a path, decoded. */
  path: string;
  /** The file that renders it, in src/pages. */
  component: string;
  /** All that it is given, and so all that it shows: data, and what is made when it is read. */
  shown: Shown;
}

/** The pages that one file of src/pages renders. */
export interface Route<Shown> {
  /** The file, relative to src/pages. */
  component: string;
  /** Lists the pages. */
  list(library: Library): Page<Shown>[];
  /** What the page that is being rendered shows. */
  shownBy(locals: App.Locals): Shown;
}

/** A page that gathers what it shows when that is asked for, once. */
export function latePage<Shown>(path: string, show: () => Shown): Omit<Page<Shown>, 'component'> {
  let found: { shown: Shown } | undefined;
  return {
    path,
    get shown() {
      return (found ??= { shown: show() }).shown;
    },
  };
}

/**
 * Tells what pages a file of src/pages renders, and what each of them shows.
 *
 * @param component the file, relative to src/pages
 * @param list lists the pages of what a library holds
 */
export function route<Shown>(
  component: string,
  list: (library: Library) => Omit<Page<Shown>, 'component'>[],
): Route<Shown> {
  return {
    component,
    list: (library) => list(library).map((page) => Object.assign(page, { component })),
    shownBy: ({ page }) => {
      if (page.component !== component)
        throw new Error(`${page.path} is rendered by ${page.component}, not by ${component}`);
      return page.shown as Shown;
    },
  };
}
