import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, momentOf, readClock } from '#domain/calendar.ts';

for (const [moment, day] of [
  ['2024-08-12T15:59:59.999Z', '2024-08-12'],
  ['2024-08-12T16:00:00.000Z', '2024-08-13'],
  ['2024-08-13T15:59:59.999Z', '2024-08-13'],
  ['2023-12-31T16:00:00.000Z', '2024-01-01'],
  ['2024-02-28T16:00:00.000Z', '2024-02-29'],
  ['1970-01-01T00:00:00.000Z', '1970-01-01'],
] as const)
  test(`is ${day} for the column at ${moment}`, () => {
    assert.equal(dayOf(Date.parse(moment)), day);
  });

const places = ['Pacific/Honolulu', 'America/Los_Angeles', 'UTC', 'Asia/Shanghai', 'Pacific/Auckland'];

test('tells a day at a moment that falls on it from Honolulu to Auckland, in summer and in winter', () => {
  assert.equal(momentOf('2024-08-13'), '2024-08-13T18:00:00+08:00');
  for (let time = Date.UTC(2023, 11, 30); time < Date.UTC(2025, 0, 3); time += 86_400_000) {
    const day = dayOf(time);
    const moment = Date.parse(momentOf(day));
    assert.equal(dayOf(moment), day);
    for (const timeZone of places)
      assert.equal(new Intl.DateTimeFormat('sv-SE', { timeZone }).format(moment), day, timeZone);
  }
});

test('reads the clock from SOURCE_DATE_EPOCH', () => {
  assert.equal(readClock({ SOURCE_DATE_EPOCH: '1723478400' }), Date.UTC(2024, 7, 12, 16));
  assert.equal(readClock({ SOURCE_DATE_EPOCH: '0' }), 0);
  assert.equal(dayOf(readClock({ SOURCE_DATE_EPOCH: '253402271999' })), '9999-12-31');
});

for (const environment of [{}, { SOURCE_DATE_EPOCH: '' }, { SOURCE_DATE_EPOCH: undefined }])
  test(`reads the clock of the machine with ${JSON.stringify(environment)}`, () => {
    const before = Date.now();
    const now = readClock(environment);
    assert.ok(before <= now && now <= Date.now());
  });

for (const epoch of [
  'now',
  '-1',
  '1.5',
  '1e9',
  ' 1',
  '2024-08-13',
  '1723507200000',
  '253402272000',
  '9'.repeat(400),
])
  test(`refuses ${JSON.stringify(epoch)} as SOURCE_DATE_EPOCH`, () => {
    assert.throws(() => readClock({ SOURCE_DATE_EPOCH: epoch }), {
      name: 'UserError',
      code: 'invalid-setting',
      message: `SOURCE_DATE_EPOCH is “${epoch}”; it must be a whole number of seconds since 1970, from 0 to 253402271999.`,
    });
  });
