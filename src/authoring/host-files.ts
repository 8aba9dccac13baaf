import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Host } from '#authoring/hosts.ts';
import { notFoundPath } from '#model/route.ts';
import type { Redirect } from '#model/redirect.ts';
import { renderHeadersFile, renderRedirectsFile } from '#outputs/cdn-files.ts';
import { scriptHashes } from '#outputs/content-security-policy.ts';
import { renderNginxHeaders, renderNginxMaps, renderNginxRedirects } from '#outputs/nginx-files.ts';
import { redirectFile, renderRedirectPage } from '#outputs/redirect-page.ts';
import { responseHeaders, type ResponseHeader } from '#outputs/response-headers.ts';
import { defaultLocale, isLocale, locales } from '#site.ts';
import type { Settings } from '#workspace/settings.ts';
import { createFiles } from '#workspace/write-files.ts';

/** What the files for hosts are made of. */
export interface Hosting {
  /** The folder of the finished pages. */
  pages: string;
  origin: URL;
  redirects: readonly Redirect[];
  host?: Host | undefined;
}

/** The folder of the site that holds what nginx includes; it serves no file whose name starts with a dot. */
const nginxFolder = '.nginx';

function nginxFiles(headers: readonly ResponseHeader[], redirects: readonly Redirect[]): [string, string][] {
  return [
    [`${nginxFolder}/http.conf`, renderNginxMaps(headers)],
    [`${nginxFolder}/server.conf`, `${renderNginxHeaders(headers)}${renderNginxRedirects(redirects)}`],
  ];
}

/** Pages that lead on, except where there is a page. */
function redirectPages({ pages, origin, redirects }: Hosting): [string, string][] {
  return redirects.flatMap((redirect) => {
    const file = redirectFile(redirect);
    const start = file.split('/')[0] ?? '';
    const page = renderRedirectPage(redirect, isLocale(start) ? start : defaultLocale, origin);
    return existsSync(path.join(pages, file)) ? [] : [[file, page]];
  });
}

/**
 * Makes what hosts read or want beside the pages: their headers, redirects, and the page of each language for an
 * address without one.
 *
 * @returns the files, by their paths in the site
 */
export function hostFiles(hosting: Hosting): ReadonlyMap<string, string> {
  const { pages, redirects, host } = hosting;
  const read = (file: string): string => readFileSync(path.join(pages, file), 'utf8');
  const headers = responseHeaders(scriptHashes(read(notFoundPath(defaultLocale))));
  // Astro puts none but the first language's page where hosts look for it.
  const others = locales.filter((locale) => locale !== defaultLocale).map(notFoundPath);
  return new Map([
    ['_headers', renderHeadersFile(headers)],
    ['_redirects', renderRedirectsFile(redirects)],
    ...others.map((file): [string, string] => [file.slice(1), read(file.replace('.html', '/index.html'))]),
    ...(host === 'nginx' ? nginxFiles(headers, redirects) : []),
    ...(host === 'github-pages' ? redirectPages(hosting) : []),
  ]);
}

/** Writes what hosts want into a folder of the cache, and gives it. */
export function writeHostFiles({ cache }: Settings, hosting: Hosting): string {
  const folder = path.join(cache, 'host');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  createFiles(folder, hostFiles(hosting));
  return folder;
}
