import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Archive } from '#domain/archive.ts';
import { buildCatalog } from '#domain/catalog.ts';
import { catalogOf, contentRecords, fundedFile, originalFile, today, translationFile } from '../sample.ts';

const fixed = (date: string, zh: string) => ({ date, text: { zh, en: 'Fixed.' } });

test('lists the corrections of all issues, the newest first', () => {
  const { issues } = catalogOf({
    originals: [
      originalFile(1, { corrections: [fixed('2024-05-02', '甲'), fixed('2024-05-09', '乙')] }),
      originalFile(2, { corrections: [fixed('2024-05-05', '丙'), fixed('2024-05-09', '丁')] }),
      originalFile(3),
    ],
  });
  assert.deepEqual(
    new Archive(issues).corrections.map(({ issue, correction }) => [
      correction.date,
      issue.number,
      correction.text.zh,
    ]),
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
    const { issues } = catalogOf(recordsOf(hidden));
    const archive = new Archive(issues);
    assert.deepEqual([...archive.companies.keys()], ['acme']);
    assert.deepEqual(archive.companies.get('acme')?.neighbours, []);
    assert.deepEqual([...archive.investors.keys()], ['group']);
    assert.deepEqual(archive.investors.get('group')?.coInvestors, []);
    assert.deepEqual(
      archive.investors.get('group')?.parts.map(({ company }) => company.id),
      ['acme'],
    );
    assert.deepEqual([...archive.authors.keys()], ['desk']);
    assert.deepEqual(issues.map(archive.related), [[]]);
    assert.deepEqual(archive.corrections, []);
  });

test('gathers a scheduled issue where unpublished ones are shown', () => {
  const options = { today, unpublished: true };
  const { catalog } = buildCatalog(contentRecords(recordsOf(scheduled)), options);
  const archive = new Archive(catalog.issues);
  assert.deepEqual([...archive.companies.keys()], ['bolt', 'acme']);
  assert.deepEqual([...archive.investors.keys()], ['group', 'fund-one']);
  assert.deepEqual([...archive.authors.keys()], ['ann', 'desk']);
  assert.equal(archive.corrections.length, 1);
});

test('is empty where no issue is shown', () => {
  const { companies, investors, authors, corrections } = new Archive([]);
  assert.deepEqual([companies.size, investors.size, authors.size, corrections], [0, 0, 0, []]);
});
