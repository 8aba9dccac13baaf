import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '#domain/catalog.ts';
import { gatherAuthors } from '#domain/author-entries.ts';
import { editionFor, isFallback, languagesOf, lastChanged, type Issue } from '#domain/issue.ts';
import { toldInEnglish, english } from '../in-english.ts';
import { catalogOf, contentRecords, fundedFile, originalFile, today, translationFile } from '../sample.ts';

const numbers = (issues: readonly Issue[]): number[] => issues.map(({ number }) => number);

const originals = [
  originalFile(2, { date: '2024-05-02' }),
  originalFile(1, { date: '2024-05-01' }),
  originalFile(4, { date: '2024-06-02' }),
  originalFile(3, { date: today }),
  originalFile(5, { date: '2024-06-03', draft: true }),
];

test('has all issues, and those that are published for readers', () => {
  const { catalog, problems } = buildCatalog(contentRecords({ originals }), today);
  assert.deepEqual(problems, []);
  assert.deepEqual(numbers(catalog.issues), [5, 4, 3, 2, 1]);
  assert.deepEqual(numbers(catalog.published.issues), [3, 2, 1]);
  assert.equal(catalog.published, catalog.published);
});

test('a redirect to an issue waits until readers can open it', () => {
  const redirects = ['/issues/2/', '/issues/4/', '/en/issues/5/', '/tags/'].map((to, index) => ({
    file: 'redirects.yaml',
    index,
    data: { from: `/old-${index}/`, to },
  }));
  const { catalog } = buildCatalog(contentRecords({ originals, redirects }), today);
  assert.equal(catalog.redirects.length, 4);
  assert.deepEqual(
    catalog.published.redirects.map(({ to }) => to),
    ['/issues/2/', '/tags/'],
  );
});

test('tells published, scheduled and draft issues apart', () => {
  const { catalog } = buildCatalog(contentRecords({ originals }), today);
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
    const { catalog } = buildCatalog(contentRecords({ originals }), day);
    assert.deepEqual(numbers(catalog.published.issues), shown);
  });

test('whoever is shown one issue before it is out is shown the whole of it, and no other that is not out', () => {
  const later = translationFile(3, { date: '2024-07-01' });
  const { catalog } = buildCatalog(contentRecords({ originals, translations: [later] }), today);
  for (const { number } of catalog.issues) {
    const shown = catalog.withIssue(number);
    const out = numbers(catalog.published.issues);
    assert.deepEqual(
      numbers(shown.issues),
      [...new Set([number, ...out])].sort((a, b) => b - a),
    );
    const languages = shown.issues.find((issue) => issue.number === 3)?.editions;
    assert.deepEqual(Object.keys(languages ?? {}), number === 3 ? ['zh', 'en'] : ['zh']);
  }
  assert.deepEqual(numbers(catalog.withIssue(9).issues), [3, 2, 1]);
});

test('checks scheduled issues and drafts although it does not show them', () => {
  const draft = originalFile(9, { draft: true, tags: ['chip'] });
  const { problems } = buildCatalog(contentRecords({ originals: [draft] }), today);
  assert.deepEqual(
    toldInEnglish(problems).map(({ message }) => message),
    [english('unknown-id.tag', { id: 'chip' })],
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
    const { catalog, problems } = buildCatalog(contentRecords(translated), day);
    assert.deepEqual(problems, []);
    const { issues } = unpublished ? catalog : catalog.published;
    assert.deepEqual(issues.map(languagesOf), [languages]);
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
    const { previous, next } = catalog.neighboursOf(issue);
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
  const { previous, next } = catalog.neighboursOf(middle as Issue);
  assert.deepEqual([previous?.number, middle?.number, next?.number], [22, 39, 43]);
});

test('finds no neighbours of an issue that is not shown', () => {
  const hidden = buildCatalog(contentRecords({ originals }), today).catalog.issues[0];
  assert.deepEqual(catalogOf({ originals }).neighboursOf(hidden as Issue), {});
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

const fixed = (date: string, zh: string) => ({ date, text: { zh, en: 'Fixed.' } });

test('lists the corrections of all issues, the newest first', () => {
  const { corrections } = catalogOf({
    originals: [
      originalFile(1, { corrections: [fixed('2024-05-02', '甲'), fixed('2024-05-09', '乙')] }),
      originalFile(2, { corrections: [fixed('2024-05-05', '丙'), fixed('2024-05-09', '丁')] }),
      originalFile(3),
    ],
  });
  assert.deepEqual(
    corrections.map(({ issue, correction }) => [correction.date, issue.number, correction.text.zh]),
    [
      ['2024-05-09', 2, '丁'],
      ['2024-05-09', 1, '乙'],
      ['2024-05-05', 2, '丙'],
      ['2024-05-02', 1, '甲'],
    ],
  );
});

/** Issue 1 is published; of issue 2 everything is its own but the tag and an investor. */
const recordsOf = (hidden: { date?: string; draft?: boolean }) => ({
  companies: [
    fundedFile('acme', { lead: ['group'] }),
    fundedFile('bolt', { lead: ['group'], participants: ['fund-one'] }),
    fundedFile('cell', { lead: ['fund-two'] }),
  ],
  originals: [
    originalFile(1),
    originalFile(2, {
      company: 'bolt',
      authors: ['ann'],
      corrections: [fixed('2024-08-02', '改')],
      ...hidden,
    }),
  ],
  translations: [translationFile(2)],
});

const scheduled = { date: '2024-08-01' };

for (const [what, hidden] of [
  ['a scheduled issue', scheduled],
  ['a draft', { draft: true }],
] as const)
  test(`gives nothing of ${what} away`, () => {
    const catalog = catalogOf(recordsOf(hidden));
    assert.deepEqual([...catalog.companyEntries.keys()], ['acme']);
    assert.deepEqual(catalog.companyEntries.get('acme')?.neighbours, []);
    assert.deepEqual([...catalog.investorEntries.keys()], ['group']);
    assert.deepEqual(catalog.investorEntries.get('group')?.coInvestors, []);
    assert.deepEqual(
      catalog.investorEntries.get('group')?.parts.map(({ company }) => company.id),
      ['acme'],
    );
    assert.deepEqual([...catalog.authorEntries.keys()], ['desk']);
    assert.deepEqual(catalog.issues.map(catalog.related), [[]]);
    assert.deepEqual(catalog.corrections, []);
  });

test('gathers a scheduled issue where unpublished ones are shown', () => {
  const { catalog } = buildCatalog(contentRecords(recordsOf(scheduled)), today);
  assert.deepEqual([...catalog.companyEntries.keys()], ['bolt', 'acme']);
  assert.deepEqual([...catalog.investorEntries.keys()], ['group', 'fund-one']);
  assert.deepEqual([...catalog.authorEntries.keys()], ['ann', 'desk']);
  assert.equal(catalog.corrections.length, 1);
});

test('gathers nothing where no issue is shown', () => {
  const { companyEntries, investorEntries, authorEntries, corrections } = catalogOf();
  assert.deepEqual(
    [companyEntries.size, investorEntries.size, authorEntries.size, corrections],
    [0, 0, 0, []],
  );
});
