import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letter } from '#schema/letter.ts';

const least = { date: '2024-08-14', from: '一位读者', language: 'zh', text: '来信。' };

for (const fields of [
  {},
  { reply: '回复。' },
  { text: { zh: '来信。', en: 'A letter.' } },
  { text: { zh: '来信。', en: 'A letter.' }, reply: '回复。' },
  { reply: { zh: '回复。', en: 'An answer.' } },
  { language: 'en', from: 'Ann', text: 'One.\n\nTwo.' },
])
  test(`takes a letter with ${JSON.stringify(fields)} as it is`, () => {
    assert.deepEqual(letter.parse({ ...least, ...fields }), { ...least, ...fields });
  });

const refused: [fields: object, path: string[]][] = [
  [{ date: undefined }, ['date']],
  [{ date: '2024' }, ['date']],
  [{ from: ' ' }, ['from']],
  [{ from: { zh: '甲', en: 'A' } }, ['from']],
  [{ language: undefined }, ['language']],
  [{ language: 'fr' }, ['language']],
  [{ text: undefined }, ['text']],
  [{ text: '\n' }, ['text']],
  [{ text: { zh: '来信。' } }, ['text']],
  [{ text: ['来信。'] }, ['text']],
  [{ text: '来\u202E信。' }, ['text']],
  [{ reply: '' }, ['reply']],
  [{ reply: { en: 'An answer.' } }, ['reply']],
  [{ signed: '甲' }, []],
];

for (const [fields, path] of refused)
  test(`refuses a letter with ${JSON.stringify(fields)}`, () => {
    const paths = letter.safeParse({ ...least, ...fields }).error?.issues.map((each) => each.path);
    assert.deepEqual(paths, [path]);
  });
