import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTypedNumber } from '#language/typed-number.ts';

for (const typed of [
  '52',
  ' 52 ',
  '５２',
  '第52期',
  '第 ５２ 期',
  '五十二',
  '第五十二期',
  'No. 52',
  'no.52',
  '#52',
  '052',
])
  test(`“${typed}” is the number 52`, () => {
    assert.equal(readTypedNumber(typed), 52);
  });

for (const typed of [
  '',
  '0',
  '-1',
  '5.2',
  '52a',
  '第期',
  '期',
  'x',
  '五二三十',
  '1000000000',
  '99999999999999999999',
])
  test(`“${typed}” is no number of an issue`, () => {
    assert.equal(readTypedNumber(typed), undefined);
  });
