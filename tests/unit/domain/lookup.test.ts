import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '#domain/catalog.ts';
import { toldInEnglish, english } from '../in-english.ts';
import { contentRecords, today } from '../sample.ts';

const records = contentRecords();

for (const list of ['authors', 'tags', 'investors'] as const)
  test(`refuses an id that stands twice in ${list}.yaml, and keeps the first`, () => {
    const [first] = records[list];
    const id = first?.data.id ?? '';
    const second = { ...first, index: 7, data: { ...first?.data, name: { zh: '又', en: 'Again' } } };
    const twice = { ...records, [list]: [...records[list], second] };
    const { catalog, problems } = buildCatalog(twice, today);
    assert.deepEqual(toldInEnglish(problems), [
      {
        severity: 'error',
        file: `${list}.yaml`,
        path: [7, 'id'],
        code: 'id-twice',
        message: `the id “${id}” appears twice in this file`,
        help: english('id-twice.help'),
      },
    ]);
    if (list !== 'tags') assert.equal(catalog[list].get(id), first?.data);
  });
