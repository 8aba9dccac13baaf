import { rename, rmdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { notFoundPath } from '#model/route.ts';
import { defaultLocale, locales } from '#site.ts';

/**
 * Puts the page for what is not there where hosts look for it, `/en/404.html`: Astro does so with that of the first
 * language, and writes the others as `/en/404/`.
 *
 * @param site the folder of the built site
 */
export async function placeNotFoundPages(site: URL): Promise<void> {
  for (const locale of locales.filter((each) => each !== defaultLocale)) {
    const target = new URL(`.${notFoundPath(locale)}`, site);
    const folder = fileURLToPath(target).replace(/\.html$/, '');
    await rename(`${folder}/index.html`, target);
    await rmdir(folder);
  }
}
