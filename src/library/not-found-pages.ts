import { rename, rmdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { notFoundPath } from '#model/route.ts';
import { defaultLocale, locales } from '#site.ts';

async function placePages(site: URL): Promise<void> {
  for (const locale of locales.filter((each) => each !== defaultLocale)) {
    const target = new URL(`.${notFoundPath(locale)}`, site);
    const folder = fileURLToPath(target).replace(/\.html$/, '');
    await rename(`${folder}/index.html`, target);
    await rmdir(folder);
  }
}

/**
 * Puts the page for what is not there where hosts look for it, `/en/404.html`: Astro does so with that of the first
 * language, and writes the others as `/en/404/`.
 */
export function notFoundPages(): AstroIntegration {
  return { name: 'not-found-pages', hooks: { 'astro:build:done': ({ dir }) => placePages(dir) } };
}
