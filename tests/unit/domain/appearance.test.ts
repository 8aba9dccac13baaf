import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appearanceOf, changedMoment, never, publishedMoment } from '#domain/appearance.ts';
import { buildCatalog, type Catalog } from '#domain/catalog.ts';
import { siteAddresses } from '#domain/site-addresses.ts';
import { contentRecords, issueOf, originalFile, translationFile } from '../sample.ts';
import { toldInEnglish, english } from '../in-english.ts';

const day = '2024-05-01';

/** What readers see at a minute: the numbers of issues with the languages they are in. */
function shownAt(now: string, records: Parameters<typeof contentRecords>[0]): string[] {
  const { catalog, problems } = buildCatalog(contentRecords(records), now);
  assert.deepEqual(problems, []);
  return catalog.published.issues.map(
    ({ number, editions }) => `${number} ${Object.keys(editions).sort().join(' ')}`,
  );
}

test('an issue with a time of day is out from that minute on, with its translation', () => {
  const records = { originals: [originalFile(1, { time: '09:30' })], translations: [translationFile(1)] };
  assert.deepEqual(shownAt('2024-04-30 23:59', records), []);
  assert.deepEqual(shownAt(day, records), []);
  assert.deepEqual(shownAt(`${day} 09:29`, records), []);
  assert.deepEqual(shownAt(`${day} 09:30`, records), ['1 en zh']);
  assert.deepEqual(shownAt('2024-05-02', records), ['1 en zh']);
});

test('an issue without is out from midnight on, whether that is written or not', () => {
  for (const time of [undefined, '00:00'])
    assert.deepEqual(shownAt(day, { originals: [originalFile(1, time ? { time } : {})] }), ['1 zh']);
});

for (const [fields, minute] of [
  [{ date: '2024-05-02' }, '2024-05-02'],
  [{ date: '2024-05-02', time: '07:00' }, '2024-05-02 07:00'],
  [{ date: day, time: '12:00' }, `${day} 12:00`],
  [{ date: day }, `${day} 09:30`],
  [{}, `${day} 09:30`],
] as const)
  test(`a translation with ${JSON.stringify(fields)} appears at ${minute}`, () => {
    const issue = issueOf({ time: '09:30' }, [translationFile(1, fields)]);
    assert.equal(appearanceOf(issue, issue.editions.en), minute);
    assert.equal(appearanceOf(issue), `${day} 09:30`);
    assert.equal(appearanceOf({ ...issue, state: 'draft' }, issue.editions.en), never);
  });

test('refuses a translation that is out before its original, and a time without a date', () => {
  const problemsOf = (fields: Parameters<typeof translationFile>[1]) =>
    toldInEnglish(
      buildCatalog(
        contentRecords({
          originals: [originalFile(1, { time: '09:30' })],
          translations: [translationFile(1, fields)],
        }),
        '2024-06-01',
      ).problems,
    ).map(({ path, message }) => [path, message]);
  const early = english('translation-early', { date: `${day} 09:00`, original: `${day} 09:30` });
  assert.deepEqual(problemsOf({ date: day, time: '09:00' }), [[['time'], early]]);
  assert.deepEqual(problemsOf({ time: '10:00' }), [[['time'], english('translation-time')]]);
});

test('the next appearance of a catalog is that of the next issue or translation', () => {
  const records = contentRecords({
    originals: [
      originalFile(1),
      originalFile(2, { date: '2024-05-03', time: '18:00' }),
      originalFile(3, { date: '2024-05-03', draft: true, time: '23:00' }),
    ],
    translations: [translationFile(1, { date: '2024-05-02', time: '08:00' })],
  });
  const at = (now: string): Catalog => buildCatalog(records, now).catalog;
  assert.equal(at('2024-04-01 10:00').next, day);
  assert.equal(at(`${day} 10:00`).next, '2024-05-02 08:00');
  assert.equal(at('2024-05-02 08:00').next, '2024-05-03 18:00');
  assert.equal(at('2024-05-03 18:00').next, never);
  assert.equal(at('2024-05-03 18:00').today, '2024-05-03');
});

test('an address is there from the minute on at which the first issue that it tells of is out', () => {
  const { catalog } = buildCatalog(
    contentRecords({ originals: [originalFile(1, { time: '09:30' }), originalFile(2, { time: '10:00' })] }),
    day,
  );
  const addresses = siteAddresses(catalog);
  const since = ['/issues/1/', '/issues/2/', '/tags/ai/', '/companies/acme/', '/'].map(
    (path) => addresses.get(path)?.since,
  );
  assert.deepEqual(since, [`${day} 09:30`, `${day} 10:00`, `${day} 09:30`, `${day} 09:30`, '0000-01-01']);
});

test('tells when an issue was published and changed: a day without a time at a moment that is that day everywhere', () => {
  const plain = issueOf({ updated: '2024-05-03' });
  assert.equal(publishedMoment(plain), `${day}T18:00:00+08:00`);
  assert.equal(changedMoment(plain), '2024-05-03T18:00:00+08:00');
  const timed = issueOf({ time: '21:15' });
  assert.equal(publishedMoment(timed), `${day}T21:15:00+08:00`);
  assert.equal(changedMoment(timed), `${day}T21:15:00+08:00`, 'nothing changed since');
});

const reason = { zh: '有误。', en: 'Wrong.' };

const changes: [what: string, change: Parameters<typeof issueOf>[0]][] = [
  ['updated', { updated: day }],
  ['corrected', { corrections: [{ date: day, text: reason }] }],
  ['retracted', { retracted: { date: day, reason } }],
];

for (const [what, change] of changes)
  test(`an issue that is ${what} on the day of its publication changed after it`, () => {
    const issue = issueOf({ time: '21:15', ...change });
    assert.ok(Date.parse(changedMoment(issue)) > Date.parse(publishedMoment(issue)));
    assert.equal(changedMoment(issue).slice(0, 10), day);
    const plain = issueOf(change);
    assert.equal(changedMoment(plain), publishedMoment(plain));
  });
