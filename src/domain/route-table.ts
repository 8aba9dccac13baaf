import { compile, match } from 'path-to-regexp';
import { companyOrders, investorOrders } from '#domain/orders.ts';
import extensions from '#extensions';
import type { Extensions } from '#extensions.ts';
import { partOffOf, tableNames } from '#schema/dataset.ts';
import type { PartName } from '#column.ts';
import { defaultLocale, hasPart, locales, type Locale } from '#config.ts';

/** The parameters that name a record of the content: by them links are checked, and verification names files. */
export const recordParams = ['number', 'tag', 'series', 'company', 'investor', 'author', 'prose'] as const;

type Param = (typeof recordParams)[number] | 'own' | 'page' | 'order' | 'archive' | 'feed' | 'file' | 'face';

/** What stands in an address in the place of parameters; what may be left out of it is undefined. */
export type Params = { readonly [name in Param]?: string | undefined };

/** A kind of page, or of file that is made of the content. */
interface Route {
  /** Its address in the first language, as path-to-regexp reads it; other languages have it below their own. */
  pattern: string;
  /** The values that parameters may have: numbers count, the others are free. */
  values?: () => { readonly [name in Param]?: readonly string[] };
  /** Whether search engines may show it. */
  isListed?: true;
  /** Whether there is one for all languages. */
  isShared?: true;
  /** The part of the site that it belongs to, where a column need not have that. */
  part?: PartName;
}

/** The files of feeds. */
export const feedFiles = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;

/** Feeds stand below the address of the page whose issues they have. */
const feedPattern = '{archive/:archive/}:feed';
const subjectFeeds = (): { feed: string[] } => ({ feed: [feedFiles.rss, feedFiles.atom] });

/** The folder of the files of the Song face: pages ask for them with what names their characters. */
export const facesPath = '/faces/';

/** Prose pages, by the names of their folders in the content. */
export const prosePages = ['about'] as const;

/** The pages and the files that the column adds, by their names. */
export const { pages: ownPages = [], outputs: ownOutputs = {} }: Extensions = extensions;

/** Every kind of page and file of the site: each address is written here, and nowhere else. */
export const routes = {
  home: { pattern: '/', isListed: true },
  issues: { pattern: '/issues{/page/:page}/', isListed: true },
  issue: { pattern: '/issues/:number/', isListed: true },
  parallel: { pattern: '/issues/:number/parallel/', part: 'parallel', isListed: true },
  markdown: { pattern: '/issues/:number.md' },
  shareImage: { pattern: '/issues/:number/share.png', part: 'shareImages' },
  qrCode: { pattern: '/issues/:number/qr.svg' },
  tags: { pattern: '/tags/', isListed: true },
  tag: { pattern: '/tags/:tag{/page/:page}/', isListed: true },
  seriesList: { pattern: '/series/', isListed: true },
  series: { pattern: '/series/:series{/page/:page}/', isListed: true },
  companies: {
    pattern: '/companies{/by/:order}{/page/:page}/',
    part: 'companies',
    values: () => ({ order: companyOrders.slice(1) }),
    isListed: true,
  },
  company: { pattern: '/companies/:company/', part: 'companies', isListed: true },
  investors: {
    pattern: '/investors{/by/:order}{/page/:page}/',
    part: 'investors',
    values: () => ({ order: investorOrders.slice(1) }),
    isListed: true,
  },
  investor: { pattern: '/investors/:investor/', part: 'investors', isListed: true },
  author: { pattern: '/authors/:author/', isListed: true },
  corrections: { pattern: '/corrections/', isListed: true },
  data: { pattern: '/data/', part: 'data', isListed: true },
  subscribe: { pattern: '/subscribe/', isListed: true },
  prose: { pattern: '/:prose/', values: () => ({ prose: prosePages }), isListed: true },
  own: { pattern: '/:own/', values: () => ({ own: ownPages }), isListed: true },
  search: { pattern: '/search/' },
  nameplate: { pattern: '/share.png', part: 'shareImages' },
  notFound: { pattern: '/404.html' },
  columnFeed: { pattern: `/${feedPattern}`, values: () => ({ feed: Object.values(feedFiles) }) },
  tagFeed: { pattern: `/tags/:tag/${feedPattern}`, values: subjectFeeds },
  seriesFeed: { pattern: `/series/:series/${feedPattern}`, values: subjectFeeds },
  companyFeed: { pattern: `/companies/:company/${feedPattern}`, part: 'companies', values: subjectFeeds },
  authorFeed: { pattern: `/authors/:author/${feedPattern}`, values: subjectFeeds },
  dataFile: {
    pattern: '/data/:file',
    part: 'data',
    values: () => ({
      file: [...tableNames.flatMap((table) => [`${table}.csv`, `${table}.json`]), 'datapackage.json'],
    }),
    isShared: true,
  },
  face: { pattern: `${facesPath}:face.woff2` },
  opml: { pattern: '/feeds.opml', isShared: true },
  llms: { pattern: '/llms.txt', part: 'llms', isShared: true },
  robots: { pattern: '/robots.txt', isShared: true },
  sitemapIndex: { pattern: '/sitemap-index.xml', isShared: true },
  sitemap: { pattern: '/sitemap-0.xml', isShared: true },
  output: { pattern: '/:file', values: () => ({ file: Object.keys(ownOutputs) }), isShared: true },
  icon: { pattern: '/favicon.svg', isShared: true },
  favicon: { pattern: '/favicon.ico', isShared: true },
  touchIcon: { pattern: '/apple-touch-icon.png', isShared: true },
  feedIcon: { pattern: '/icon.png', isShared: true },
  feedImage: { pattern: '/icon-144.png', isShared: true },
  feedLogo: { pattern: '/logo.png', isShared: true },
  feedStyles: { pattern: '/feed.css', isShared: true },
} as const satisfies Record<string, Route>;

