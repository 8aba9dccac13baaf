import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRssFeed } from 'feedsmith';
import { entryId, rssFeed, type FeedItem } from '#feeds/rss.ts';
import { editionFor, type Issue } from '#model/issue.ts';
import { forbiddenCharacter } from '#schema/text.ts';
import type { Locale } from '#site.ts';
import { bodyOf, catalogOf, issueOf, originalFile, plainRound, site } from '../sample.ts';

function itemOf(issue: Issue, locale: Locale = 'zh', text = '正文。\n'): FeedItem {
  const pictures = { 'chip.jpg': { src: '/_astro/chip.hash.jpg', width: 12, height: 8 } };
  return { issue, edition: editionFor(issue, locale), body: bodyOf(text), pictures };
}

/** The feed of one issue, read back. */
function readBack(item: FeedItem) {
  const feed = parseRssFeed(rssFeed(item.edition.locale, [item], site));
  const [entry] = feed.items ?? [];
  assert.ok(entry);
  return { feed, entry, html: entry.content?.encoded ?? '' };
}

test('names the column, its language and its own address', () => {
  const { feed } = readBack(itemOf(issueOf()));
  const { items: _, description, ...channel } = feed;
  assert.deepEqual(channel, {
    title: '行业观察者',
    link: 'https://column.test/',
    language: 'zh-CN',
    lastBuildDate: 'Tue, 30 Apr 2024 16:00:00 GMT',
    atom: {
      links: [{ href: 'https://column.test/rss.xml', rel: 'self', type: 'application/rss+xml' }],
    },
  });
  assert.match(description ?? '', /^关于人工智能/);
});

test('has a feed for each language', () => {
  const { feed, entry, html } = readBack(itemOf(issueOf(), 'en', 'The text.\n'));
  assert.deepEqual(
    [feed.title, feed.link, feed.language],
    ['Industry Observer', 'https://column.test/en/', 'en'],
  );
  assert.equal(feed.atom?.links?.[0]?.href, 'https://column.test/en/rss.xml');
  assert.equal(entry.title, 'No. 1 · Title 1');
  assert.equal(entry.link, 'https://column.test/en/issues/1/');
  assert.equal(entry.guid?.value, 'tag:industry-observer.example,2024:issue/1/en');
  assert.equal(
    html,
    '<p>One sentence.</p><p>The text.</p><p><a href="https://column.test/issues/1/" lang="zh-CN">标题 1</a></p>',
  );
});

test('tells title, address, day, authors and tags of an issue', () => {
  const issue = issueOf({ tags: ['chips', 'ai'], authors: ['desk', 'ann'], date: '2024-05-13' });
  const { content: _, ...entry } = readBack(itemOf(issue)).entry;
  assert.deepEqual(entry, {
    title: '第 1 期｜标题 1',
    link: 'https://column.test/issues/1/',
    description: '一句话。',
    guid: { value: 'tag:industry-observer.example,2024:issue/1/zh', isPermaLink: false },
    pubDate: 'Sun, 12 May 2024 16:00:00 GMT',
    categories: [{ name: '芯片' }, { name: '人工智能' }],
    dc: { creators: ['编辑部', 'Ann'] },
  });
});

test('names an entry by number and language alone, whatever the origin', () => {
  const item = itemOf(issueOf({ title: '别的' }));
  const xml = rssFeed('zh', [item], new URL('https://elsewhere.test'));
  const [entry] = parseRssFeed(xml).items ?? [];
  assert.equal(entry?.link, 'https://elsewhere.test/issues/1/');
  assert.deepEqual(entry.guid, {
    value: 'tag:industry-observer.example,2024:issue/1/zh',
    isPermaLink: false,
  });
  assert.notEqual(entryId(item.issue, 'zh'), entryId(item.issue, 'en'));
});

test('was last built on the day of the newest change of any issue', () => {
  const corrections = [{ date: '2024-05-20', text: { zh: '改。', en: 'Fixed.' } }];
  const { issues } = catalogOf({
    originals: [originalFile(1, { corrections }), originalFile(2, { date: '2024-05-13' })],
  });
  const items = issues.map((issue) => itemOf(issue));
  const feed = parseRssFeed(rssFeed('zh', items, site));
  assert.equal(feed.lastBuildDate, 'Sun, 19 May 2024 16:00:00 GMT');
  assert.deepEqual(
    feed.items?.map(({ title }) => title),
    ['第 2 期｜标题 2', '第 1 期｜标题 1'],
  );
});

