import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { atomFeed } from '#feeds/atom.ts';
import type { Feed } from '#feeds/feed.ts';
import { rssFeed } from '#feeds/rss.ts';
import { columnFeed, feedSaying, texts } from './feed-sample.ts';

const namespaces = { x: 'http://www.w3.org/1999/xhtml' };

const formats = { rss: rssFeed, atom: atomFeed };

/** What the elements of XHTML in a feed say that a path leads to. */
function shown(xml: string, path: string): string[] {
  using document = XmlDocument.fromString(xml);
  return document.find(path, namespaces).map(({ content }) => content);
}

for (const [name, write] of Object.entries(formats)) {
  test(`leads from ${name} to the site, to how to subscribe and to every entry`, () => {
    const xml = write(columnFeed('en'));
    assert.deepEqual(shown(xml, '//x:a/@href'), [
      'https://column.test/en/',
      'https://column.test/en/subscribe/',
      'https://column.test/en/issues/5/',
      'https://column.test/en/issues/4/',
    ]);
    assert.deepEqual(shown(xml, '//x:h2/x:a'), ['No. 5 · Title 5', 'No. 4 · Title 4']);
    assert.deepEqual(shown(xml, '//x:li/x:p[1]'), ['One sentence.', 'One sentence.']);
    assert.deepEqual(shown(xml, '//x:li/x:p[2]'), ['May 1, 2024', 'May 1, 2024']);
    assert.deepEqual(shown(xml, '/*//x:div/@lang'), ['en']);
  });

  test(`leads from ${name} of a subject to its page`, () => {
    const feed: Feed = columnFeed('zh');
    const scope = { ...feed.scope, subject: '芯片', home: '/tags/chips/' };
    assert.deepEqual(
      shown(write({ ...feed, scope }), '//x:h1/x:a[@href="https://column.test/tags/chips/"]'),
      ['行业观察者 · 芯片'],
    );
  });

  test(`has all that is XHTML of ${name} in one element of the feed itself, where readers pass over it`, () => {
    using document = XmlDocument.fromString(write(columnFeed('zh', 1)));
    const outer = document.find('//x:*[not(ancestor::x:*)]', namespaces);
    assert.deepEqual(
      outer.map((node) => node instanceof XmlElement && [node.name, node.prefix, node.parent?.name]),
      [['div', '', name === 'rss' ? 'channel' : 'feed']],
    );
  });

  for (const [text, left] of texts)
    test(`shows ${JSON.stringify(text)} as it is, in ${name}`, () => {
      const xml = write(feedSaying(text));
      assert.deepEqual(shown(xml, '//x:h2/x:a'), [left]);
      assert.deepEqual(shown(xml, '//x:div/x:p'), [left]);
    });
}
