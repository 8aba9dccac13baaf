import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { atomFeed } from '#feeds/atom.ts';
import { jsonFeed } from '#feeds/json-feed.ts';
import { rssFeed } from '#feeds/rss.ts';
import { atomProblems } from '../../feeds/atom-rules.ts';
import { jsonFeedProblems } from '../../feeds/json-feed-rules.ts';
import { rssProblems } from '../../feeds/rss-rules.ts';
import { originalFile, translationFile } from '../sample.ts';
import { columnFeed } from './feed-sample.ts';

const hub = 'https://hub.test/?topic=column';

/** Where each format of a feed says that its hub is, and where it is itself. */
function subscriptionsOf(archive?: number): [hubs: unknown[], self: string | undefined][] {
  const feed = { ...columnFeed('en', archive), hub };
  const texts = [rssFeed(feed), atomFeed(feed), jsonFeed(feed)] as const;
  const problems = [
    rssProblems(texts[0]),
    atomProblems(texts[1]),
    jsonFeedProblems(JSON.parse(texts[2])),
  ].flat();
  assert.deepEqual(problems, []);
  const links = [parseRssFeed(texts[0]).atom?.links ?? [], parseAtomFeed(texts[1]).links ?? []];
  const json = parseJsonFeed(texts[2]);
  return [
    ...links.map((all): [unknown[], string | undefined] => [
      all.filter(({ rel }) => rel === 'hub').map(({ href }) => href),
      all.find(({ rel }) => rel === 'self')?.href,
    ]),
    [(json.hubs ?? []).map(({ type, url }) => (type === 'WebSub' ? url : undefined)), json.feed_url],
  ];
}

test('every format names the hub beside its own address, as WebSub wants it', () => {
  assert.deepEqual(
    subscriptionsOf(),
    ['rss.xml', 'atom.xml', 'feed.json'].map((file) => [[hub], `https://column.test/en/${file}`]),
  );
});

test('archives name no hub: nobody waits for them to change', () => {
  for (const [hubs] of subscriptionsOf(1)) assert.deepEqual(hubs, []);
});

test('a column without a hub names none', () => {
  const feed = columnFeed('en');
  for (const text of [rssFeed(feed), atomFeed(feed), jsonFeed(feed)])
    assert.doesNotMatch(text, /rel="hub"|"hubs"/);
});

const reason = { zh: '数字有误。', en: 'A figure is wrong.' };

for (const time of [undefined, '21:15'])
  test(`every format tells of a retraction, and that the entry changed${time ? ', on its own day too' : ''}`, () => {
    const date = time ? '2024-05-01' : '2024-05-20';
    const feedWith = (fields: Parameters<typeof originalFile>[1]) =>
      columnFeed('en', undefined, {
        originals: [originalFile(1, { ...(time && { time }), ...fields })],
        translations: [translationFile(1)],
      });
    const [before, after] = [feedWith({}), feedWith({ retracted: { date, reason } })];
    const changed = (feed: typeof before): number[] => [
      Date.parse(parseRssFeed(rssFeed(feed)).lastBuildDate ?? ''),
      Date.parse(parseAtomFeed(atomFeed(feed)).entries?.[0]?.updated ?? ''),
      Date.parse(parseJsonFeed(jsonFeed(feed)).items?.[0]?.date_modified ?? ''),
    ];
    const [then, now] = [changed(before), changed(after)];
    for (const [index, moment] of now.entries()) assert.ok(moment > (then[index] ?? NaN), String(index));
    const [item] = parseRssFeed(rssFeed(after)).items ?? [];
    assert.ok(Date.parse(item?.atom?.updated ?? '') > Date.parse(item?.pubDate ?? ''));
    const [entry] = parseAtomFeed(atomFeed(after)).entries ?? [];
    const [object] = parseJsonFeed(jsonFeed(after)).items ?? [];
    for (const [title, html] of [
      [item?.title, item?.content?.encoded],
      [entry?.title?.value, entry?.content?.value],
      [object?.title, object?.content_html],
    ]) {
      assert.match(title ?? '', /Retracted/);
      assert.match(html ?? '', /This issue was retracted on May/);
    }
  });
