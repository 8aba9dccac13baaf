import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedId, historyLinks, lastUpdated, markArchive } from '#feeds/feed.ts';
import { feedScopes } from '#feeds/feed-scope.ts';
import { catalogOf, originalFile } from '../sample.ts';
import { columnFeed } from './feed-sample.ts';

test('names each feed by language and subject alone', () => {
  const catalog = catalogOf({ originals: [originalFile(1)] });
  assert.deepEqual(
    (['zh', 'en'] as const).flatMap((locale) => feedScopes(catalog, locale)).map(feedId),
    ['zh/all', 'zh/tags/ai', 'zh/companies/acme', 'zh/authors/desk', 'en/all'].map(
      (name) => `tag:industry-observer.example,2024:feed/${name}`,
    ),
  );
});

const corrections = [{ date: '2024-05-20', text: { zh: '改。', en: 'Fixed.' } }];

for (const [what, originals, day] of [
  ['the newest entry', [originalFile(1), originalFile(2, { date: '2024-05-13' })], '2024-05-13'],
  ['the last correction', [originalFile(1, { corrections }), originalFile(2)], '2024-05-20'],
  ['the beginning of time, where it is empty,', [], '1970-01-01'],
] as const)
  test(`was last updated on the day of ${what}`, () => {
    const feed = columnFeed('zh', undefined, { originals: [...originals] });
    assert.equal(lastUpdated(feed), `${day}T18:00:00+08:00`);
  });

test('was last updated when an entry of the document itself was', () => {
  const originals = [1, 2, 3, 4].map((number) => originalFile(number, { date: `2024-05-0${number}` }));
  const days = [undefined, 1].map((archive) => lastUpdated(columnFeed('zh', archive, { originals })));
  assert.deepEqual(days, ['2024-05-04T18:00:00+08:00', '2024-05-02T18:00:00+08:00']);
});

for (const [archive, links] of [
  [undefined, { self: 'atom.xml', 'prev-archive': 'archive/2/atom.xml' }],
  [1, { self: 'archive/1/atom.xml', current: 'atom.xml', 'next-archive': 'archive/2/atom.xml' }],
  [2, { self: 'archive/2/atom.xml', current: 'atom.xml', 'prev-archive': 'archive/1/atom.xml' }],
] as const)
  test(`links ${archive ? `archive ${archive}` : 'the document to subscribe to'} with its history`, () => {
    assert.deepEqual(
      historyLinks(columnFeed('zh', archive), 'atom', 'application/atom+xml'),
      Object.entries(links).map(([rel, path]) => ({
        rel,
        href: `https://column.test/${path}`,
        type: 'application/atom+xml',
      })),
    );
  });

test('links a feed without archives with itself alone', () => {
  const alone = columnFeed('en', undefined, {});
  assert.deepEqual(historyLinks(alone, 'rss', 'application/rss+xml'), [
    { rel: 'self', href: 'https://column.test/en/rss.xml', type: 'application/rss+xml' },
  ]);
});

const mark = '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>';

for (const [start, end] of [
  ['<?xml version="1.0"?><rss><channel>', '<title>$& <channel></title></channel></rss>'],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', '<title>$1 <feed></title></feed>'],
] as const)
  test(`marks an archive once, behind ${start}`, () => {
    assert.equal(markArchive(start + end, columnFeed('zh', 1)), start + mark + end);
    assert.equal(markArchive(start + end, columnFeed('zh')), start + end);
  });
