import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Issue } from '#domain/issue.ts';
import type { SeriesEntry } from '#domain/series.ts';
import { sitePages } from '#domain/site-pages.ts';
import { buildCatalog } from '#domain/catalog.ts';
import type { OriginalFile } from '#domain/records.ts';
import { catalogOf, contentRecords, originalFile, today } from '../sample.ts';

const retracted = { date: '2024-05-20', reason: { zh: '样例。', en: 'A sample.' } };

const originals = [
  originalFile(1, { series: 'story' }),
  originalFile(2, { series: 'story', retracted }),
  originalFile(3),
  originalFile(4, { series: 'story' }),
  originalFile(5, { series: 'saga' }),
  originalFile(6, { series: 'story', date: '2024-06-02' }),
  originalFile(7, { series: 'story', date: '2024-06-02', draft: true }),
];

function numbers(entries: readonly SeriesEntry[]): [string, number[]][] {
  return entries.map(({ series, parts }) => [series.id, parts.map(({ number }) => number)]);
}

/** What the column of some issues has of series, whether it is out or not. */
function addressesOf(files: OriginalFile[]): [path: string, since: string][] {
  const { catalog } = buildCatalog(contentRecords({ originals: files }), today);
  return sitePages(catalog, {})
    .filter(({ name }) => name.startsWith('series'))
    .map(({ pathIn, sinceIn, languages: [locale = 'zh'] }) => [pathIn(locale), sinceIn(locale)]);
}

test('a series has its published issues in the order of their numbers; the one with the newest issue is first', () => {
  assert.deepEqual(numbers(catalogOf({ originals }).series), [
    ['saga', [5]],
    ['story', [1, 2, 4]],
  ]);
});

test('writing, a series has its drafts and scheduled issues too', () => {
  const { catalog } = buildCatalog(contentRecords({ originals }), today);
  assert.deepEqual(numbers(catalog.series), [
    ['story', [1, 2, 4, 6, 7]],
    ['saga', [5]],
  ]);
});

test('a part knows its place and those beside it; a retracted one keeps its place, and others count on', () => {
  const catalog = catalogOf({ originals });
  const placed = catalog.issues.toReversed().flatMap((issue: Issue) => {
    const part = catalog.seriesPartOf(issue);
    return part ? [[issue.number, part.part, part.count, part.previous?.number, part.next?.number]] : [];
  });
  assert.deepEqual(placed, [
    [1, 1, 3, undefined, 2],
    [2, 2, 3, 1, 4],
    [4, 3, 3, 2, undefined],
    [5, 1, 1, undefined, undefined],
  ]);
});

test('an issue of a series that there is not is told of, and belongs to none', () => {
  const { catalog, problems } = buildCatalog(
    contentRecords({ originals: [originalFile(1, { series: 'stroy' })] }),
    today,
  );
  assert.deepEqual(
    problems.map(({ code, file, missingFrom }) => [code, file, missingFrom]),
    [['unknown-id', originalFile(1).file, 'series.yaml']],
  );
  assert.deepEqual(catalog.series, []);
});

test('a column without series has no page of them, and one whose series are not out has them on that day', () => {
  assert.deepEqual(addressesOf([originalFile(3)]), []);
  assert.deepEqual(addressesOf([originalFile(6, { series: 'story', date: '2024-06-02' })]), [
    ['/series/', '2024-06-02'],
    ['/series/story/', '2024-06-02'],
    ['/series/story/rss.xml', '2024-06-02'],
    ['/series/story/atom.xml', '2024-06-02'],
  ]);
  const published = catalogOf({ originals: [originalFile(6, { series: 'story', date: '2024-06-02' })] });
  assert.deepEqual(published.series, []);
});
