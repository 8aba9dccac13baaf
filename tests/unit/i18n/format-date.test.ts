import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDate, formatDay } from '#i18n/format-date.ts';
import { dated } from '../sample.ts';

for (const [source, zh, en] of [
  ['2016', '2016 年', '2016'],
  ['2016-12', '2016 年 12 月', 'December 2016'],
  ['2024-08-05', '2024 年 8 月 5 日', 'August 5, 2024'],
  ['2024-01-31', '2024 年 1 月 31 日', 'January 31, 2024'],
  ['2024-02-29', '2024 年 2 月 29 日', 'February 29, 2024'],
  ['2023-05', '2023 年 5 月', 'May 2023'],
] as const)
  test(`writes ${source} as ${zh} and ${en}`, () => {
    assert.equal(formatDate(dated(source), 'zh'), zh);
    assert.equal(formatDate(dated(source), 'en'), en);
  });

test('writes a day as the day it is, wherever the machine stands', () => {
  assert.equal(formatDay('2024-08-13', 'zh'), '2024 年 8 月 13 日');
  assert.equal(formatDay('2024-08-13', 'en'), 'August 13, 2024');
});
