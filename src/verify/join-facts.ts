import type { PageFacts } from '#verify/facts.ts';
import { isPlace } from '#verify/inspect-html.ts';
import type { CachedFacts, InspectionCache } from '#verify/inspection-cache.ts';
import { wholeFile } from '#verify/whole-file.ts';
import { decodeAddress } from '#schema/web-address.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { pathOf, splitLocale } from '#domain/route-table.ts';
import { addressOf, fileAt, notFoundPath } from '#domain/route.ts';
import { defaultLocale, languageTags } from '#config.ts';

/** All facts of a file, those of its parts too. */
function* factsOf(cache: InspectionCache): Generator<[file: string, facts: CachedFacts]> {
  const told = new Set<string>();
  for (const [file, { facts, parts }] of cache.files) {
    yield [file, facts];
    for (const part of parts) {
      const shared = told.has(part) ? undefined : cache.parts.get(part);
      told.add(part);
      if (shared) yield [file, shared];
    }
  }
}

/** What leads nowhere, and why. */
function explainDeadLink(
  address: string,
  cache: InspectionCache,
  idsOf: (file: string) => Set<string>,
): string | undefined {
  const [path = '', fragment = ''] = address.split('#');
  const file = fileAt(decodeAddress(path));
  if (!cache.files.has(file))
    return cache.files.has(`${file}/index.html`)
      ? `“${path}” lacks its last slash`
      : `there is no “${path}” on the site`;
  if (!file.endsWith('.html') || isPlace(fragment, idsOf(file))) return undefined;
  return `“${path}” has nothing called “#${fragment}”`;
}

/** Every address of the site that some file names leads to a file, and to a part that it has. */
export function findDeadLinks(cache: InspectionCache): Diagnostic[] {
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string): Set<string> => {
    const found = ids.get(file) ?? new Set(cache.files.get(file)?.facts.ids.split(' '));
    ids.set(file, found);
    return found;
  };
  const used = cache.used();
  const reasons = cache.addresses.map((address, place) =>
    used[place] ? explainDeadLink(address, cache, idsOf) : undefined,
  );
  if (reasons.every((reason) => reason === undefined)) return [];
  const places = new Map<string, Set<string>>();
  for (const [file, { links }] of factsOf(cache))
    for (const link of links) {
      const reason = reasons[link];
      if (reason === undefined) continue;
      const files = places.get(reason) ?? new Set();
      places.set(reason, files.add(file));
    }
  return Array.from(places, ([reason, files]): Diagnostic => {
    const [file = '', ...others] = files;
    const more =
      others.length > 0
        ? `, to which ${others.length} more ${others.length === 1 ? 'file leads' : 'files lead'} too`
        : '';
    return {
      ...wholeFile(file),
      code: 'site-link',
      message: `${reason}${more}`,
      help: 'Correct the link; npm run check tells the line of one in a text.',
    };
  });
}

/** What files say of themselves is whole. */
export function findBrokenFiles(cache: InspectionCache): Diagnostic[] {
  const help = 'npm run check tells the line of what stands in a text; the rest is written by the program.';
  return [...factsOf(cache)].flatMap(([file, { problems }]) =>
    problems.map((message): Diagnostic => ({ ...wholeFile(file), code: 'site-file', message, help })),
  );
}

/** A page tells its language as its address does, and the same page in each language names the others. */
export function findWrongLanguages(cache: InspectionCache): Diagnostic[] {
  return [...pagesOf(cache)].flatMap(([file, { language, alternates, isMoved }]): Diagnostic[] => {
    if (isMoved) return [];
    const address = addressOf(file);
    const expected = languageTags[splitLocale(address)[0]];
    const wrong =
      language !== '' && language !== expected ? [`its language is ${language}, not ${expected}`] : [];
    const silent = alternates.filter((other) => {
      const page = cache.files.get(fileAt(decodeAddress(other)))?.facts.page;
      return page && !page.alternates.includes(address) && alternates.includes(address);
    });
    return [
      ...wrong,
      ...silent.map((other) => `it names “${other}” as itself in another language, which does not name it`),
    ].map((message) => ({
      ...wholeFile(file),
      code: 'site-language',
      message,
      help: 'The layout writes both: see what changed there.',
    }));
  });
}

function* pagesOf(cache: InspectionCache): Generator<[file: string, page: PageFacts]> {
  for (const [file, { facts }] of cache.files) if (facts.page) yield [file, facts.page];
}

/** The sitemap lists the pages that search engines may show, and no others. */
export function findUnlistedPages(cache: InspectionCache): Diagnostic[] {
  const listed = new Map<string, string>();
  for (const [file, { facts }] of cache.files)
    for (const address of facts.listed ?? []) listed.set(address, file);
  const indexed = new Set<string>();
  const notFound = fileAt(notFoundPath(defaultLocale));
  for (const [file, { isIndexed, canonical }] of pagesOf(cache))
    if (file !== notFound && isIndexed && canonical === addressOf(file)) indexed.add(canonical);
  const missing = [...indexed].filter((address) => !listed.has(address));
  const unwanted = [...listed].filter(([address]) => !indexed.has(address));
  const help = 'src/domain/site-pages.ts lists the pages: see what changed there.';
  return [
    ...missing.map((address) => ({
      ...wholeFile(fileAt(pathOf('sitemapIndex'))),
      code: 'site-sitemap',
      message: `no sitemap lists “${address}”`,
      help,
    })),
    ...unwanted.map(([address, file]) => ({
      ...wholeFile(file),
      code: 'site-sitemap',
      message: `“${address}” is listed, and is no page for search engines`,
      help,
    })),
  ];
}

/** The ids that feeds give to what stands at an address. */
export function feedIds(cache: InspectionCache): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const [, { names = [] }] of factsOf(cache))
    for (const [id, address] of names) ids.set(address, (ids.get(address) ?? new Set()).add(id));
  return ids;
}
