import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tells } from '#lint/money-told.ts';
import { parseMoney } from '#schema/money.ts';

const held = [parseMoney('EUR 600M'), parseMoney('USD 646M')];

for (const [value, approximation, told] of [
  ['EUR 600000000', undefined, true],
  ['EUR 601000000', undefined, false],
  ['EUR 640000000', 'about', true],
  ['EUR 670000000', 'about', false],
  ['EUR 500000000', 'more', true],
  ['EUR 300000000', 'more', false],
  ['EUR 700000000', 'less', true],
  ['EUR 500000000', 'less', false],
  ['USD 646000000', undefined, true],
  ['USD 600000000', undefined, false],
  ['GBP 500000000', undefined, true],
  ['GBP 600000000', undefined, false],
] as const)
  test(`${approximation ?? 'exactly'} ${value} is ${told ? '' : 'not '}what the file says`, () => {
    assert.equal(tells(value, approximation, held), told);
  });
