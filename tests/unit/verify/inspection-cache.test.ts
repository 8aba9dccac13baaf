import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noFacts } from '#verify/facts.ts';
import { InspectionCache } from '#verify/inspection-cache.ts';
import { Store } from '#state/store.ts';
import { scratchFolder } from '../content/content-copy.ts';

/** Looks at files whose sizes are given, as a verification does; gives those that were not cached. */
function verify(folder: string, sizes: Record<string, number>, maker = 'code'): string[] {
  const cache = new InspectionCache(new Store(folder), maker);
  const looked = Object.entries(sizes).filter(([name, size]) => !cache.reuse(name, size, 1));
  for (const [name, size] of looked)
    cache.files.set(name, {
      size,
      modified: 1,
      facts: cache.intern({ ...noFacts(), links: ['/', `/${name}`] }),
      parts: [],
    });
  for (const [name, { facts }] of cache.files)
    assert.deepEqual(
      facts.links.map((place) => cache.addresses[place]),
      ['/', `/${name}`],
    );
  cache.save([]);
  return looked.map(([name]) => name);
}

const sizes = { a: 1, b: 1, c: 1 };

test('a file that did not change is cached, also after others changed or went', (t) => {
  const folder = scratchFolder(t);
  assert.deepEqual(verify(folder, sizes), ['a', 'b', 'c']);
  assert.deepEqual(verify(folder, { ...sizes, b: 2 }), ['b']);
  assert.deepEqual(verify(folder, { a: 1, b: 2 }), []);
  assert.deepEqual(verify(folder, { ...sizes, b: 2, d: 1 }), ['c', 'd']);
});

test('what other code found is not reused', (t) => {
  const folder = scratchFolder(t);
  verify(folder, sizes);
  assert.deepEqual(verify(folder, sizes, 'other code'), ['a', 'b', 'c']);
});

test('addresses that nobody names any more do not stay for ever', (t) => {
  const folder = scratchFolder(t);
  let most = 0;
  for (let time = 1; time < 60; time += 1) {
    verify(folder, { ...sizes, [`a${time}`]: 1 });
    most = Math.max(most, new Store(folder).cache('siteaddresses', 'code').all().size);
  }
  assert.ok(most < 20, `${most} addresses`);
  assert.deepEqual(verify(folder, { ...sizes, a59: 1 }), []);
});
