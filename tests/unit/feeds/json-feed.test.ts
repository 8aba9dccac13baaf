import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseJsonFeed } from 'feedsmith';
import type { Feed } from '#feeds/feed.ts';
import { jsonFeed } from '#feeds/json-feed.ts';
import { issueOf, originalFile, translationFile } from '../sample.ts';
import { columnFeed, entryOf, feedSaying, readingsOf, texts } from './feed-sample.ts';

const records = {
  originals: [
    originalFile(1, {
      tags: ['chips', 'ai'],
      updated: '2024-05-20',
      cover: { src: './chip.jpg', alt: '图' },
    }),
  ],
  translations: [translationFile(1, { date: '2024-05-13' })],
};

function read(feed: Feed) {
  return parseJsonFeed(jsonFeed(feed));
}

test('names the column, its language and its addresses', () => {
  const { items: _, description, ...feed } = read(columnFeed('zh', undefined, records));
  assert.deepEqual(feed, {
    title: '行业观察者',
    home_page_url: 'https://column.test/',
    feed_url: 'https://column.test/feed.json',
    icon: 'https://column.test/icon.png',
    favicon: 'https://column.test/icon-144.png',
    language: 'zh-CN',
  });
  assert.match(description ?? '', /^关于人工智能/);
});

test('is JSON Feed 1.1 and ends with a line break', () => {
  const json = jsonFeed(columnFeed());
  assert.equal(JSON.parse(json).version, 'https://jsonfeed.org/version/1.1');
  assert.match(json, /\}\n$/);
});

test('tells title, address, days, authors, tags, cover and text of an issue', () => {
  const { cover } = records.originals[0]?.data ?? {};
  assert.deepEqual(read(columnFeed('zh', undefined, records)).items, [
    {
      id: 'tag:industry-observer.example,2024:issue/1/zh',
      url: 'https://column.test/issues/1/',
      title: '第 1 期｜标题 1',
      summary: '一句话。',
      content_html: entryOf(issueOf({ cover })).html,
      image: 'https://column.test/_astro/chip.hash.jpg',
      date_published: '2024-05-01T10:00:00.000Z',
      date_modified: '2024-05-20T10:00:00.000Z',
      authors: [{ name: '编辑部', url: 'https://column.test/authors/desk/' }],
      tags: ['芯片', '人工智能'],
      language: 'zh-CN',
    },
  ]);
});

test('has a feed for each language', () => {
  const { title, home_page_url, feed_url, language, items } = read(columnFeed('en', undefined, records));
  assert.deepEqual(
    [title, home_page_url, feed_url, language],
    ['Industry Observer', 'https://column.test/en/', 'https://column.test/en/feed.json', 'en'],
  );
  const [item] = items ?? [];
  assert.deepEqual(
    [item?.title, item?.url, item?.language, item?.date_published, item?.tags],
    [
      'No. 1 · Title 1',
      'https://column.test/en/issues/1/',
      'en',
      '2024-05-13T10:00:00.000Z',
      ['Chips', 'AI'],
    ],
  );
});

test('names the drawn cover of an issue that has no other', () => {
  assert.equal(read(columnFeed()).items?.[0]?.image, 'https://column.test/5/share.png');
});

for (const [archive, own, next] of [
  [undefined, 'feed.json', 'archive/2/feed.json'],
  [2, 'archive/2/feed.json', 'archive/1/feed.json'],
  [1, 'archive/1/feed.json', undefined],
] as const)
  test(`leads from ${own} to ${next ?? 'no older entries'}`, () => {
    const { feed_url, next_url } = read(columnFeed('en', archive));
    assert.equal(feed_url, `https://column.test/en/${own}`);
    assert.equal(next_url, next && `https://column.test/en/${next}`);
  });

test('is a feed with an empty list of items for a column without issues', () => {
  const { title, items, next_url } = JSON.parse(jsonFeed(columnFeed('en', undefined, {})));
  assert.deepEqual([title, items, next_url], ['Industry Observer', [], undefined]);
});

for (const [text, left] of texts)
  test(`carries ${JSON.stringify(text)} as ${JSON.stringify(left)}`, () => {
    const { title, description, items = [] } = read(feedSaying(text));
    const told = items.flatMap((item) => [
      item.title,
      item.summary,
      item.content_html,
      ...(item.authors ?? []).map(({ name }) => name),
      ...(item.tags ?? []),
    ]);
    assert.deepEqual([title, description, ...told], readingsOf(left));
  });

test('is the same, byte for byte, for the same issues', () => {
  assert.equal(jsonFeed(columnFeed('en', 1)), jsonFeed(columnFeed('en', 1)));
});
