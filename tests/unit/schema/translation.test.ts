import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translation } from '#schema/translation.ts';
import { problemsOf } from '../sample.ts';
import { english } from '../in-english.ts';

const words = { title: 'Title', description: 'One.', translators: ['ann'], translates: '0123456789abcdef' };

test('takes the words of a translation', () => {
  assert.deepEqual(translation.parse(words), words);
});

for (const translates of ['', '0123456789abcde', '0123456789abcdef0', '0123456789ABCDEF', '0123456789abcdeg'])
  test(`refuses ${JSON.stringify(translates)} as a fingerprint`, () => {
    assert.deepEqual(problemsOf(translation, { ...words, translates }), [
      `translates: is not a fingerprint of the original; ${english('fingerprint-form.help')}`,
    ]);
  });

test('takes the day on which a later translation is published', () => {
  assert.deepEqual(translation.parse({ ...words, date: '2024-08-13' }), { ...words, date: '2024-08-13' });
});

for (const [date, message] of [
  ['2024-02-30', english('date-form.calendar', { value: '2024-02-30' })],
  ['2024-08', english('date-form.day', { value: '2024-08' })],
  ['later', english('date-form.partial', { value: 'later' })],
] as const)
  test(`refuses ${date} as the day of a translation`, () => {
    assert.deepEqual(problemsOf(translation, { ...words, date }), [`date: ${message}`]);
  });

for (const fact of ['issue', 'updated', 'authors', 'company', 'tags', 'cover', 'corrections', 'draft'])
  test(`refuses the fact “${fact}”, which only the original states`, () => {
    assert.deepEqual(problemsOf(translation, { ...words, [fact]: '2024-08-13' }), [
      `Unrecognized key: "${fact}"`,
    ]);
  });

test('refuses a translation that nobody made', () => {
  const issues = translation.safeParse({ ...words, translators: [] }).error?.issues;
  assert.deepEqual(
    issues?.map(({ path }) => path),
    [['translators']],
  );
});
