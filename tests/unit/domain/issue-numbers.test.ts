import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestNumber } from '#domain/issue-numbers.ts';

test('finds the nearest number, the first of two that are equally near', () => {
  assert.equal(nearestNumber([3, 12, 8, 40], 11), 12);
  assert.equal(nearestNumber([8, 12], 10), 8);
  assert.equal(nearestNumber([12, 8], 10), 12);
  assert.equal(nearestNumber([], 10), undefined);
});
