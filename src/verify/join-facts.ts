import type { PageFacts } from '#verify/facts.ts';
import { isPlace } from '#verify/inspect-html.ts';
import type { CachedFacts, InspectionCache } from '#verify/inspection-cache.ts';
import { isBeside } from '#verify/own-address.ts';
import { wholeFile } from '#verify/whole-file.ts';
import { decodeAddress } from '#schema/web-address.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { pathOf, splitLocale } from '#domain/route-table.ts';
import { addressOf, fileAt, notFoundPath } from '#domain/route.ts';
import { defaultLocale, languageTags } from '#config.ts';
import { say, type Phrase } from '#wording/phrase.ts';

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
): Phrase | undefined {
  if (isBeside(address)) return say('site-link.beside', { path: address.slice('..'.length) });
  const [path = '', fragment = ''] = address.split('#');
  const file = fileAt(decodeAddress(path));
  if (!cache.files.has(file))
    return say(cache.files.has(`${file}/index.html`) ? 'links-resolve.slash' : 'links-resolve', { path });
  if (!file.endsWith('.html') || isPlace(fragment, idsOf(file))) return undefined;
  return say('site-link.fragment', { path, fragment });
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
  const places = new Map<string, { reason: Phrase; files: Set<string> }>();
  for (const [file, { links }] of factsOf(cache))
    for (const link of links) {
      const reason = reasons[link];
      if (reason === undefined) continue;
      // Addresses that differ behind their paths may lead nowhere for one reason.
      const name = JSON.stringify(reason);
      const place = places.get(name) ?? { reason, files: new Set() };
      place.files.add(file);
      places.set(name, place);
    }
  return Array.from(places.values(), ({ reason, files }): Diagnostic => {
    const [file = '', ...others] = files;
    return {
      ...wholeFile(file),
      code: 'site-link',
      message: others.length > 0 ? say('site-link.more', { reason, count: others.length }) : reason,
      help: say('site-link.help'),
    };
  });
}

/** What files say of themselves is whole. */
export function findBrokenFiles(cache: InspectionCache): Diagnostic[] {
  const help = say('site-file.help');
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
      language !== '' && language !== expected ? [say('site-language', { language, expected })] : [];
    const silent = alternates.filter((other) => {
      const page = cache.files.get(fileAt(decodeAddress(other)))?.facts.page;
      return page && !page.alternates.includes(address) && alternates.includes(address);
    });
    return [...wrong, ...silent.map((other) => say('site-language.silent', { address: other }))].map(
      (message) => ({
        ...wholeFile(file),
        code: 'site-language',
        message,
        help: say('site-language.help'),
      }),
    );
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
  const help = say('site-sitemap.help');
  return [
    ...missing.map((address) => ({
      ...wholeFile(fileAt(pathOf('sitemapIndex'))),
      code: 'site-sitemap',
      message: say('site-sitemap.missing', { address }),
      help,
    })),
    ...unwanted.map(([address, file]) => ({
      ...wholeFile(file),
      code: 'site-sitemap',
      message: say('site-sitemap.unwanted', { address }),
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
