import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRssFeed } from 'feedsmith';
import { textAsHtml } from '#markdown/feed-html.ts';
import type { Feed } from '#feeds/feed.ts';
import { rssFeed } from '#feeds/rss.ts';
import { forbiddenCharacter } from '#diagnostics/characters.ts';
import { issueOf, originalFile, translationFile } from '../sample.ts';
import { columnFeed, entryOf, feedSaying, readingsOf, texts, drawnMedia } from './feed-sample.ts';

const corrections = [{ date: '2024-05-20', text: { zh: '改。', en: 'Fixed.' } }];

const records = {
  originals: [originalFile(1, { tags: ['chips', 'ai'], authors: ['desk', 'ann'], corrections })],
  translations: [translationFile(1, { date: '2024-05-13' })],
};

function read(feed: Feed) {
  return parseRssFeed(rssFeed(feed));
}

test('names the column, its language and its own address', () => {
  const { items: _, description, copyright, ...channel } = read(columnFeed('zh', undefined, records));
  assert.deepEqual(channel, {
    title: '行业观察者',
    link: 'https://column.test/',
    language: 'zh-CN',
    pubDate: 'Mon, 20 May 2024 10:00:00 GMT',
    lastBuildDate: 'Mon, 20 May 2024 10:00:00 GMT',
    image: {
      url: 'https://column.test/icon-144.png',
      title: '行业观察者',
      link: 'https://column.test/',
      width: 144,
      height: 144,
    },
    atom: { links: [{ href: 'https://column.test/rss.xml', rel: 'self', type: 'application/rss+xml' }] },
  });
  assert.match(description ?? '', /^关于人工智能/);
  assert.match(copyright ?? '', /^文字归行业观察者所有。/);
});

test('tells title, address, day, authors, tags and text of a corrected issue', () => {
  const { html } = entryOf(issueOf({ corrections }));
  assert.deepEqual(read(columnFeed('zh', undefined, records)).items, [
    {
      title: '第 1 期｜标题 1',
      link: 'https://column.test/issues/1/',
      description: '一句话。',
      guid: { value: 'tag:industry-observer.example,2024:issue/1/zh', isPermaLink: false },
      pubDate: 'Wed, 01 May 2024 10:00:00 GMT',
      categories: [{ name: '芯片' }, { name: '人工智能' }],
      dc: { creators: ['编辑部', 'Ann'] },
      content: { encoded: html },
      media: drawnMedia,
      atom: { updated: '2024-05-20T10:00:00.000Z' },
    },
  ]);
});

test('shows the cover as a picture of the entry, the drawn one where there is no other', () => {
  const cover = { src: './chip.jpg', alt: '“芯片” & <板>' };
  const { items = [] } = read(
    columnFeed('zh', undefined, { originals: [originalFile(2, { cover }), originalFile(1)] }),
  );
  assert.deepEqual(
    items.map(({ media }) => media),
    [
      {
        contents: [
          {
            url: 'https://column.test/_astro/chip.hash.jpg',
            type: 'image/jpeg',
            medium: 'image',
            width: 12,
            height: 8,
            description: { value: cover.alt, type: 'plain' },
          },
        ],
        thumbnails: [{ url: 'https://column.test/_astro/chip.hash.jpg', width: 12, height: 8 }],
      },
      drawnMedia,
    ],
  );
});

test('has a feed for each language', () => {
  const { title, link, language, atom, items } = read(columnFeed('en', undefined, records));
  assert.deepEqual(
    [title, link, language, atom?.links?.[0]?.href],
    ['Industry Observer', 'https://column.test/en/', 'en', 'https://column.test/en/rss.xml'],
  );
  const [entry] = items ?? [];
  assert.deepEqual(
    [entry?.title, entry?.link, entry?.guid?.value, entry?.pubDate, entry?.categories],
    [
      'No. 1 · Title 1',
      'https://column.test/en/issues/1/',
      'tag:industry-observer.example,2024:issue/1/en',
      'Mon, 13 May 2024 10:00:00 GMT',
      [{ name: 'Chips' }, { name: 'AI' }],
    ],
  );
});

test('says nothing of a change of an issue that has none', () => {
  assert.equal(read(columnFeed()).items?.[0]?.atom, undefined);
});

for (const [archive, marked, links] of [
  [undefined, false, { self: '', 'prev-archive': 'archive/2/' }],
  [1, true, { self: 'archive/1/', current: '', 'next-archive': 'archive/2/' }],
  [2, true, { self: 'archive/2/', current: '', 'prev-archive': 'archive/1/' }],
] as const)
  test(`leads through its history from ${archive ? `archive ${archive}` : 'its newest entries'}`, () => {
    const feed = columnFeed('en', archive);
    assert.equal(rssFeed(feed).includes('<fh:archive'), marked);
    assert.deepEqual(
      read(feed).atom?.links?.map(({ rel, href }) => [rel, href]),
      Object.entries(links).map(([rel, path]) => [rel, `https://column.test/en/${path}rss.xml`]),
    );
  });

test('is a feed without entries, and of no day, for a column without issues', () => {
  const { title, items, lastBuildDate } = read(columnFeed('en', undefined, {}));
  assert.deepEqual([title, items ?? []], ['Industry Observer', []]);
  assert.equal(lastBuildDate, undefined);
});

for (const [text, left] of texts)
  test(`carries ${JSON.stringify(text)} as ${JSON.stringify(left)}`, () => {
    const feed = feedSaying(text);
    assert.doesNotMatch(rssFeed(feed), forbiddenCharacter);
    const { title, description, items = [] } = read(feed);
    const told = items.flatMap((item) => [
      item.title,
      item.description,
      item.content?.encoded,
      ...(item.dc?.creators ?? []),
      ...(item.categories ?? []).map(({ name }) => name),
    ]);
    const [name = '', about = '', heading = '', summary = '', ...others] = readingsOf(left);
    const expected = [name, textAsHtml(about), heading, textAsHtml(summary), ...others];
    assert.deepEqual([title, description, ...told], expected);
  });

test('has titles as text and descriptions as HTML, as readers take them', () => {
  const { description, items } = read(feedSaying('A & <b> ]]>'));
  assert.equal(description, 'A &#x26; &#x3C;b> ]]>');
  assert.deepEqual([items?.[0]?.title, items?.[0]?.description], ['A & <b> ]]>', 'A &#x26; &#x3C;b> ]]>']);
});

test('is set to be read where a browser opens it', () => {
  assert.match(rssFeed(columnFeed()), /<\?xml-stylesheet type="text\/css" href="\/feed\.css"\?>/);
});

test('is the same, byte for byte, for the same issues', () => {
  assert.equal(rssFeed(columnFeed('en', 1)), rssFeed(columnFeed('en', 1)));
});

test('has no moment before the first issue is published', () => {
  const { pubDate, lastBuildDate, items } = read(columnFeed('zh', undefined, { originals: [] }));
  assert.deepEqual([pubDate, lastBuildDate, items], [undefined, undefined, undefined]);
});
