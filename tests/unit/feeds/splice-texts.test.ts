import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atomFeed } from '#feeds/atom.ts';
import type { Feed } from '#feeds/feed.ts';
import { rssFeed } from '#feeds/rss.ts';
import { columnFeed } from './feed-sample.ts';

const texts = [
  '<p>一</p>',
  '<p>a ]]> b</p>',
  ' <p>甲\u0008乙</p>\n',
  '<p>$& $1 &lt;item&gt;</p>',
  '<!--text 1-->',
];

function feedOf(html: readonly string[], title?: string): Feed {
  const feed = columnFeed();
  return {
    ...feed,
    entries: html.map((each, place) => ({
      ...(feed.entries[place % feed.entries.length] as Feed['entries'][number]),
      html: each,
      ...(title !== undefined && { title }),
    })),
  };
}

for (const [format, write] of Object.entries({ RSS: rssFeed, Atom: atomFeed }))
  test(`${format} has each text in its entry, also where words look like what stands in for one`, () => {
    const whole = write(feedOf(texts));
    const one = texts.map((text) => write(feedOf([text])));
    for (const text of [
      '<p>一</p>',
      '<p>a ]]]]><![CDATA[> b</p>',
      '<p>甲乙</p>',
      '<p>$& $1 &lt;item&gt;</p>',
    ])
      assert.equal(whole.split(text).length, 2, text);
    assert.equal(one.length, texts.length);
    const odd = write(feedOf(['<p>一</p>', '<p>二</p>'], 'A & <!--text 0-->'));
    assert.equal(odd.split('A & <!--text 0-->').length, 3);
    assert.ok(odd.includes('<p>一</p>') && odd.includes('<p>二</p>'));
  });