/** The name of a kind of page. */
export type RouteName = keyof typeof routes;

/** What an address is. */
export interface RouteMatch {
  name: RouteName;
  params: Params;
  /** The language of its readers; that of the column for what is shared. */
  locale: Locale;
}

type Strings = Record<string, string>;

/** Whether the site has pages or files of a kind: all but those of a part that the column does not have. */
export function hasRoute(name: RouteName): boolean {
  const { part }: Route = routes[name];
  return part === undefined || hasPart(part);
}

const everyName = Object.keys(routes) as RouteName[];
const names = everyName.filter(hasRoute);
const counted: readonly string[] = ['number', 'page', 'archive'];
const builderOf = (pattern: string) => compile(pattern, { encode: false }) as (params: Params) => string;
const builders = new Map(everyName.map((name) => [name, builderOf(routes[name].pattern)]));
const buildFeed = builderOf(feedPattern);
const options = { decode: false, sensitive: true, trailing: false } as const;
const matchers = new Map(everyName.map((name) => [name, match<Strings>(routes[name].pattern, options)]));

/** An address of the first language, in another one. */
export function inLocale(locale: Locale, path: string): string {
  return locale === defaultLocale ? path : `/${locale}${path}`;
}

/** The language of an address, and the address that the same page has in the first language. */
export function splitLocale(path: string): [locale: Locale, bare: string] {
  const locale = locales.find((each) => path.startsWith(inLocale(each, '/')) && each !== defaultLocale);
  return locale ? [locale, path.slice(locale.length + 1)] : [defaultLocale, path];
}

/** Builds the address of a page of a kind. @throws where a parameter of its pattern is not given */
export function pathOf(name: RouteName, params: Params = {}, locale = defaultLocale): string {
  return inLocale(locale, builders.get(name)?.(params) ?? '');
}

/** The address of a document of the feed of a page. */
export function feedPathBelow(home: string, params: Pick<Params, 'feed' | 'archive'>): string {
  return home + buildFeed(params);
}

function isPossible(params: Strings, { values }: Route): boolean {
  const allowed = values?.();
  return Object.entries(params).every(
    ([name, value]) =>
      (!counted.includes(name) || /^\d+$/.test(value)) && (allowed?.[name as Param]?.includes(value) ?? true),
  );
}

/** Tells what a decoded address is among some kinds, also those of parts that the column does not have. */
function matchAmong(path: string, among: readonly RouteName[]): RouteMatch | undefined {
  const [locale, bare] = splitLocale(path);
  for (const name of among) {
    const route: Route = routes[name];
    if (route.isShared && locale !== defaultLocale) continue;
    const found = matchers.get(name)?.(bare);
    if (found && isPossible(found.params, route)) return { name, params: { ...found.params }, locale };
  }
  return undefined;
}

/** Tells what a decoded address is or would be, if the column had all parts. */
export function matchEvery(path: string): RouteMatch | undefined {
  return matchAmong(path, everyName);
}

/** The part that a decoded address belongs to and that the column does not have. */
export function partOffAt(path: string): PartName | undefined {
  const name = matchEvery(path)?.name;
  if (name === undefined) return partOffOf(/^\/data\/(\w+)\.(?:csv|json)$/.exec(path)?.[1] ?? '');
  if (hasRoute(name)) return undefined;
  const { part }: Route = routes[name];
  return part;
}

/**
 * Tells what a decoded address is; undefined for what no page can have. Whether there is that page is another question.
 *
 * @param among the kinds to look among
 */
export function matchPath(path: string, among: readonly RouteName[] = names): RouteMatch | undefined {
  return matchAmong(path, among.filter(hasRoute));
}

/** The addresses of what there is for all languages. */
export function sharedPaths(): string[] {
  return names.flatMap((name) => {
    const route: Route = routes[name];
    if (!route.isShared) return [];
    const files = route.values?.().file ?? [undefined];
    return files.map((file) => pathOf(name, { file }));
  });
}
