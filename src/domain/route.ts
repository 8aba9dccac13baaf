import { companyOrders, investorOrders, type CompanyOrder, type InvestorOrder } from '#domain/orders.ts';
import { defaultLocale, type Locale } from '#config.ts';

function inLocale(locale: Locale, path: string): string {
  return locale === defaultLocale ? path : `/${locale}${path}`;
}

function withPage(path: string, page: number): string {
  return page > 1 ? `${path}page/${page}/` : path;
}

/** Lists have one address an order; the first order stands at the list's own. */
function inOrder<Order>(path: string, orders: readonly Order[], order: Order): string {
  return order === orders[0] ? path : `${path}by/${String(order)}/`;
}

/** The address of the home page. */
export function homePath(locale: Locale): string {
  return inLocale(locale, '/');
}

/** The address of a page of the issue index. */
export function issuesPath(locale: Locale, page = 1): string {
  return inLocale(locale, withPage('/issues/', page));
}

/** The address of an issue. */
export function issuePath(locale: Locale, number: number): string {
  return inLocale(locale, `/issues/${number}/`);
}

/** The address of an issue with its original and its translation side by side. */
export function parallelPath(locale: Locale, number: number): string {
  return inLocale(locale, `/issues/${number}/parallel/`);
}

/** The address of the share image of the pages that are no issue. */
export function nameplatePath(locale: Locale): string {
  return inLocale(locale, '/share.png');
}

/** The address of an issue's share image. */
export function shareImagePath(locale: Locale, number: number): string {
  return `${issuePath(locale, number)}share.png`;
}

/** The address of the list of tags. */
export function tagsPath(locale: Locale): string {
  return inLocale(locale, '/tags/');
}

/** The address of a page of a tag's issues. */
export function tagPath(locale: Locale, tag: string, page = 1): string {
  return inLocale(locale, withPage(`/tags/${tag}/`, page));
}

/** The address of a page of the companies, in one of their orders. */
export function companiesPath(locale: Locale, order: CompanyOrder = companyOrders[0], page = 1): string {
  return inLocale(locale, withPage(inOrder('/companies/', companyOrders, order), page));
}

/** The address of a company. */
export function companyPath(locale: Locale, id: string): string {
  return inLocale(locale, `/companies/${id}/`);
}

/** The fragment of a round on its company's page. */
export function roundFragment(id: string): string {
  return `round:${id}`;
}

/** The address of a page of the investors, in one of their orders. */
export function investorsPath(locale: Locale, order: InvestorOrder = investorOrders[0], page = 1): string {
  return inLocale(locale, withPage(inOrder('/investors/', investorOrders, order), page));
}

/** The address of an investor. */
export function investorPath(locale: Locale, id: string): string {
  return inLocale(locale, `/investors/${id}/`);
}

/** The address of an author. */
export function authorPath(locale: Locale, id: string): string {
  return inLocale(locale, `/authors/${id}/`);
}

/** The address of the corrections. */
export function correctionsPath(locale: Locale): string {
  return inLocale(locale, '/corrections/');
}

/** The address of the page about the data. */
export function dataPath(locale: Locale): string {
  return inLocale(locale, '/data/');
}

/** The address of a data file, which has no language: `rounds.csv`. */
export function dataFilePath(file: string): string {
  return `/data/${file}`;
}

/** The address of an issue as Markdown. */
export function markdownPath(locale: Locale, number: number): string {
  return inLocale(locale, `/issues/${number}.md`);
}

/** The address of a prose page such as about. */
export function prosePath(locale: Locale, name: string): string {
  return inLocale(locale, `/${name}/`);
}

/** The address of the page on how to subscribe. */
export function subscribePath(locale: Locale): string {
  return inLocale(locale, '/subscribe/');
}

/** The address of the search page. */
export function searchPath(locale: Locale): string {
  return inLocale(locale, '/search/');
}

/** The address of the page that is shown for an address without one. */
export function notFoundPath(locale: Locale): string {
  return inLocale(locale, '/404.html');
}

/** The folder of the search index, which serves both languages. */
export const searchIndexPath = '/search-index/';

/** The folder of its files that never change. */
export const keptSearchPath = `${searchIndexPath}kept/`;

/** The address of the list of all feeds. */
export const opmlPath = '/feeds.opml';

/** The value of the `[...locale]` part of a page's address. */
export function localeParam(locale: Locale): string | undefined {
  return locale === defaultLocale ? undefined : locale;
}

/** The value of a rest parameter that holds all of a list's address behind its first part: `by/founded/page/2`. */
export function restParam(path: string, list: string): string | undefined {
  const rest = path.slice(path.indexOf(list) + list.length, -1);
  return rest === '' ? undefined : rest;
}

/** The value of the `[...page]` part of a page's address. */
export function pageParam(page: number): string | undefined {
  return page > 1 ? `page/${page}` : undefined;
}
