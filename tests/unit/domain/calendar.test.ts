import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, latestMoment, minuteOf, momentOf, readClock } from '#domain/calendar.ts';
import { Random } from '../../random.ts';

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

for (const [zone, day, time, moment] of [
  ['Asia/Shanghai', '2024-08-13', '09:30', '2024-08-13T09:30:00+08:00'],
  ['UTC', '2024-08-13', '00:00', '2024-08-13T00:00:00+00:00'],
  ['America/New_York', '2024-08-13', '09:30', '2024-08-13T09:30:00-04:00'],
  ['Asia/Kathmandu', '2024-08-13', '09:30', '2024-08-13T09:30:00+05:45'],
  ['Europe/Berlin', '2024-03-31', '01:59', '2024-03-31T01:59:00+01:00'],
  // The clock leaps from two to three, and goes from three back to two.
  ['Europe/Berlin', '2024-03-31', '02:30', '2024-03-31T03:00:00+02:00'],
  ['Europe/Berlin', '2024-03-31', '03:00', '2024-03-31T03:00:00+02:00'],
  ['Europe/Berlin', '2024-10-27', '02:30', '2024-10-27T02:30:00+02:00'],
  ['Europe/Berlin', '2024-10-27', '03:30', '2024-10-27T03:30:00+01:00'],
  // A day that there was not.
  ['Pacific/Apia', '2011-12-30', '12:00', '2011-12-31T00:00:00+14:00'],
] as const)
  test(`${day} ${time} in ${zone} is ${moment}`, () => {
    assert.equal(momentOf(day, time, zone), moment);
  });

const zones = [...places, 'Europe/Berlin', 'Australia/Lord_Howe', 'America/St_Johns', 'Africa/Casablanca'];

test('a minute has come once its moment has, in any zone, on days when clocks are changed too', () => {
  const random = new Random(30);
  for (const zone of zones)
    for (let tried = 0; tried < 60; tried += 1) {
      const some = Date.UTC(2024, 0, random.between(1, 366), random.between(0, 23), random.between(0, 59));
      const [day = '', time = ''] = minuteOf(some, zone).split(' ');
      const moment = Date.parse(momentOf(day, time, zone));
      assert.ok(moment <= some, `${day} ${time} ${zone}`);
      assert.equal(minuteOf(moment, zone), `${day} ${time}`, zone);
      assert.ok(minuteOf(moment - 60_000, zone) < `${day} ${time}`, zone);
    }
});

test('what is out stays out while clocks are put back', () => {
  for (const [zone, start] of [
    ['Europe/Berlin', '2024-10-27T00:00Z'],
    ['Australia/Lord_Howe', '2024-04-06T13:00Z'],
  ] as const)
    for (let [before, step] = ['', 0]; step < 240; step += 5) {
      const minute = minuteOf(Date.parse(start) + step * 60_000, zone);
      assert.ok(minute >= before, `${minute} after ${before}`);
      before = minute;
    }
});

test('compares moments that different clocks tell', () => {
  const moments = ['2024-05-01T18:00:00+08:00', '2024-05-01T11:00:00+00:00', '2024-05-01T12:00:00+02:00'];
  assert.equal(latestMoment(moments), moments[1]);
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
