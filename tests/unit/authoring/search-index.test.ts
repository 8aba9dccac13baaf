import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { startSearchIndex } from '#authoring/search-index.ts';
import { SearchEngine, type Pagefind } from '#components/search/search-engine.ts';
import { shardList } from '#model/search-shard.ts';
import { BodyCache } from '#workspace/body-cache.ts';
import { bodyFolder, type Settings } from '#workspace/settings.ts';
import { bodyOf, companyFile, contentRecords, originalFile, today, type Fields } from '../sample.ts';
import { scratchFolder } from '../workspace/content-copy.ts';
import type { issue } from '#schema/issue.ts';

const everything = { query: '', tag: '', year: '' };

type Text = { number: number; text: string; fields?: Fields<typeof issue> };

/** Three texts, the last of them a hundred numbers after the others. */
const texts: Text[] = [
  { number: 1, text: 'A chipset, and 芯片.' },
  { number: 2, text: 'Nothing of interest.', fields: { tags: ['chips'] } },
  { number: 150, text: 'A chip, and 芯片组.', fields: { tags: ['xr'], date: '2024-05-02' } },
];

function settingsIn(t: TestContext): Settings {
  const cache = scratchFolder(t);
  return { cache, content: path.join(cache, 'content'), out: path.join(cache, 'out') };
}

/** Makes the index of some texts; gives its folder. */
async function index(settings: Settings, texts: readonly Text[]): Promise<string> {
  const bodies = new BodyCache(bodyFolder(settings));
  const originals = texts.map(({ number, text, fields = {} }) => {
    const digest = Buffer.from(`${number} ${text}`).toString('hex');
    bodies.write(digest, bodyOf(text));
    return { ...originalFile(number, fields), digest };
  });
  const records = contentRecords({ originals, companies: [companyFile()] });
  return startSearchIndex(settings, records, today).finish();
}

/** Opens an index as the search page does, reading the disk in the place of the network. */
async function open(t: TestContext, folder: string): Promise<SearchEngine> {
  const { fetch } = globalThis;
  t.after(() => {
    globalThis.fetch = fetch;
  });
  globalThis.fetch = async (address) =>
    new Response(readFileSync(path.join(folder, new URL(String(address), 'http://column.test').pathname)));
  const pagefind = (await import(pathToFileURL(path.join(folder, 'pagefind.js')).href)) as Pagefind;
  const [first, ...others] = JSON.parse(readFileSync(path.join(folder, shardList), 'utf8')) as string[];
  await pagefind.options({ basePath: `/shards/${first}/`, baseUrl: '/' });
  for (const shard of others) await pagefind.mergeIndex(`/shards/${shard}/`, { baseUrl: '/' });
  return new SearchEngine(pagefind);
}

async function found(engine: SearchEngine, asked: Partial<typeof everything>): Promise<string[]> {
  const { pages } = await engine.find('issue-zh', { ...everything, ...asked }, 0, 10);
  return pages.map(({ address }) => address);
}

test('finds what is in any shard, and what no other has a part of', async (t) => {
  const engine = await open(t, await index(settingsIn(t), texts));
  assert.deepEqual((await found(engine, { query: '芯片' })).sort(), ['/issues/1/', '/issues/150/']);
  assert.deepEqual(await found(engine, { query: 'chipset' }), ['/issues/1/']);
  assert.deepEqual(await found(engine, { query: '芯片组' }), ['/issues/150/']);
  assert.deepEqual(await found(engine, { query: 'interest nowhere' }), []);
});

test('lists the newest issues first across shards, and filters where a shard has nothing of the filter', async (t) => {
  const engine = await open(t, await index(settingsIn(t), texts));
  assert.deepEqual(await found(engine, {}), ['/issues/150/', '/issues/2/', '/issues/1/']);
  assert.deepEqual(await found(engine, { tag: 'chips' }), ['/issues/2/']);
  assert.deepEqual(await found(engine, { tag: 'xr' }), ['/issues/150/']);
  const counts = await engine.count(['issue-zh'], everything, {
    tag: ['ai', 'chips', 'xr'],
    year: ['2024', '2023'],
  });
  assert.deepEqual(counts, { tag: { ai: 1, chips: 1, xr: 1 }, year: { 2024: 3, 2023: 0 } });
});

function written(folder: string): Map<string, number> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => [
      name,
      statSync(path.join(folder, name)).mtimeMs,
    ]),
  );
}

test('an edit has only its shard made again, as a new index would have it', async (t) => {
  const settings = settingsIn(t);
  const before = written(await index(settings, texts));
  const edited = texts.map((each) => (each.number === 1 ? { ...each, text: 'Another text.' } : each));
  const folder = await index(settings, edited);
  const after = written(folder);
  for (const [name, time] of before)
    if (/^shards\/(?:issue-zh-2|entry-)/.test(name)) assert.equal(after.get(name), time, name);
  const fresh = await index(settingsIn(t), edited);
  const names = [...after.keys()].sort();
  assert.deepEqual(names, [...written(fresh).keys()].sort());
  for (const name of names.filter((name) => statSync(path.join(folder, name)).isFile()))
    assert.ok(readFileSync(path.join(folder, name)).equals(readFileSync(path.join(fresh, name))), name);
});

test('a shard without issues is gone', async (t) => {
  const settings = settingsIn(t);
  const folder = await index(settings, texts);
  await index(settings, texts.slice(0, 2));
  assert.doesNotMatch(readdirSync(path.join(folder, 'shards')).join(), /issue-zh-2/);
  assert.doesNotMatch(readFileSync(path.join(folder, shardList), 'utf8'), /issue-zh-2/);
});
