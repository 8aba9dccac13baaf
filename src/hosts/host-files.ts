import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Host } from '#hosts/hosts.ts';
import { listFolder, removeFiles, writeChanged } from '#state/site-files.ts';
import { notFoundPath } from '#domain/route.ts';
import type { Redirect } from '#domain/redirect.ts';
import { renderHeadersFile, renderRedirectsFile } from '#hosts/cdn-files.ts';
import { scriptHashes } from '#hosts/content-security-policy.ts';
import { renderNginxHeaders, renderNginxMaps, renderNginxRedirects } from '#hosts/nginx-files.ts';
import { responseHeaders, type ResponseHeader } from '#hosts/response-headers.ts';
import { defaultLocale } from '#config.ts';
import type { Settings } from '#content/settings.ts';

/** What the files for hosts are made of. */
export interface Hosting {
  /** Where the site is published. */
  site: URL;
  /** The folder of the finished pages. */
  pages: string;
  redirects: readonly Redirect[];
  host?: Host | undefined;
  /** Whether the site is a preview. */
  isPreview?: boolean;
}

/** The folder of the site that holds what nginx includes; it serves no file whose name starts with a dot. */
const nginxFolder = '.nginx';

function nginxFiles(
  headers: readonly ResponseHeader[],
  redirects: readonly Redirect[],
  site: URL,
): [string, string][] {
  return [
    [`${nginxFolder}/http.conf`, renderNginxMaps(headers, site)],
    [`${nginxFolder}/server.conf`, `${renderNginxHeaders(headers)}${renderNginxRedirects(redirects, site)}`],
  ];
}

/**
 * Makes what hosts read beside the pages: their headers, and the addresses that moved.
 *
 * @returns the files, by their paths in the site
 */
export function hostFiles({ site, pages, redirects, host, isPreview }: Hosting): ReadonlyMap<string, string> {
  const page = readFileSync(path.join(pages, notFoundPath(defaultLocale)), 'utf8');
  const headers = responseHeaders(scriptHashes(page), isPreview);
  return new Map([
    ['_headers', renderHeadersFile(headers, site)],
    ['_redirects', renderRedirectsFile(redirects, site, host === 'netlify')],
    ...(host === 'nginx' ? nginxFiles(headers, redirects, site) : []),
  ]);
}

/** Writes what hosts want into a folder of the cache, and gives it; files that would be the same stay as they are. */
export function writeHostFiles({ cache }: Settings, hosting: Hosting): string {
  const folder = path.join(cache, 'host');
  mkdirSync(folder, { recursive: true });
  const files = hostFiles(hosting);
  removeFiles(
    folder,
    [...listFolder(folder).keys()].filter((name) => !files.has(name)),
  );
  for (const [name, text] of files) writeChanged(path.join(folder, name), Buffer.from(text));
  return folder;
}
