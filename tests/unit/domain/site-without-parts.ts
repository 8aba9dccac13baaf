/** Prints what a site has by the settings of the column that it is started with: kinds of addresses, links, words. */
import { hasRoute, matchPath, routes, sharedPaths, type RouteName } from '#domain/route-table.ts';
import { sitePages } from '#domain/site-pages.ts';
import { findIdleLinks, findMissingTemplate } from '#lint/addresses/column-fits.ts';
import { findLostAddresses } from '#lint/addresses/addresses-kept.ts';
import { siteAddresses } from '#domain/site-addresses.ts';
import { withoutDeadLinks } from '#build/drop-links.ts';
import { feedScopes } from '#feeds/feed-scope.ts';
import { llmsText } from '#exports/llms.ts';
import { fieldsOf, tableNames } from '#schema/dataset.ts';
import { footer, ownTemplate } from '#config.ts';
import { isPhrase } from '#wording/phrase.ts';
import { catalogOf, originalFile, translationFile } from '../sample.ts';

const catalog = catalogOf({ originals: [originalFile(1)], translations: [translationFile(1)] });
const site = new URL('https://sample.example/');
const names = Object.keys(routes) as RouteName[];
const links =
  '<p><a href="/companies/acme/">A</a> <a href="/issues/1/">1</a> <a href="/tags/ai/rss.xml">f</a></p>';
const idle = [...findIdleLinks(footer, { catalog }), ...findMissingTemplate(ownTemplate, { templates: [] })];

const published = [
  '/companies/acme/',
  '/en/issues/1/share.png',
  '/issues/1/',
  '/issues/9/',
  '/data/investors.csv',
];
const lost = findLostAddresses(
  published.map((path, index) => ({ path, id: undefined, line: index + 1 })),
  [],
  new Set(siteAddresses(catalog).keys()),
);

console.log(
  JSON.stringify({
    kinds: [...new Set(sitePages(catalog, {}).map(({ name }) => name))].sort(),
    gone: names.filter((name) => !hasRoute(name)),
    company: matchPath('/companies/acme/')?.name ?? '',
    shared: sharedPaths().filter((path) => path === '/llms.txt' || path.startsWith('/data/')).length,
    feeds: [...new Set(feedScopes(catalog, 'zh').map(({ kind }) => kind))].sort(),
    dropped: Buffer.from(withoutDeadLinks(Buffer.from(links), site, false)).toString(),
    lost: lost.map(({ code, line, help }) => `${line} ${code} ${isPhrase(help) ? help.key : help}`),
    llms: llmsText([], [], site).includes('.csv'),
    ofInvestors: [...tableNames, ...fieldsOf('rounds').map(([field]) => field)].filter((name) =>
      ['investors', 'participations', 'lead', 'participants'].includes(name),
    ),
    idle: idle.map(({ at, code }) => `${at.join('.')} ${code}`),
  }),
);
