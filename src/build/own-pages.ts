import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Lazy } from '#library/lazy.ts';
import type { Library } from '#library/library.ts';
import { listPages, routes } from '#routes/all-routes.ts';
import type { Page } from '#routes/route.ts';
import { projectRoot } from '#state/project.ts';

/** The address of a file of src/pages whose name has no parameter. */
function addressOf(component: string): string {
  const place = component.replace(/\.(?:astro|mdx|md|ts|js)$/, '');
  if (/\.(?:ts|js)$/.test(component)) return `/${place}`;
  return `/${place}/`.replace(/\/index\/$/, '/');
}

/** The files of src/pages that no route names, each a page of its own, as Astro has them. */
function ownComponents(root: string): string[] {
  const named = new Set(routes.map(({ component }) => component));
  return readdirSync(path.join(root, 'src/pages'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.(?:astro|mdx|md|ts|js)$/.test(file) && !named.has(file) && !file.includes('['))
    .sort();
}

/** Lists the pages that no route names; each may show anything of the content. */
export function listOwnPages(library: Library, root = projectRoot()): Page[] {
  return ownComponents(root).map((component) => ({
    path: addressOf(component),
    component,
    shown: new Lazy(library.digest, () => undefined),
  }));
}

/** Lists every page of the site. */
export function listSitePages(library: Library, root = projectRoot()): Page[] {
  return [...listPages(library), ...listOwnPages(library, root)];
}
