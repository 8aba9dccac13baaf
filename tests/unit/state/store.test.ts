import assert from 'node:assert/strict';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { isDamage, openStore, removeStore, Store } from '#state/store.ts';
import { Random } from '../../random.ts';
import { scratchFolder } from '../content/content-copy.ts';

const values = { text: '一 “one” \u2028\u0000', list: [1, null, false], nested: { a: {} } };

test('a store gives back what was put in it, to whoever opens it later', (t) => {
  const folder = path.join(scratchFolder(t), 'a/b');
  const shelf = new Store(folder).shelf('things');
  assert.equal(shelf.get('one'), undefined);
  shelf.put(Object.entries(values));
  const again = new Store(folder).shelf('things');
  assert.deepEqual(Object.fromEntries(again.all()), values);
  assert.deepEqual(again.get('text'), values.text);
  assert.ok(again.has('text') && !again.has('other'));
  again.keepOnly(new Set(['list', 'never']));
  assert.deepEqual([...shelf.all().keys()], ['list']);
});

test('values of one kind, or of one maker, are not found among others', (t) => {
  const store = new Store(scratchFolder(t));
  store.shelf('things', 'one').put([['key', 1]]);
  assert.equal(store.shelf('others', 'one').get('key'), undefined);
  assert.equal(store.shelf('things', 'two').get('key'), undefined);
  assert.equal(store.shelf('things', 'two').all().size, 0);
  store.shelf('things', 'two').put([['key', 2]]);
  assert.equal(store.shelf('things', 'one').get('key'), undefined);
  assert.equal(store.shelf('things', 'two').get('key'), 2);
});

test('a change that fails changes nothing', (t) => {
  const store = new Store(scratchFolder(t));
  const shelf = store.shelf<number>('things');
  shelf.put([['one', 1]]);
  const fail = (): never => {
    throw new Error('failed');
  };
  assert.throws(
    () =>
      store.change(() => {
        shelf.put([['one', 2]]);
        shelf.forget(['one']);
        fail();
      }),
    /failed/,
  );
  assert.equal(shelf.get('one'), 1);
});

for (const [damage, spoil] of Object.entries({
  'of another kind': (file: string) => writeFileSync(file, 'no database'.repeat(1000)),
  'cut short': (file: string) => truncateSync(file, 100),
  'with other bytes at its start': (file: string) =>
    writeFileSync(file, Buffer.concat([Buffer.alloc(64, 7), readFileSync(file).subarray(64)])),
}))
  test(`a file ${damage} is made anew`, (t) => {
    const folder = scratchFolder(t);
    const first = new Store(folder);
    first.shelf('things').put([['one', 1]]);
    first.database.close();
    spoil(first.file);
    const shelf = new Store(folder).shelf('things');
    assert.equal(shelf.get('one'), undefined);
    shelf.put([['one', 2]]);
    assert.equal(new Store(folder).shelf('things').get('one'), 2);
  });

test('damage inside is told from other faults, and a store that was removed starts empty', (t) => {
  const folder = scratchFolder(t);
  const first = new Store(folder);
  first.shelf('things').put(Array.from({ length: 2000 }, (_, index) => [`key ${index}`, 'x'.repeat(100)]));
  first.database.close();
  const bytes = readFileSync(first.file);
  writeFileSync(first.file, bytes.fill(9, 4096));
  let fault: unknown;
  try {
    new Store(folder).shelf('things').all();
  } catch (error) {
    fault = error;
  }
  assert.ok(isDamage(fault));
  assert.equal(isDamage(new Error('another')), false);
  removeStore(folder);
  assert.equal(new Store(folder).shelf('things').all().size, 0);
});

test('a store that is cleared has nothing of any kind', (t) => {
  const store = new Store(scratchFolder(t));
  for (const kind of ['things', 'others']) store.shelf(kind).put([['one', 1]]);
  store.clear();
  for (const kind of ['things', 'others']) assert.equal(store.shelf(kind).all().size, 0);
});

test('one process has one store for a folder', (t) => {
  const folder = scratchFolder(t);
  assert.equal(openStore(folder), openStore(folder));
});

test('a store that is followed lists what is in it, whoever changes it', (t) => {
  const folder = scratchFolder(t);
  const [followed, other] = [new Store(folder), new Store(folder)];
  followed.isFollowed = true;
  const random = new Random(7);
  const pick = (store: Store) => store.shelf<number>('things', random.next() < 0.8 ? 'one' : 'two');
  for (let step = 0; step < 300; step += 1) {
    const shelf = pick(random.next() < 0.7 ? followed : other);
    const key = String(random.between(0, 9));
    const act = random.between(0, 3);
    if (act === 0) shelf.forget([key]);
    else if (act === 1) shelf.keepOnly(new Set([key, String(random.between(0, 9))]));
    else if (act === 2) shelf.put([[key, step]]);
    else
      assert.throws(() =>
        followed.change(() => {
          pick(followed).put([[key, -1]]);
          throw new Error('failed');
        }),
      );
    for (const maker of ['one', 'two'])
      assert.deepEqual(
        [...followed.shelf('things', maker).all()].sort(),
        [...new Store(folder).shelf('things', maker).all()].sort(),
      );
  }
});
