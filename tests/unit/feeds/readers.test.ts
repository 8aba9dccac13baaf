import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedReaders, feedSchemeLink } from '#feeds/readers.ts';

const feed = 'https://column.test/tags/a&b/rss.xml?x=1#y';
const encoded = 'https%3A%2F%2Fcolumn.test%2Ftags%2Fa%26b%2Frss.xml%3Fx%3D1%23y';

const links: Record<string, string> = {
  Feedly: `https://feedly.com/i/subscription/feed/${encoded}`,
  Inoreader: `https://www.inoreader.com/?add_feed=${encoded}`,
  Folo: `https://app.folo.is/add?type=url&url=${encoded}`,
  NetNewsWire: `x-netnewswire-feed:${feed}`,
};

test('adds a feed to each reader by its whole address', () => {
  const found = feedReaders.map(({ name, linkTo }) => [name, linkTo(feed)]);
  assert.deepEqual(Object.fromEntries(found), links);
  assert.equal(found.length, Object.keys(links).length);
});

test('opens a feed in the machine’s own reader by the scheme of feeds', () => {
  assert.equal(feedSchemeLink('https://column.test/rss.xml'), 'feed://column.test/rss.xml');
});
