import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTypedDate } from '#language/typed-date.ts';

const days = [
  '2026-11-28',
  '２０２６－１１－２８',
  '2026–11–28',
  '2026/11/28',
  '2026.11.28',
  '2026 11 28',
  '20261128',
  '2026年11月28日',
  '2026 年 11 月 28 日',
  '２０２６年１１月２８日',
  '二〇二六年十一月二十八日',
  '2026年11月28号 星期六',
  '28 Nov 2026',
  '28-Nov-2026',
  '28 November 2026',
  '28th of November, 2026',
  'Nov 28, 2026',
  'Nov. 28th 2026',
  'Saturday, November 28, 2026',
  '2026 Nov 28',
  '11/28/2026',
  '28/11/2026',
  '28.11.2026',
];

for (const typed of days)
  test(`reads the day “${typed}”`, () => assert.equal(readTypedDate(typed), '2026-11-28'));

const others: [typed: string, read: string][] = [
  ['2016', '2016'],
  ['２０１６年', '2016'],
  ['二〇一六年', '2016'],
  ['2016-4', '2016-04'],
  ['2016年5月', '2016-05'],
  ['２０１６／０５', '2016-05'],
  ['May 2016', '2016-05'],
  ['Sept. 2016', '2016-09'],
  ['2026-02-30', '2026-02-30'],
];

for (const [typed, read] of others)
  test(`reads “${typed}” as ${read}`, () => assert.equal(readTypedDate(typed), read));

for (const typed of [
  '',
  '03/04/2026',
  '13/28/2026',
  'yesterday',
  '11月28日',
  '2026-11-28 or later',
  '26-11-28',
  '二〇二六',
])
  test(`takes “${typed}” for no date`, () => assert.equal(readTypedDate(typed), undefined));

test('reads every day of the calendar as it is, in whatever form it is typed', () => {
  for (let days = 0; days < 3000; days += 1) {
    const date = new Date(Date.UTC(2019, 0, 1 + days));
    const iso = date.toISOString().slice(0, 10);
    const [year, month, day] = iso.split('-').map(Number);
    const name = date.toLocaleString('en', { month: days % 2 ? 'short' : 'long', timeZone: 'UTC' });
    for (const typed of [
      `${year}年${month}月${day}日`,
      `${year}/${month}/${day}`,
      `${day} ${name} ${year}`,
      `${name} ${day}, ${year}`,
    ])
      assert.equal(readTypedDate(typed), iso, typed);
  }
});
