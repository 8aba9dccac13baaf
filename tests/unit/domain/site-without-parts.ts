/** Prints what a site has by the settings of the column that it is started with: kinds of addresses, links, words. */
import { hasRoute, matchPath, routes, sharedPaths, type RouteName } from '#domain/route-table.ts';
import { sitePages } from '#domain/site-pages.ts';
import { findIdleLinks, findMissingTemplate } from '#lint/addresses/column-fits.ts';
import { dropLinks } from '#build/drop-links.ts';
import { feedScopes } from '#feeds/feed-scope.ts';
import { llmsText } from '#exports/llms.ts';
import { footer, ownTemplate } from '#config.ts';
import { catalogOf, originalFile, translationFile } from '../sample.ts';

const catalog = catalogOf({ originals: [originalFile(1)], translations: [translationFile(1)] });
const site = new URL('https://sample.example/');
const names = Object.keys(routes) as RouteName[];
const links =
  '<p><a href="/companies/acme/">A</a> <a href="/issues/1/">1</a> <a href="/tags/ai/rss.xml">f</a></p>';
const idle = [
  ...findIdleLinks(footer, { catalog }, '2026-01-01'),
  ...findMissingTemplate(ownTemplate, { templates: [] }),
];

console.log(
  JSON.stringify({
    kinds: [...new Set(sitePages(catalog, {}).map(({ name }) => name))].sort(),
    gone: names.filter((name) => !hasRoute(name)),
    company: matchPath('/companies/acme/')?.name ?? '',
    shared: sharedPaths().filter((path) => path === '/llms.txt' || path.startsWith('/data/')).length,
    feeds: [...new Set(feedScopes(catalog, 'zh').map(({ kind }) => kind))].sort(),
    dropped: dropLinks(links, site, false),
    llms: llmsText([], [], site).includes('.csv'),
    idle: idle.map(({ at, code }) => `${at.join('.')} ${code}`),
  }),
);
