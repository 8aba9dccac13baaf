import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { noFacts } from '#authoring/verification/facts.ts';
import { KnownFacts } from '#authoring/verification/known-facts.ts';
import { scratchFolder } from '../../workspace/content-copy.ts';

/** Looks at files whose sizes are given, as a verification does; gives those that were not known. */
function verify(file: string, sizes: Record<string, number>, maker = 'code'): string[] {
  const known = new KnownFacts(file, maker);
  const looked = Object.entries(sizes).filter(([name, size]) => !known.takeOver(name, size, 1));
  for (const [name, size] of looked)
    known.files.set(name, {
      size,
      modified: 1,
      facts: known.intern({ ...noFacts(), links: ['/', `/${name}`] }),
      parts: [],
    });
  for (const [name, { facts }] of known.files)
    assert.deepEqual(
      facts.links.map((place) => known.addresses[place]),
      ['/', `/${name}`],
    );
  known.save([]);
  return looked.map(([name]) => name);
}

const sizes = { a: 1, b: 1, c: 1 };

test('a file that did not change is known, also after others changed or went', (t) => {
  const file = path.join(scratchFolder(t), 'known');
  assert.deepEqual(verify(file, sizes), ['a', 'b', 'c']);
  assert.deepEqual(verify(file, { ...sizes, b: 2 }), ['b']);
  assert.deepEqual(verify(file, { a: 1, b: 2 }), []);
  assert.deepEqual(verify(file, { ...sizes, b: 2, d: 1 }), ['d']);
});

test('what other code found is not known', (t) => {
  const file = path.join(scratchFolder(t), 'known');
  verify(file, sizes);
  assert.deepEqual(verify(file, sizes, 'other code'), ['a', 'b', 'c']);
});

test('a line that was not finished is not known, and does not stay', (t) => {
  const file = path.join(scratchFolder(t), 'known');
  verify(file, sizes);
  verify(file, { ...sizes, b: 2 });
  truncateSync(file, readFileSync(file).length - 20);
  assert.deepEqual(verify(file, { ...sizes, b: 2 }), ['b']);
  appendFileSync(file, '{"maker"');
  assert.deepEqual(verify(file, { ...sizes, b: 2, c: 2 }), ['c']);
  assert.deepEqual(verify(file, { ...sizes, b: 2, c: 2 }), []);
  assert.equal(readFileSync(file, 'utf8').split('\n').length, 2);
});

test('the file does not grow with every edit', (t) => {
  const file = path.join(scratchFolder(t), 'known');
  for (let size = 1; size < 100; size += 1) verify(file, { ...sizes, a: size });
  assert.ok(readFileSync(file, 'utf8').split('\n').length < 50);
  assert.deepEqual(verify(file, { ...sizes, a: 99 }), []);
});