test('is a feed without entries for a column without issues', () => {
  const feed = parseRssFeed(rssFeed('en', [], site));
  assert.equal(feed.title, 'Industry Observer');
  assert.equal(feed.lastBuildDate, undefined);
  assert.deepEqual(feed.items ?? [], []);
});

test('carries the whole text, the references, the corrections and the other language', () => {
  const issue = issueOf({
    references: [
      { id: 'one', title: 'A & <B>', publisher: 'Times', url: 'https://s.test/?a=1&b=2', date: '2024-01' },
      { id: 'two', title: '另一条', publisher: '日报', url: 'https://s.test/2', further: true },
    ],
    corrections: [{ date: '2024-05-03', text: { zh: '改。', en: 'Fixed.' } }],
  });
  const text = [
    '## 背景\n\n一句<Cite id="one" />。[^1]\n\n',
    '![图](./chip.jpg "说明")\n\n',
    '<Money amount="USD 640M" />\n\n[^1]: 注。\n',
  ].join('');
  assert.equal(
    readBack(itemOf(issue, 'zh', text)).html.replaceAll('\n', ''),
    [
      '<p>一句话。</p>',
      '<h2 id="背景">背景</h2>',
      '<p>一句<sup><a id="cite:one:1" href="https://column.test/issues/1/#ref:one">[1]</a></sup>。',
      '<sup><a href="https://column.test/issues/1/#note:fn-1" id="note:fnref-1">1</a></sup></p>',
      '<figure><img src="https://column.test/_astro/chip.hash.jpg" alt="图" width="12" height="8">',
      '<figcaption>说明</figcaption></figure>',
      '<p>6.4 亿美元</p>',
      '<h2>注释</h2><ol><li id="note:fn-1"><p>注。 ',
      '<a href="https://column.test/issues/1/#note:fnref-1">↩</a></p></li></ol>',
      '<h2>参考资料</h2><ol>',
      '<li id="ref:one"><a href="https://s.test/?a=1&#x26;b=2">A &#x26; &#x3C;B></a>，Times，2024 年 1 月</li>',
      '<li id="ref:two"><a href="https://s.test/2">另一条</a>，日报</li></ol>',
      '<h2>更正</h2><ul><li>2024 年 5 月 3 日 改。</li></ul>',
      '<p><a href="https://column.test/en/issues/1/" lang="en">Title 1</a></p>',
    ].join(''),
  );
});

test('says nothing of another language where there is none', () => {
  const { html } = readBack(itemOf(issueOf({}, [])));
  assert.equal(html, '<p>一句话。</p><p>正文。</p>');
});

const everything = [
  '[站](/issues/2/) [节](#x) <Cite id="one" />[^1] ![图](./chip.jpg)',
  '<Profile />',
  '<FundingTable />',
  '<Figure src="./chip.jpg" alt="图" caption="说" credit="某" />',
  '[^1]: 注。\n',
].join('\n\n');

const withRound = issueOf(
  { references: [{ id: 'one', title: 'One', publisher: 'Times', url: 'https://s.test/' }] },
  undefined,
  { website: 'https://acme.test/', funding: [{ ...plainRound, lead: ['group'] }] },
);

test('has no relative address', () => {
  const { html } = readBack(itemOf(withRound, 'zh', everything));
  const addresses = Array.from(html.matchAll(/(?:href|src)="([^"]*)"/g), ([, address]) => address);
  assert.equal(addresses.length, 11);
  for (const address of addresses) assert.match(address ?? '', /^https:\/\//);
});

for (const title of [
  'A & B < C > D',
  '</title><script>alert(1)</script>',
  'a ]]> b ]]>',
  ']]>',
  '&amp; &lt; &#60;',
  '“引” ‘号’ " \'',
  '🚀 𠮷',
])
  test(`carries the title ${title} as it is`, () => {
    const { entry } = readBack(itemOf(issueOf({ title, description: title })));
    assert.equal(entry.title, `第 1 期｜${title}`);
    assert.equal(entry.description, title);
  });

test('carries ]]> in the text as it is', () => {
  const { html } = readBack(itemOf(issueOf(), 'zh', '文 ]]> `]]>` &amp; \\<b>\n\n```\n]]>\n```\n'));
  assert.match(
    html,
    /<p>文 \]\]> <code>\]\]><\/code> &#x26; &#x3C;b><\/p>\n<pre><code>\]\]>\n<\/code><\/pre>/,
  );
});

test('holds no character that XML forbids', () => {
  const xml = rssFeed('zh', [itemOf(withRound, 'zh', everything)], site);
  assert.doesNotMatch(xml, forbiddenCharacter);
});
