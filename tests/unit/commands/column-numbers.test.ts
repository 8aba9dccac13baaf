import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeColumn, describeRuns, missingNumbers } from '#commands/column-numbers.ts';
import { buildCatalog } from '#domain/catalog.ts';
import { contentRecords, originalFile, today } from '../sample.ts';
import { english } from '../in-english.ts';

for (const [numbers, missing, told] of [
  [[], [], ''],
  [[7], [], ''],
  [[3, 1], [2], '2'],
  [[9, 3, 4], [5, 6, 7, 8], '5–8'],
  [[1, 3, 7], [2, 4, 5, 6], '2, 4–6'],
] as const)
  test(`tells which numbers ${JSON.stringify(numbers)} leave out`, () => {
    const found = missingNumbers(numbers.map((number) => ({ number })));
    assert.deepEqual(found, missing);
    assert.equal(describeRuns(found).join(', '), told);
  });

test('names drafts and scheduled issues, and nothing where all are out', () => {
  const issuesOf = (...originals: ReturnType<typeof originalFile>[]) =>
    buildCatalog(contentRecords({ originals }), today).catalog.issues;
  assert.deepEqual(describeColumn(issuesOf(originalFile(1))), []);
  const mixed = issuesOf(
    originalFile(1),
    originalFile(2, { draft: true }),
    originalFile(4, { date: '2999-01-01' }),
  );
  assert.deepEqual(describeColumn(mixed), [
    'Drafts: No. 2.',
    english('column.scheduled', { numbers: [4], dates: ['2999-01-01'] }),
    english('column.gaps', { runs: ['3'] }),
  ]);
});
