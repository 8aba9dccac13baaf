import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedFormats, feedPath } from '#feeds/feed-format.ts';

for (const [home, format, archive, path] of [
  ['/', 'rss', undefined, '/rss.xml'],
  ['/en/', 'rss', undefined, '/en/rss.xml'],
  ['/', 'atom', 1, '/archive/1/atom.xml'],
  ['/', 'json', undefined, '/feed.json'],
  ['/en/', 'json', 12, '/en/archive/12/feed.json'],
  ['/tags/ai/', 'atom', undefined, '/tags/ai/atom.xml'],
  ['/en/companies/groq/', 'rss', 2, '/en/companies/groq/archive/2/rss.xml'],
] as const)
  test(`has ${path} below ${home}`, () => {
    assert.equal(feedPath(home, format, archive), path);
  });

test('has a media type and a file of its own for each format', () => {
  assert.deepEqual(feedFormats, {
    rss: { file: 'rss.xml', type: 'application/rss+xml' },
    atom: { file: 'atom.xml', type: 'application/atom+xml' },
    json: { file: 'feed.json', type: 'application/feed+json' },
  });
});
