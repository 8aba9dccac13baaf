import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAtomFeed } from 'feedsmith';
import { atomFeed } from '#feeds/atom.ts';
import type { Feed } from '#feeds/feed.ts';
import { forbiddenCharacter } from '#diagnostics/characters.ts';
import { issueOf, originalFile, translationFile } from '../sample.ts';
import { columnFeed, entryOf, feedSaying, readingsOf, texts, drawnMedia } from './feed-sample.ts';

const records = {
  originals: [originalFile(1, { tags: ['chips', 'ai'], updated: '2024-05-20' })],
  translations: [translationFile(1, { date: '2024-05-13' })],
};

function read(feed: Feed) {
  return parseAtomFeed(atomFeed(feed));
}

test('names itself, the column, its language and its addresses', () => {
  const { entries: _, subtitle, rights, ...feed } = read(columnFeed('zh', undefined, records));
  assert.deepEqual(feed, {
    id: 'tag:industry-observer.example,2024:feed/zh/all',
    title: { value: '行业观察者' },
    updated: '2024-05-20T10:00:00.000Z',
    xml: { lang: 'zh-CN' },
    icon: 'https://column.test/icon.png',
    logo: 'https://column.test/logo.png',
    links: [
      { href: 'https://column.test/', rel: 'alternate', type: 'text/html', hreflang: 'zh-CN' },
      { href: 'https://column.test/atom.xml', rel: 'self', type: 'application/atom+xml' },
    ],
  });
  assert.match(subtitle?.value ?? '', /^关于人工智能/);
  assert.match(rights?.value ?? '', /^文字归行业观察者所有。/);
});

test('tells title, address, days, authors, tags and text of an issue', () => {
  assert.deepEqual(read(columnFeed('zh', undefined, records)).entries, [
    {
      id: 'tag:industry-observer.example,2024:issue/1/zh',
      title: { value: '第 1 期｜标题 1' },
      published: '2024-05-01T10:00:00.000Z',
      updated: '2024-05-20T10:00:00.000Z',
      links: [
        { href: 'https://column.test/issues/1/', rel: 'alternate', type: 'text/html', hreflang: 'zh-CN' },
      ],
      authors: [{ name: '编辑部', uri: 'https://column.test/authors/desk/' }],
      categories: [
        { term: 'chips', label: '芯片' },
        { term: 'ai', label: '人工智能' },
      ],
      summary: { value: '一句话。' },
      content: { type: 'html', value: entryOf(issueOf()).html },
      media: drawnMedia,
    },
  ]);
});

test('shows the cover as a picture of the entry, the drawn one where there is no other', () => {
  const cover = { src: './chip.jpg', alt: '“芯片” & <板>' };
  const { entries = [] } = read(
    columnFeed('zh', undefined, { originals: [originalFile(2, { cover }), originalFile(1)] }),
  );
  assert.deepEqual(
    entries.map(({ media }) => media),
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
  const { id, title, links, xml, entries } = read(columnFeed('en', undefined, records));
  assert.deepEqual(
    [id, title?.value, xml?.lang],
    ['tag:industry-observer.example,2024:feed/en/all', 'Industry Observer', 'en'],
  );
  assert.deepEqual(
    [links, entries?.[0]?.links].map((list) => list?.[0]),
    ['https://column.test/en/', 'https://column.test/en/issues/1/'].map((href) => ({
      href,
      rel: 'alternate',
      type: 'text/html',
      hreflang: 'en',
    })),
  );
  const [entry] = entries ?? [];
  assert.deepEqual(
    [entry?.title?.value, entry?.published, entry?.updated],
    ['No. 1 · Title 1', '2024-05-13T10:00:00.000Z', '2024-05-20T10:00:00.000Z'],
  );
  assert.deepEqual(
    entry?.authors?.map(({ name }) => name),
    ['The Desk', 'Ann'],
  );
  assert.deepEqual(
    entry?.categories?.map(({ label }) => label),
    ['Chips', 'AI'],
  );
});

for (const [archive, marked, links] of [
  [undefined, false, { self: '', 'prev-archive': 'archive/2/' }],
  [1, true, { self: 'archive/1/', current: '', 'next-archive': 'archive/2/' }],
  [2, true, { self: 'archive/2/', current: '', 'prev-archive': 'archive/1/' }],
] as const)
  test(`leads through its history from ${archive ? `archive ${archive}` : 'its newest entries'}`, () => {
    const feed = columnFeed('en', archive);
    assert.equal(atomFeed(feed).includes('<fh:archive'), marked);
    const { id, links: found } = read(feed);
    assert.equal(id, 'tag:industry-observer.example,2024:feed/en/all');
    assert.deepEqual(
      found?.slice(1).map(({ rel, href }) => [rel, href]),
      Object.entries(links).map(([rel, path]) => [rel, `https://column.test/en/${path}atom.xml`]),
    );
  });

test('is a feed without entries for a column without issues', () => {
  const { title, entries, updated } = read(columnFeed('en', undefined, {}));
  assert.deepEqual([title?.value, entries ?? []], ['Industry Observer', []]);
  assert.equal(updated, '1970-01-01T10:00:00.000Z');
});

for (const [text, left] of texts)
  test(`carries ${JSON.stringify(text)} as ${JSON.stringify(left)}`, () => {
    const feed = feedSaying(text);
    assert.doesNotMatch(atomFeed(feed), forbiddenCharacter);
    const { title, subtitle, entries = [] } = read(feed);
    const told = entries.flatMap((entry) => [
      entry.title?.value,
      entry.summary?.value,
      entry.content?.value,
      ...(entry.authors ?? []).map(({ name }) => name),
      ...(entry.categories ?? []).map(({ label }) => label),
    ]);
    assert.deepEqual([title?.value, subtitle?.value, ...told], readingsOf(left));
  });

test('declares titles and summaries as text, not as HTML', () => {
  const { title, subtitle, rights, entries = [] } = read(feedSaying('<b>粗</b>'));
  for (const text of [title, subtitle, rights, ...entries.flatMap((entry) => [entry.title, entry.summary])]) {
    assert.ok(text);
    assert.equal(text.type, undefined);
  }
});

test('is set to be read where a browser opens it', () => {
  assert.match(atomFeed(columnFeed()), /<\?xml-stylesheet type="text\/css" href="\/feed\.css"\?>/);
});

test('is the same, byte for byte, for the same issues', () => {
  assert.equal(atomFeed(columnFeed('en', 1)), atomFeed(columnFeed('en', 1)));
});
