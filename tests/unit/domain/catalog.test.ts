import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog, neighboursOf } from '#domain/catalog.ts';
import { gatherAuthors } from '#domain/author-entries.ts';
import { editionFor, isFallback, languagesOf, lastChanged, type Issue } from '#domain/issue.ts';
import { catalogOf, contentRecords, originalFile, today, translationFile } from '../sample.ts';

const numbers = (issues: readonly Issue[]): number[] => issues.map(({ number }) => number);

const originals = [
  originalFile(2, { date: '2024-05-02' }),
  originalFile(1, { date: '2024-05-01' }),
  originalFile(4, { date: '2024-06-02' }),
  originalFile(3, { date: today }),
  originalFile(5, { date: '2024-06-03', draft: true }),
];

for (const { unpublished, shown } of [
  { unpublished: false, shown: [3, 2, 1] },
  { unpublished: true, shown: [5, 4, 3, 2, 1] },
])
  test(`shows issues ${shown.join(', ')} ${unpublished ? 'in development' : 'to readers'}`, () => {
    const { catalog, problems } = buildCatalog(contentRecords({ originals }), { today, unpublished });
    assert.deepEqual(problems, []);
    assert.deepEqual(numbers(catalog.issues), shown);
  });

test('tells published, scheduled and draft issues apart', () => {
  const { catalog } = buildCatalog(contentRecords({ originals }), { today, unpublished: true });
  assert.deepEqual(
    catalog.issues.map(({ number, state }) => [number, state]),
    [
      [5, 'draft'],
      [4, 'scheduled'],
      [3, 'published'],
      [2, 'published'],
      [1, 'published'],
    ],
  );
});

for (const [day, shown] of [
  ['2024-06-01', [3, 2, 1]],
  ['2024-06-02', [4, 3, 2, 1]],
  ['2024-04-30', []],
] as const)
  test(`shows what is published by ${day}, and never a draft`, () => {
    const options = { today: day, unpublished: false };
    assert.deepEqual(numbers(buildCatalog(contentRecords({ originals }), options).catalog.issues), shown);
  });

test('checks scheduled issues and drafts although it does not show them', () => {
  const draft = originalFile(9, { draft: true, tags: ['chip'] });
  const { problems } = buildCatalog(contentRecords({ originals: [draft] }), { today, unpublished: false });
  assert.deepEqual(
    problems.map(({ message }) => message),
    ['there is no tag “chip”'],
  );
});

const translated = {
  originals: [originalFile(1)],
  translations: [translationFile(1, { date: '2024-06-02' })],
};

for (const { day, unpublished, languages } of [
  { day: '2024-06-01', unpublished: false, languages: ['zh'] },
  { day: '2024-06-02', unpublished: false, languages: ['zh', 'en'] },
  { day: '2024-06-01', unpublished: true, languages: ['zh', 'en'] },
])
  test(`has ${languages.join(' and ')} ${unpublished ? 'in development' : 'for readers'} on ${day} of a translation for the day after`, () => {
    const options = { today: day, unpublished };
    const { catalog, problems } = buildCatalog(contentRecords(translated), options);
    assert.deepEqual(problems, []);
    assert.deepEqual(catalog.issues.map(languagesOf), [languages]);
  });

test('gives readers the original for as long as the translation is not out', () => {
  const [issue] = catalogOf(translated).issues;
  assert.ok(issue);
  assert.ok(isFallback(issue, 'en'));
  assert.equal(editionFor(issue, 'en').title, '标题 1');
  assert.equal(lastChanged(issue), '2024-05-01');
  assert.deepEqual([...gatherAuthors([issue]).keys()], ['desk']);
});

test('finds the issues before and after one among those that are shown', () => {
  const catalog = catalogOf({ originals });
  const neighbours = catalog.issues.map((issue) => {
    const { previous, next } = neighboursOf(catalog, issue);
    return [previous?.number, issue.number, next?.number];
  });
  assert.deepEqual(neighbours, [
    [2, 3, undefined],
    [1, 2, 3],
    [undefined, 1, 2],
  ]);
});

test('finds neighbours over a gap in the numbers', () => {
  const catalog = catalogOf({ originals: [originalFile(22), originalFile(43), originalFile(39)] });
  const [, middle] = catalog.issues;
  const { previous, next } = neighboursOf(catalog, middle as Issue);
  assert.deepEqual([previous?.number, middle?.number, next?.number], [22, 39, 43]);
});

test('finds no neighbours of an issue that is not shown', () => {
  const hidden = buildCatalog(contentRecords({ originals }), { today, unpublished: true }).catalog.issues[0];
  assert.deepEqual(neighboursOf(catalogOf({ originals }), hidden as Issue), {});
});

test('orders tags by how many shown issues they have, then as in tags.yaml, and leaves out empty ones', () => {
  const { tags } = catalogOf({
    originals: [
      originalFile(1, { tags: ['ai', 'chips'] }),
      originalFile(2, { tags: ['chips'] }),
      originalFile(3, { tags: ['chips'], date: '2024-05-03' }),
      originalFile(4, { tags: ['xr'], date: '2024-06-02' }),
    ],
  });
  assert.deepEqual(
    tags.map(({ tag, issues }) => [tag.id, numbers(issues)]),
    [
      ['chips', [3, 2, 1]],
      ['ai', [1]],
    ],
  );
  const equal = catalogOf({ originals: [originalFile(1, { tags: ['chips', 'ai', 'xr'] })] });
  assert.deepEqual(
    equal.tags.map(({ tag }) => tag.id),
    ['xr', 'ai', 'chips'],
  );
});

test('is empty for empty records', () => {
  const empty = { companies: [], authors: [], tags: [], investors: [] };
  const { issues, tags, companies, investors, authors, places } = catalogOf(empty);
  assert.deepEqual([issues, tags], [[], []]);
  assert.deepEqual([companies.size, investors.size, authors.size, places.size], [0, 0, 0, 0]);
});
