import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { atomProblems } from '../feeds/atom-rules.ts';
import { jsonFeedProblems } from '../feeds/json-feed-rules.ts';
import { rssProblems } from '../feeds/rss-rules.ts';
import { schemaCases } from '../feeds/samples/broken-atom-schema.ts';
import { atomCases } from '../feeds/samples/broken-atom.ts';
import { jsonFeedCases } from '../feeds/samples/broken-json-feed.ts';
import { channelCases } from '../feeds/samples/broken-rss-channel.ts';
import { itemCases } from '../feeds/samples/broken-rss-items.ts';

function sample(file: string): string {
  return readFileSync(path.join(import.meta.dirname, '../feeds/samples', file), 'utf8');
}

const atom = sample('atom.xml');
const rss = sample('rss.xml');
const json = sample('feed.json');

function change(text: string, find: string, replacement: string): string {
  assert.ok(text.includes(find), `the sample has no ${find}`);
  return text.replace(find, () => replacement);
}

/** Puts a value at a path of keys and indexes, such as `items.0.id`; undefined takes away what is there. */
function put(target: unknown, place: string, value: unknown): void {
  const [key = '', ...rest] = place.split('.');
  assert.ok(typeof target === 'object' && target !== null);
  if (rest.length > 0) put(Reflect.get(target, key), rest.join('.'), value);
  else if (value === undefined) Reflect.deleteProperty(target, key);
  else Reflect.set(target, key, value);
}

test('takes the good samples as they are', () => {
  assert.deepEqual(atomProblems(atom), []);
  assert.deepEqual(rssProblems(rss), []);
  assert.deepEqual(jsonFeedProblems(JSON.parse(json)), []);
});

for (const [title, find, replacement, line] of schemaCases)
  test(`the schema of Atom refuses ${title}`, () => {
    const [first] = atomProblems(change(atom, find, replacement));
    assert.match(first ?? '', new RegExp(`^line ${line}: the schema of Atom refuses this: `));
  });

for (const [find, replacement, ...problems] of atomCases)
  test(`Atom: ${problems[0]}`, () => {
    assert.deepEqual(atomProblems(change(atom, find, replacement)), problems);
  });

for (const [find, replacement, ...problems] of [...channelCases, ...itemCases])
  test(`RSS: ${problems[0]}`, () => {
    assert.deepEqual(rssProblems(change(rss, find, replacement)), problems);
  });

for (const [place, value, ...problems] of jsonFeedCases)
  test(`JSON Feed: ${problems[0]}`, () => {
    const feed: unknown = JSON.parse(json);
    put(feed, place, value);
    assert.deepEqual(jsonFeedProblems(feed), problems);
  });

test('refuses what is not a feed at all', () => {
  assert.deepEqual(atomProblems(''), ['line 1: the XML is not well-formed: it is empty']);
  assert.deepEqual(rssProblems('<html/>'), ['line 1, <html>: this is not a channel of RSS 2.0']);
  assert.deepEqual(jsonFeedProblems([]), ['feed: Invalid input: expected object, received array']);
  assert.match(atomProblems(rss).at(-1) ?? '', /this is not a feed of Atom$/);
});
