import path from 'node:path';

/** The second column of the tests: another field, another address, English first and then Japanese. */
export const climateSource = path.resolve(import.meta.dirname, '../fixtures/climate');

/** Where it says that it is published. */
export const climatePublished = new URL('https://user.github.io/climate/');

/** The folder of its site. */
export const climateFolder = process.env['CLIMATE_DIR'] ?? path.join(climateSource, 'dist');

/** What its addresses begin with where it is served. */
export const climate = `http://localhost:${process.env['CLIMATE_PORT']}/climate`;

/** A page of each kind that it has, in English; the Japanese one stands below `/ja`. */
export const climatePages = [
  '/',
  '/issues/',
  '/issues/page/2/',
  '/issues/7/',
  '/issues/9/',
  '/issues/10/',
  '/issues/12/',
  '/issues/12/parallel/',
  '/tags/',
  '/tags/grid/',
  '/series/',
  '/series/town-heat/',
  '/companies/',
  '/companies/by/funding/',
  '/companies/sample-iron/',
  '/authors/sample-desk/',
  '/about/',
  '/subscribe/',
  '/corrections/',
  '/data/',
  '/search/',
  '/404.html',
];

/** The same page in Japanese. */
export function inJapanese(page: string): string {
  return `/ja${page}`;
}
