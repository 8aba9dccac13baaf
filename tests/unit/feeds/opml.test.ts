import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseOpml } from 'feedsmith';
import { feedScopes, type FeedScope } from '#feeds/feed-scope.ts';
import { opml } from '#feeds/opml.ts';
import { forbiddenCharacter } from '#diagnostics/characters.ts';
import { locales } from '#config.ts';
import { catalogOf, originalFile, site, translationFile } from '../sample.ts';
import { texts } from './feed-sample.ts';

const catalog = catalogOf({
  originals: [originalFile(1, { tags: ['xr'] }), originalFile(2)],
  translations: [translationFile(2)],
});
const scopes = locales.flatMap((locale) => feedScopes(catalog, locale));

/** The groups of a list of feeds, each a language with its feeds. */
function groupsOf(list: readonly FeedScope[]) {
  return parseOpml(opml(list, site)).body?.outlines ?? [];
}

test('lists every feed of both languages once, by language', () => {
  const paths = {
    行业观察者: ['', 'tags/xr/', 'tags/ai/', 'companies/acme/', 'authors/desk/'],
    'Industry Observer': ['en/', 'en/tags/ai/', 'en/companies/acme/', 'en/authors/desk/', 'en/authors/ann/'],
  };
  const groups = groupsOf(scopes).map(({ text, outlines = [] }) => [
    text,
    outlines.map(({ xmlUrl }) => xmlUrl),
  ]);
  assert.deepEqual(
    groups,
    Object.entries(paths).map(([name, list]) => [
      name,
      list.map((path) => `https://column.test/${path}rss.xml`),
    ]),
  );
});

test('tells title, description, language and page of each feed', () => {
  const [, tag] = groupsOf(scopes)[1]?.outlines ?? [];
  assert.deepEqual(tag, {
    type: 'rss',
    version: 'RSS2',
    text: 'Industry Observer · AI',
    title: 'Industry Observer · AI',
    description: 'A note.',
    language: 'en',
    htmlUrl: 'https://column.test/en/tags/ai/',
    xmlUrl: 'https://column.test/en/tags/ai/rss.xml',
  });
  assert.equal(groupsOf(scopes)[0]?.outlines?.[0]?.language, 'zh-CN');
});

test('has the column’s name in both languages for its title', () => {
  assert.equal(parseOpml(opml(scopes, site)).head?.title, '行业观察者 / Industry Observer');
});

test('lists the two feeds of an empty column', () => {
  const empty = catalogOf();
  const feeds = locales.flatMap((locale) => feedScopes(empty, locale));
  assert.deepEqual(
    groupsOf(feeds).flatMap(({ outlines = [] }) => outlines.map(({ title }) => title)),
    ['行业观察者', 'Industry Observer'],
  );
});

for (const [text, left] of texts)
  test(`carries ${JSON.stringify(text)} as ${JSON.stringify(left)}`, () => {
    const list = scopes.slice(0, 1).map((scope) => ({ ...scope, subject: text, description: text }));
    assert.doesNotMatch(opml(list, site), forbiddenCharacter);
    const [feed] = groupsOf(list)[0]?.outlines ?? [];
    const title = `行业观察者 · ${left}`;
    assert.deepEqual([feed?.text, feed?.title, feed?.description], [title, title, left]);
  });

test('is the same, byte for byte, for the same feeds', () => {
  assert.equal(opml(scopes, site), opml([...scopes], site));
});
