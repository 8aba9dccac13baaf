import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { readContent, type Content } from '#content/read-content.ts';
import { ReadingCache, type CachedReading } from '#content/reading-cache.ts';
import { Store } from '#state/store.ts';
import { copyContent, scratchFolder } from './content-copy.ts';

const today = '2026-01-01';

/** A little more than the time after which a file counts as settled. Milliseconds. */
const settling = 2200;

/** What a reading gives, but for the places that are looked up when asked for. */
function told({ sources, ...content }: Content) {
  return { ...content, sources: [...sources.keys()].sort() };
}

const one = 'issues/001-example-one';
const changes: Record<string, (content: string) => void> = {
  'a text': (content) => appendFileSync(path.join(content, one, 'zh.mdx'), '\n又一句。\n'),
  'a text that is wrong now': (content) =>
    writeFileSync(path.join(content, one, 'en.mdx'), 'No front matter.'),
  'a text that is gone': (content) => rmSync(path.join(content, one, 'en.mdx')),
  'a picture more': (content) => writeFileSync(path.join(content, one, 'more.png'), ''),
  'a folder with another name': (content) =>
    renameSync(path.join(content, one), path.join(content, 'issues/001-renamed')),
  'a company': (content) => {
    const file = path.join(content, 'companies/example-one.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('2016-04', '2015-04'));
  },
  'a company that is wrong now': (content) =>
    writeFileSync(path.join(content, 'companies/example-two.yaml'), 'name: ['),
  'a company that is gone': (content) => rmSync(path.join(content, 'companies/example-three.yaml')),
  'the tags': (content) => writeFileSync(path.join(content, 'tags.yaml'), '[]'),
};

for (const [name, change] of Object.entries(changes))
  test(`what is remembered gives what reading anew gives: ${name}`, (t) => {
    const content = copyContent(t, {});
    const readings = new ReadingCache();
    const before = told(readContent(content, today, { readings }));
    assert.deepEqual(told(readContent(content, today, { readings })), before);
    change(content);
    const after = told(readContent(content, today, { readings }));
    assert.notDeepEqual(after, before);
    assert.deepEqual(after, told(readContent(content, today)));
  });

test('texts that are read in place of files come and go', async (t) => {
  const content = copyContent(t, {});
  await wait(settling);
  const folder = scratchFolder(t);
  const open = () => new ReadingCache(new Store(folder).cache<CachedReading>('readings'));
  const readings = open();
  const zh = readFileSync(path.join(content, one, 'zh.mdx'), 'utf8');
  const steps: Record<string, string>[] = [
    {},
    { [`${one}/zh.mdx`]: `${zh}\n又一句。\n` },
    { [`${one}/zh.mdx`]: 'No front matter.', 'tags.yaml': '- id: [' },
    { 'issues/005-new/zh.mdx': zh.replace('issue: 1', 'issue: 5') },
    { 'issues/005-new/zh.mdx': zh, 'companies/new.yaml': 'name: New\nfounded: 2020\n' },
    {},
  ];
  const seen = new Set<string>();
  for (const step of steps) {
    const drafts = new Map(Object.entries(step));
    const read = told(readContent(content, today, { readings, drafts }));
    assert.deepEqual(read, told(readContent(content, today, { drafts })));
    seen.add(JSON.stringify([...read.digests]));
    // What another run finds in the cache is of the disk.
    assert.deepEqual(
      told(readContent(content, today, { readings: open() })),
      told(readContent(content, today)),
    );
  }
  assert.equal(seen.size, steps.length - 1);
});

test('files that did not change are not read again', (t) => {
  const content = copyContent(t, {});
  const readings = new ReadingCache();
  const first = readContent(content, today, { readings });
  appendFileSync(path.join(content, one, 'zh.mdx'), '\n又一句。\n');
  const again = readContent(content, today, { readings });
  const isSame = (file: string) => again.sources.get(file) === first.sources.get(file);
  assert.ok(isSame('companies/example-one.yaml') && isSame('issues/002-example-two/zh.mdx'));
  assert.ok(!isSame(`${one}/zh.mdx`));
});

test('what is cached from run to run gives what reading anew gives', async (t) => {
  const cases = Object.entries(changes).map(([name, change]) => ({
    name,
    change,
    content: copyContent(t, {}),
    folder: scratchFolder(t),
  }));
  await wait(settling);
  for (const { name, change, content, folder } of cases) {
    const read = (): Content => {
      const readings = new ReadingCache(new Store(folder).cache('readings'));
      return readContent(content, today, { readings });
    };
    const before = told(read());
    assert.deepEqual(told(read()), before, name);
    change(content);
    const fresh = readContent(content, today);
    const after = read();
    assert.deepEqual(told(after), told(fresh), name);
    assert.deepEqual(
      after.bodies.map(({ text }) => text),
      fresh.bodies.map(({ text }) => text),
    );
    for (const [file, source] of after.sources)
      assert.deepEqual(source.locate(['title']), fresh.sources.get(file)?.locate(['title']), file);
  }
});

test('a file that is just written, or has problems, is read again by the next run', async (t) => {
  const content = copyContent(t, { 'companies/example-two.yaml': 'name: [' });
  await wait(settling);
  appendFileSync(path.join(content, one, 'zh.mdx'), '\n又一句。\n');
  const cache = new Store(scratchFolder(t)).cache<CachedReading>('readings');
  readContent(content, today, { readings: new ReadingCache(cache) });
  const cached = [...cache.all().keys()];
  assert.ok(cached.includes('companies/example-one.yaml') && cached.includes('issues/002-example-two'));
  assert.ok(!cached.includes(one) && !cached.includes('companies/example-two.yaml'));
});
