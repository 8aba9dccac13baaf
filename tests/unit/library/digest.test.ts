import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestOf } from '#library/digest.ts';
import { Lazy } from '#library/lazy.ts';

const long = 'a text that is longer than what stands in others as it is, so that its digest stands there';

const lazy = (digest: string): Lazy<string> => new Lazy(digest, () => 'never read');

/** Values of which each is another one. */
const values: unknown[] = [
  undefined,
  null,
  0,
  '0',
  0n,
  false,
  '',
  'null',
  [],
  {},
  [[]],
  [undefined],
  [null],
  ['a', 'b'],
  ['a,b'],
  ['a","b'],
  { a: 1 },
  { a: '1' },
  { a: undefined },
  { b: 1 },
  { a: { b: 1 } },
  { 'a:1,b': 2 },
  { a: 1, b: 2 },
  [{ a: 1 }, { b: 2 }],
  long,
  [long],
  [[long]],
  { a: long },
  { b: long },
  lazy('one'),
  lazy('two'),
  [lazy('one'), lazy('two')],
  { text: lazy('one') },
  '#one',
];

test('values that differ anywhere have different digests', () => {
  const digests = new Map(values.map((value) => [digestOf(value), value]));
  assert.equal(digests.size, values.length);
});

test('the same values have the same digest, whether they were met before or not', () => {
  const make = (): unknown => ({ a: [long, { b: long }], c: lazy('one') });
  const value = make();
  assert.equal(digestOf(value), digestOf(make()));
  assert.equal(digestOf([value, value]), digestOf([make(), make()]));
});

for (const value of [new Map(), new Set(), new Date(0), () => 1, Symbol('a'), new (class Archive {})()])
  test(`a page that is given ${typeof value === 'object' ? value.constructor.name : typeof value} cannot be told from others, which is refused`, () => {
    assert.throws(() => digestOf({ shown: [value] }), /has no digest/);
  });
