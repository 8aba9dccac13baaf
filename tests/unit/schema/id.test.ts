import assert from 'node:assert/strict';
import { test } from 'node:test';
import { id, idList } from '#schema/id.ts';
import { problemsOf } from '../sample.ts';
import { english } from '../in-english.ts';

for (const value of ['groq', 'world-labs', '01ai', 'a', '7', 'a-1-b'])
  test(`takes ${value} as an id`, () => {
    assert.equal(id.parse(value), value);
  });

for (const value of [
  '',
  'Groq',
  'world_labs',
  'world labs',
  '-a',
  'a-',
  'a--b',
  'é',
  '世界',
  'a/b',
  '../a',
  'a\n',
])
  test(`refuses ${JSON.stringify(value)} as an id`, () => {
    assert.deepEqual(problemsOf(id, value), [`is not an id; ${english('id-form.value.help')}`]);
  });

test('takes a list of ids in its order', () => {
  assert.deepEqual(idList.parse(['b', 'a']), ['b', 'a']);
  assert.deepEqual(idList.parse([]), []);
});

test('refuses each repetition of an id in a list, at its place', () => {
  assert.deepEqual(problemsOf(idList, ['a', 'b', 'a', 'a']), [
    `2: ${english('listed-twice.value', { value: 'a' })}`,
    `3: ${english('listed-twice.value', { value: 'a' })}`,
  ]);
});
