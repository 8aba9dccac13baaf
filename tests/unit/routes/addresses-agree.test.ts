import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { match } from 'path-to-regexp';
import { markPictures } from '#domain/icons.ts';
import { buildCatalog } from '#domain/catalog.ts';
import type { ContentRecords } from '#domain/records.ts';
import { matchPath, pathOf, routes, sharedPaths, type RouteName } from '#domain/route-table.ts';
import { siteAddresses } from '#domain/site-addresses.ts';
import { publicPages } from '#domain/site-pages.ts';
import { Library } from '#library/library.ts';
import { listPages } from '#routes/all-routes.ts';
import { redirectPages } from '#routes/files.ts';
import { readContent } from '#content/read-content.ts';
import type { Day } from '#schema/partial-date.ts';
import { projectRoot } from '#state/project.ts';
import { locales } from '#config.ts';
import { bodyOf, contentRecords, fundedFile, originalFile, site, today, translationFile } from '../sample.ts';
import { fixtures } from '../content/content-copy.ts';

const fixture = path.join(fixtures, 'valid');

function dayFrom(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** So many issues, of which some are drafts or scheduled, and some are translated, now or later. */
function someIssues(count: number): ContentRecords {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const [tags, funds] = [
    ['ai', 'xr', 'chips'],
    ['group', 'fund-one', 'fund-two'],
  ];
  return contentRecords({
    originals: numbers.map((number) =>
      originalFile(number, {
        date: dayFrom(today, number - Math.ceil(count * 0.8)),
        draft: number % 7 === 0,
        company: `company-${number}`,
        tags: [tags[number % 3] ?? 'ai'],
        authors: [number % 4 === 0 ? 'ann' : 'desk'],
      }),
    ),
    translations: numbers
      .filter((number) => number % 3 > 0)
      .map((number) => translationFile(number, number % 2 ? {} : { date: '2025-08-01' })),
    companies: numbers.map((number) =>
      fundedFile(`company-${number}`, { lead: [funds[number % 3] ?? 'group'], participants: [] }),
    ),
  });
}

const columns: [name: string, records: ContentRecords][] = [
  ['a column without issues', someIssues(0)],
  ['a column with one issue', someIssues(1)],
  ['a column with a few issues', someIssues(8)],
  ['a column whose lists have many pages', someIssues(260)],
  ['the valid fixture', readContent(fixture, today).records],
  ['the column', readContent(path.join(projectRoot(), 'content'), today).records],
];

/** What is published of records, on a day. */
function libraryOf(records: ContentRecords): Library {
  return new Library(
    buildCatalog(records, today).catalog.published,
    { ...readContent(fixture, today), records },
    site,
    {
      body: () => bodyOf('文。\n'),
      keep: (_digest, make) => make(),
      shareDigest: (words) => JSON.stringify(words),
      shareImage: async () => Buffer.from(''),
      face: async () => Buffer.from(''),
    },
  );
}

/** The pages that the site has by itself: not those at old addresses. */
function addressesOf(library: Library): string[] {
  return listPages(library)
    .filter(({ component }) => component !== redirectPages.component)
    .map(({ path: address }) => address)
    .sort();
}

function isOf(address: string, ...names: RouteName[]): boolean {
  const name = matchPath(address)?.name;
  return name !== undefined && names.includes(name);
}

/** Files that are drawn of the one with the mark of the column, as the code is bundled. */
const drawn: RouteName[] = ['favicon', ...(Object.keys(markPictures) as RouteName[])];

/** Files that are no pages: those, and those of public/. */
const copied: RouteName[] = ['icon', 'feedStyles', ...drawn];

/** The addresses of a file of src/pages, as Astro reads its name. */
function patternOf(component: string): string {
  const steps = component.replace(/\.(?:astro|ts)$/, '').split('/');
  const parts = steps.map((step, index) => {
    if (component.endsWith('.ts') && index === steps.length - 1)
      return step.replace(/\[(?:\.\.\.(\w+)|(\w+))\]/g, (_all, rest, one) => (rest ? `*${rest}` : `:${one}`));
    if (step === 'index') return '';
    return step.startsWith('[...') ? `{*${step.slice(4, -1)}/}` : `${step.replace(/\[(\w+)\]/g, ':$1')}/`;
  });
  return `/${parts.join('')}`;
}

for (const [name, records] of columns) {
  const library = libraryOf(records);
  const addresses = addressesOf(library);

  test(`${name}: one kind has each address, and gives it back`, () => {
    assert.ok(addresses.length > 40);
    for (const address of addresses) {
      const found = Object.keys(routes).flatMap((each) => matchPath(address, [each as RouteName]) ?? []);
      assert.equal(found.length, 1, `${address} is of ${found.map((each) => each.name).join(', ')}`);
      for (const { name: kind, params, locale } of found) assert.equal(pathOf(kind, params, locale), address);
    }
  });

  test(`${name}: Astro finds at each address the file that renders it`, () => {
    for (const { path: address, component } of listPages(library))
      if (!isOf(address, 'notFound'))
        assert.ok(match(patternOf(component))(address), `${component}: ${address}`);
  });

  test(`${name}: links and redirects may lead today to what is published, and to nothing else`, () => {
    const { catalog } = buildCatalog(records, today);
    const known = [...siteAddresses(catalog)].flatMap(([address, { since }]) =>
      since <= today && !isOf(address, ...copied) ? [address] : [],
    );
    assert.deepEqual(
      known.sort(),
      addresses.filter((address) => !isOf(address, 'notFound', 'face')),
    );
  });

  test(`${name}: the sitemap has the pages that are written in the language of their address`, () => {
    const { catalog } = library;
    const prose = { about: library.prose('about').map(({ text }) => text.locale) };
    const pages = publicPages(catalog, prose);
    const listed = pages.flatMap(({ languages, pathIn }) => languages.map(pathIn));
    const expected = addresses.filter((address) => {
      const { name: kind = 'notFound', params, locale } = matchPath(address) ?? {};
      const issue = catalog.issues.find(({ number }) => String(number) === params?.number);
      const isFallback = kind === 'issue' && locale !== undefined && !issue?.editions[locale];
      return 'isListed' in routes[kind] && params?.order === undefined && !isFallback;
    });
    assert.deepEqual(listed.sort(), expected);
  });
}

test('what all languages share is rendered, or lies in public/, but for what is drawn of that', () => {
  const addresses = new Set(addressesOf(libraryOf(someIssues(1))));
  for (const address of sharedPaths().filter((each) => !isOf(each, ...drawn)))
    assert.equal(existsSync(path.join(projectRoot(), 'public', address)), !addresses.has(address), address);
  assert.equal(sharedPaths().filter((address) => !addresses.has(address)).length, copied.length);
});

test('what is no address of the site is of no kind', () => {
  for (const address of [
    '',
    '/en',
    '/zh/issues/1/',
    '/issues/1',
    '/issues/x/',
    '/Issues/1/',
    '/issues/1/parallel',
    '/issues/page/two/',
    '/companies/by/name/',
    '/companies/by/rounds/',
    '/tags/ai/feed.json',
    '/en/llms.txt',
    '/data/other.csv',
    '/imprint/',
    '//',
  ])
    assert.equal(matchPath(address), undefined, address);
});

test('an address is of the language it stands below', () => {
  for (const locale of locales)
    assert.deepEqual(matchPath(pathOf('issue', { number: '22' }, locale)), {
      name: 'issue',
      params: { number: '22' },
      locale,
    });
});
