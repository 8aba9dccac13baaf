import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, parsePartialDate, partialDate, type PartialDate } from '#schema/partial-date.ts';
import { problemsOf, refusalsOf } from '../sample.ts';
import { english } from '../in-english.ts';

const dates: [source: string, date: PartialDate][] = [
  ['2021', { year: 2021 }],
  ['2021-04', { year: 2021, month: 4 }],
  ['2021-04-05', { year: 2021, month: 4, day: 5 }],
  ['2021-12-31', { year: 2021, month: 12, day: 31 }],
  ['2024-02-29', { year: 2024, month: 2, day: 29 }],
  ['2000-02-29', { year: 2000, month: 2, day: 29 }],
  ['1969-01-01', { year: 1969, month: 1, day: 1 }],
  ['9999-12', { year: 9999, month: 12 }],
];

for (const [source, date] of dates)
  test(`reads ${source} as precisely as it is written`, () => {
    assert.deepEqual(parsePartialDate(source), date);
    assert.deepEqual(partialDate.parse(source), date);
  });

const impossible = [
  '2024-13',
  '2024-00',
  '2024-00-01',
  '2024-01-00',
  '2024-02-30',
  '2023-02-29',
  '1900-02-29',
];
const malformed = ['', '24', '2024-4', '2024-4-05', '2024/04/05', '20240405', '2024-04-05T00:00', ' 2024'];

for (const source of impossible)
  test(`refuses ${source}, which no calendar has`, () => {
    const message = english('date-form.calendar', { value: source });
    assert.throws(() => parsePartialDate(source), { name: 'UserError', message });
    assert.deepEqual(problemsOf(partialDate, source), [message]);
    assert.deepEqual(problemsOf(day, source), [message]);
  });

for (const source of malformed)
  test(`refuses ${JSON.stringify(source)} as a date`, () => {
    const message = english('date-form.partial', { value: source });
    assert.throws(() => parsePartialDate(source), { name: 'UserError', message });
    assert.deepEqual(problemsOf(partialDate, source), [message]);
    assert.deepEqual(problemsOf(day, source), [message]);
  });

test('reads a year that YAML took for a number', () => {
  assert.deepEqual(partialDate.parse(2016), { year: 2016 });
});

test('refuses a number that is no year', () => {
  assert.deepEqual(problemsOf(partialDate, 2024.5), [english('date-form.partial', { value: '2024.5' })]);
});

test('keeps a day as it is written', () => {
  assert.equal(day.parse('2024-08-13'), '2024-08-13');
});

for (const source of ['2024', 2024, '2024-08'])
  test(`refuses ${source} where a day is needed`, () => {
    assert.deepEqual(problemsOf(day, source), [english('date-form.day', { value: String(source) })]);
  });

for (const [schema, help] of [
  [partialDate, english('date-form.partial.help')],
  [day, english('date-form.day.help')],
] as const)
  test(`helps with “${help}”`, () => {
    const message = english('date-form.partial', { value: 'yesterday' });
    assert.deepEqual(refusalsOf(schema, 'yesterday'), [
      { code: 'custom', path: [], message, params: { code: 'date-form', message, help } },
    ]);
  });
