import assert from 'node:assert/strict';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { isDamage, removeStore } from '#state/database.ts';
import { openStore, Store } from '#state/store.ts';
import { Random } from '../../random.ts';
import { scratchFolder } from '../content/content-copy.ts';

const values = {
  bytes: new Uint8Array([0, 200, 34]),
  text: '一 “one” \u2028\u0000',
  list: [1, null, false],
  nested: { a: {} },
};

test('a store gives back what was put in it, to whoever opens it later', (t) => {
  const folder = path.join(scratchFolder(t), 'a/b');
  const cache = new Store(folder).cache('things');
  assert.equal(cache.get('one'), undefined);
  cache.put(Object.entries(values));
  const again = new Store(folder).cache('things');
  assert.deepEqual(Object.fromEntries(again.all()), values);
  assert.deepEqual(again.get('text'), values.text);
  assert.ok(again.has('text') && !again.has('other'));
  assert.deepEqual(again.read('text'), values.text);
  assert.throws(() => again.read('other'), /other/);
  again.keepOnly(new Set(['list', 'never']));
  assert.deepEqual([...cache.all().keys()], ['list']);
});

test('values of one kind, or of one version, are not found among others', (t) => {
  const store = new Store(scratchFolder(t));
  store.cache('things', 'one').put([['key', 1]]);
  assert.equal(store.cache('others', 'one').get('key'), undefined);
  assert.equal(store.cache('things', 'two').get('key'), undefined);
  assert.equal(store.cache('things', 'two').all().size, 0);
  store.cache('things', 'two').put([['key', 2]]);
  assert.equal(store.cache('things', 'one').get('key'), undefined);
  assert.equal(store.cache('things', 'two').get('key'), 2);
});

test('a change that fails changes nothing', (t) => {
  const store = new Store(scratchFolder(t));
  const cache = store.cache<number>('things');
  cache.put([['one', 1]]);
  const fail = (): never => {
    throw new Error('failed');
  };
  assert.throws(
    () =>
      store.transaction(() => {
        cache.put([['one', 2]]);
        cache.delete(['one']);
        fail();
      }),
    /failed/,
  );
  assert.equal(cache.get('one'), 1);
});

test('a replaced cache holds the new values and no others, and only what differs is written', (t) => {
  const folder = scratchFolder(t);
  const cache = new Store(folder).cache<object>('things', 'new');
  new Store(folder).cache('things', 'old').put([['left', {}]]);
  const [same, before, after] = [{ same: 1 }, { value: 1 }, { value: 2 }];
  cache.replace(new Map(), new Map(Object.entries({ same, changed: before, gone: {} })));
  assert.equal(new Store(folder).cache('things', 'old').all().size, 0);
  const written: string[] = [];
  const store = new Store(folder);
  store.database.function('note', (key) => written.push(String(key)));
  store.database.exec(
    'CREATE TEMP TRIGGER noted AFTER INSERT ON things BEGIN SELECT note(new.key); END;' +
      'CREATE TEMP TRIGGER gone AFTER DELETE ON things BEGIN SELECT note(old.key); END;',
  );
  const again = store.cache<object>('things', 'new');
  const found = again.all();
  const known = found.get('same') ?? {};
  again.replace(
    found,
    new Map([
      ['same', known],
      ['changed', after],
      ['added', {}],
    ]),
  );
  assert.deepEqual([...new Set(written)].sort(), ['added', 'changed', 'gone']);
  assert.deepEqual(cache.all(), new Map(Object.entries({ same, changed: after, added: {} })));
});

test('tables that are laid out in another way are made anew', (t) => {
  const folder = scratchFolder(t);
  const { database } = new Store(folder);
  database.exec('DROP TABLE IF EXISTS things; CREATE TABLE things (other TEXT); CREATE TABLE more (x);');
  database.exec('PRAGMA user_version = 0');
  database.close();
  const cache = new Store(folder).cache('things');
  cache.put([['one', 1]]);
  assert.deepEqual(cache.all(), new Map([['one', 1]]));
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
    first.cache('things').put([['one', 1]]);
    first.database.close();
    spoil(path.join(folder, 'state.db'));
    const cache = new Store(folder).cache('things');
    assert.equal(cache.get('one'), undefined);
    cache.put([['one', 2]]);
    assert.equal(new Store(folder).cache('things').get('one'), 2);
  });

test('damage inside is told from other faults, and a store that was removed starts empty', (t) => {
  const folder = scratchFolder(t);
  const first = new Store(folder);
  first.cache('things').put(Array.from({ length: 2000 }, (_, index) => [`key ${index}`, 'x'.repeat(100)]));
  first.database.close();
  const bytes = readFileSync(path.join(folder, 'state.db'));
  writeFileSync(path.join(folder, 'state.db'), bytes.fill(9, 4096));
  let fault: unknown;
  try {
    new Store(folder).cache('things').all();
  } catch (error) {
    fault = error;
  }
  assert.ok(isDamage(fault));
  assert.equal(isDamage(new Error('another')), false);
  removeStore(folder);
  assert.equal(new Store(folder).cache('things').all().size, 0);
});

test('a store that is cleared has nothing of any kind', (t) => {
  const store = new Store(scratchFolder(t));
  for (const kind of ['things', 'others']) store.cache(kind).put([['one', 1]]);
  store.clear();
  for (const kind of ['things', 'others']) assert.equal(store.cache(kind).all().size, 0);
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
  const pick = (store: Store) => store.cache<number>('things', random.next() < 0.8 ? 'one' : 'two');
  for (let step = 0; step < 300; step += 1) {
    const cache = pick(random.next() < 0.7 ? followed : other);
    const key = String(random.between(0, 9));
    const act = random.between(0, 3);
    if (act === 0) cache.delete([key]);
    else if (act === 1) cache.keepOnly(new Set([key, String(random.between(0, 9))]));
    else if (act === 2) cache.put([[key, step]]);
    else
      assert.throws(() =>
        followed.transaction(() => {
          pick(followed).put([[key, -1]]);
          throw new Error('failed');
        }),
      );
    for (const version of ['one', 'two'])
      assert.deepEqual(
        [...followed.cache('things', version).all()].sort(),
        [...new Store(folder).cache('things', version).all()].sort(),
      );
  }
});
