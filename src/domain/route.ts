import { companyOrders, investorOrders, type CompanyOrder, type InvestorOrder } from '#domain/orders.ts';
import { pathOf } from '#domain/route-table.ts';
import type { Locale } from '#config.ts';

/** The first page of a list stands at the list's own address. */
function later(page: number): string | undefined {
  return page > 1 ? String(page) : undefined;
}

/** Lists have one address an order; the first order stands at the list's own. */
function other<Order extends string>(orders: readonly Order[], order: Order): string | undefined {
  return order === orders[0] ? undefined : order;
}

/** The address of the home page. */
export function homePath(locale: Locale): string {
  return pathOf('home', {}, locale);
}

/** The address of a page of the issue index. */
export function issuesPath(locale: Locale, page = 1): string {
  return pathOf('issues', { page: later(page) }, locale);
}

/** The fragment of a year where pages list by year. */
export function yearFragment(year: number | string): string {
  return `year:${year}`;
}

/** The address of an issue. */
export function issuePath(locale: Locale, number: number): string {
  return pathOf('issue', { number: String(number) }, locale);
}

/** The address of an issue with its original and its translation side by side. */
export function parallelPath(locale: Locale, number: number): string {
  return pathOf('parallel', { number: String(number) }, locale);
}

/** The address of the share image of the pages that are no issue. */
export function nameplatePath(locale: Locale): string {
  return pathOf('nameplate', {}, locale);
}

/** The address of an issue's share image. */
export function shareImagePath(locale: Locale, number: number): string {
  return pathOf('shareImage', { number: String(number) }, locale);
}

/** The address of the QR code of an issue. */
export function qrCodePath(locale: Locale, number: number): string {
  return pathOf('qrCode', { number: String(number) }, locale);
}

/** The address of the list of tags. */
export function tagsPath(locale: Locale): string {
  return pathOf('tags', {}, locale);
}

/** The address of a page of a tag's issues. */
export function tagPath(locale: Locale, tag: string, page = 1): string {
  return pathOf('tag', { tag, page: later(page) }, locale);
}

/** The address of the list of series. */
export function seriesListPath(locale: Locale): string {
  return pathOf('seriesList', {}, locale);
}

/** The address of a page of the issues of a series. */
export function seriesPath(locale: Locale, series: string, page = 1): string {
  return pathOf('series', { series, page: later(page) }, locale);
}

/** The address of a page of the companies, in one of their orders. */
export function companiesPath(locale: Locale, order: CompanyOrder = companyOrders[0], page = 1): string {
  return pathOf('companies', { order: other(companyOrders, order), page: later(page) }, locale);
}

/** The address of a company. */
export function companyPath(locale: Locale, id: string): string {
  return pathOf('company', { company: id }, locale);
}

/** The fragment of a round on its company's page. */
export function roundFragment(id: string): string {
  return `round:${id}`;
}

/** The address of a page of the investors, in one of their orders. */
export function investorsPath(locale: Locale, order: InvestorOrder = investorOrders[0], page = 1): string {
  return pathOf('investors', { order: other(investorOrders, order), page: later(page) }, locale);
}

/** The address of an investor. */
export function investorPath(locale: Locale, id: string): string {
  return pathOf('investor', { investor: id }, locale);
}

/** The address of an author. */
export function authorPath(locale: Locale, id: string): string {
  return pathOf('author', { author: id }, locale);
}

/** The address of the corrections. */
export function correctionsPath(locale: Locale): string {
  return pathOf('corrections', {}, locale);
}

/** The address of the page about the data. */
export function dataPath(locale: Locale): string {
  return pathOf('data', {}, locale);
}

/** The address of a data file, which has no language: `rounds.csv`. */
export function dataFilePath(file: string): string {
  return pathOf('dataFile', { file });
}

/** The address of an issue as Markdown. */
export function markdownPath(locale: Locale, number: number): string {
  return pathOf('markdown', { number: String(number) }, locale);
}

/** The address of a prose page such as about. */
export function prosePath(locale: Locale, name: string): string {
  return pathOf('prose', { prose: name }, locale);
}

/** The address of the page on how to subscribe. */
export function subscribePath(locale: Locale): string {
  return pathOf('subscribe', {}, locale);
}

/** The address of the search page. */
export function searchPath(locale: Locale): string {
  return pathOf('search', {}, locale);
}

/** The address of the page that is shown for an address without one. */
export function notFoundPath(locale: Locale): string {
  return pathOf('notFound', {}, locale);
}

/** The file of the site at a decoded address, relative to it. */
export function fileAt(path: string): string {
  return `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
}

/** The address under which a file of the site is read. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The addresses above one, the nearest first: of `/en/tags/ai/page/2/` those of the tag, of all tags, of the home page. */
export function pathsAbove(path: string): string[] {
  const steps = path.split('/').filter(Boolean);
  return steps.map((_step, index) =>
    `/${steps.slice(0, steps.length - 1 - index).join('/')}/`.replace('//', '/'),
  );
}
