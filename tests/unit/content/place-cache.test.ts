import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { PlaceCache, type CachedPlaces } from '#content/place-cache.ts';
import { readContent } from '#content/read-content.ts';
import { ReadingCache } from '#content/reading-cache.ts';
import { Store } from '#state/store.ts';
import { copyContent, scratchFolder } from './content-copy.ts';

const file = 'companies/example-one.yaml';

function openPlaces(t: TestContext) {
  const cache = new Store(scratchFolder(t)).cache<CachedPlaces>('places');
  return { cache, places: new PlaceCache(cache) };
}

test('a place is found once for a file, and again when the file changed', (t) => {
  const { places } = openPlaces(t);
  let count = 0;
  const take = (digest: string, asked: string) =>
    places.take(file, digest, asked, () => ({ line: (count += 1), column: 1 })).line;
  assert.deepEqual([take('one', 'a'), take('one', 'b'), take('one', 'a'), take('one', 'b')], [1, 2, 1, 2]);
  assert.deepEqual([take('two', 'a'), take('two', 'b'), take('two', 'a')], [3, 4, 3]);
});

test('places from run to run are those of a file that is parsed, whatever changed in it', async (t) => {
  const content = copyContent(t, {});
  const company = path.join(content, file);
  const store = new Store(scratchFolder(t));
  const { cache, places } = openPlaces(t);
  const asked = [['name', 'zh'], ['founded'], ['funding', 0, 'date'], ['funding', 99], []];
  const placesNow = (readings?: ReadingCache) => {
    const source = readContent(content, '2026-01-01', { ...(readings && { readings }) }).sources.get(file);
    return asked.map((each) => [source?.locate(each), each.length > 0 && source?.locateKey(each)]);
  };
  const cached = () => placesNow(new ReadingCache(store.cache('readings'), places));
  for (const change of [
    () => undefined,
    () => writeFileSync(company, `# A remark.\n${readFileSync(company, 'utf8')}`),
    () => appendFileSync(company, '\n'),
  ]) {
    change();
    await wait(2200);
    for (const run of [1, 2, 3]) assert.deepEqual(cached(), placesNow(), `run ${run}`);
    assert.ok(cache.get(file));
  }
  rmSync(company);
  cached();
  assert.equal(cache.get(file), undefined);
});
