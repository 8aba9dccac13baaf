import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Recent } from '#state/recent.ts';

test('a value is made once while it is among the most recent ones', () => {
  const made: string[] = [];
  const recent = new Recent<string>(2);
  const take = (key: string) =>
    recent.take(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  assert.deepEqual(['a', 'b', 'a', 'c', 'a', 'b'].map(take), ['A', 'B', 'A', 'C', 'A', 'B']);
  assert.deepEqual(made, ['a', 'b', 'c', 'b']);
});
