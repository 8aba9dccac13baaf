import assert from 'node:assert/strict';
import { readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { listFolder } from '#state/site-files.ts';
import { openStore } from '#state/store.ts';
import { rootFile, type SearchPart } from '#search/index-files.ts';
import { SearchEngine } from '#search/search-engine.ts';
import { answersOf, indexTexts, numbersOf, openIndex, settingsIn, type Text } from '../opened-index.ts';

const everything = { query: '', tag: '', year: '' };

const texts: Text[] = [
  { number: 1, text: 'A chipset, and 芯片.' },
  { number: 2, text: 'Nothing of interest.', fields: { tags: ['chips'] } },
  { number: 150, text: 'A chip, and 芯片组.', fields: { tags: ['xr'], date: '2024-05-02' } },
];

/** The same texts with another in the place of the first. */
function edited(text: string): Text[] {
  return texts.map((each) => (each.number === 1 ? { ...each, text } : each));
}

/** The files of an index with their bytes. */
function bytesOf(folder: string): Map<string, string> {
  return new Map(
    Array.from(listFolder(folder), ([name, { source }]) => [name, readFileSync(source, 'utf8')]),
  );
}

test('lists the newest issues first, and filters', async (t) => {
  const engine = openIndex(indexTexts(settingsIn(t), texts));
  const listed = async (asked: Partial<typeof everything>) =>
    (await engine.find('issue-zh', { ...everything, ...asked }, 0, 10)).pages.map(({ address }) => address);
  assert.deepEqual(await listed({}), ['/issues/150/', '/issues/2/', '/issues/1/']);
  assert.deepEqual(await listed({ tag: 'chips' }), ['/issues/2/']);
  assert.deepEqual(await listed({ tag: 'xr', query: '芯片' }), ['/issues/150/']);
  assert.deepEqual(await listed({ year: '2023' }), []);
  const counts = await engine.count(['issue-zh'], everything, {
    tag: ['ai', 'chips', 'xr'],
    year: ['2024', '2023'],
  });
  assert.deepEqual(counts, { tag: { ai: 1, chips: 1, xr: 1 }, year: { 2024: 3, 2023: 0 } });
});

const steps: [name: string, texts: Text[]][] = [
  ['a word changed', edited('A chipset, and 硅片.')],
  ['a text replaced', edited('Another, with 别的字 and antelopes.')],
  ['an issue added', [...texts, { number: 3, text: 'Zebras graze.' }]],
  ['an issue removed', texts.slice(1)],
  ['a tag changed', texts.map((each) => ({ ...each, fields: { ...each.fields, tags: ['ai'] } }))],
  ['a title changed', texts.map((each) => ({ ...each, fields: { ...each.fields, title: '标题改了' } }))],
];

for (const [name, now] of steps)
  test(`after ${name} the index has the bytes that a new one has`, (t) => {
    const settings = settingsIn(t);
    indexTexts(settings, texts);
    const after = bytesOf(indexTexts(settings, now));
    assert.deepEqual(after, bytesOf(indexTexts(settingsIn(t), now)));
    assert.deepEqual(bytesOf(indexTexts(settings, texts)), bytesOf(indexTexts(settingsIn(t), texts)));
  });

test('an edit has few files written again, and no other text', (t) => {
  const settings = settingsIn(t);
  const folder = indexTexts(settings, texts);
  const before = listFolder(folder);
  indexTexts(settings, edited('A chipset, and 芯片!'));
  const written = Array.from(listFolder(folder))
    .filter(([name, { modified }]) => before.get(name)?.modified !== modified)
    .map(([name]) => name.replace(/\d+\.[^/]*$/, ''));
  assert.deepEqual([...new Set(written)].sort(), [rootFile, 'kept/issues/zh-', 'kept/tokens/'].sort());
  assert.ok(written.length < 8, written.join('\n'));
});

test('what was not finished is made anew', async (t) => {
  const settings = settingsIn(t);
  const folder = indexTexts(settings, texts);
  openStore(settings.cache).cache('searchindex').delete(['state']);
  rmSync(path.join(folder, rootFile));
  assert.deepEqual(bytesOf(indexTexts(settings, texts)), bytesOf(indexTexts(settingsIn(t), texts)));
});

test('nothing is written where nothing changed but what the index begins with', (t) => {
  const settings = settingsIn(t);
  const folder = indexTexts(settings, texts);
  const before = listFolder(path.join(folder, 'kept'));
  indexTexts(settings, texts);
  assert.deepEqual(listFolder(path.join(folder, 'kept')), before);
  assert.ok(statSync(path.join(folder, rootFile)).size > 0);
});

test('words that came and went are known for slips no longer', async (t) => {
  const settings = settingsIn(t);
  indexTexts(settings, edited('About antelopes.'));
  assert.deepEqual(
    await answersOf(openIndex(indexTexts(settings, edited('About antelopes.'))), 'antelopse'),
    ['1 words'],
  );
  assert.deepEqual(await numbersOf(openIndex(indexTexts(settings, texts)), 'antelopse'), []);
});

test('neither a draft nor a scheduled issue is in any file', (t) => {
  const hidden: Text[] = [
    { number: 160, text: 'Quagga.', fields: { draft: true, date: '2024-05-03' } },
    { number: 161, text: 'Quokka.', fields: { date: '2999-01-01' } },
  ];
  const files = bytesOf(indexTexts(settingsIn(t), [...texts, ...hidden]));
  assert.deepEqual(files, bytesOf(indexTexts(settingsIn(t), texts)));
});

/** How often a search waits for files before it answers; those that are asked for together are one wait. */
async function waitsOf(folder: string, query: string): Promise<number> {
  const waiting: (() => void)[] = [];
  const engine = new SearchEngine(
    (file) =>
      new Promise((resolve) => {
        waiting.push(() => resolve(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))));
      }),
  );
  let isDone = false;
  const parts: SearchPart[] = ['issue-zh', 'issue-en', 'entry-zh', 'entry-en'];
  const asked = parts.map((part) => engine.find(part, { ...everything, query }, 0, 8));
  const answer = Promise.all(asked).finally(() => (isDone = true));
  let waits = 0;
  for (await setImmediate(); !isDone; await setImmediate()) {
    if (waiting.length === 0) continue;
    waits += 1;
    for (const give of waiting.splice(0)) give();
  }
  await answer;
  return waits;
}

for (const [query, most] of [
  ['芯片', 3],
  ['nothing of interest', 3],
  ['晶片 chipest intrest', 5],
] as const)
  test(`a search for ${query} waits at most ${most} times, one after the other`, async (t) => {
    const waits = await waitsOf(indexTexts(settingsIn(t), texts), query);
    assert.ok(waits > 1 && waits <= most, String(waits));
  });
