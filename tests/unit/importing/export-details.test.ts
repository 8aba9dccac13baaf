import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { openedSources } from './open-sources.ts';
import { english, inEnglish } from '../in-english.ts';

test('an export of WordPress has several authors, days of feeds, sound, and ampersands that are bare', async (t) => {
  const { sources, refusals } = await openedSources(t, {
    'a.xml': `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>
      <wp:author><wp:author_login>zhang</wp:author_login><wp:author_display_name>张三</wp:author_display_name></wp:author>
      <item><title>甲 & 乙 &amp; 丙&mdash;丁</title><link>https://a.example/?a=1&b=2</link><wp:post_type>post</wp:post_type>
      <wp:status>publish</wp:status><wp:post_name>one</wp:post_name><dc:creator xmlns:dc="d">li</dc:creator>
      <pubDate>Fri, 07 Jun 2013 03:00:44 +0800</pubDate>
      <category domain="author" nicename="zhang">zhang</category><category domain="author" nicename="li">李四</category>
      <wp:postmeta><wp:meta_key>enclosure</wp:meta_key><wp:meta_value>https://a.example/a.mp3
21169426</wp:meta_value></wp:postmeta>
      <content:encoded xmlns:content="c"><![CDATA[<p>正文 a && b &amp;amp; c</p>]]></content:encoded></item></channel></rss>`,
  });
  assert.deepEqual(refusals, []);
  const post = sources.open(sources.posts[0] ?? '');
  assert.ok('source' in post);
  assert.equal(post.head.title, '甲 & 乙 & 丙—丁');
  assert.equal(post.head.date, '2013-06-07');
  assert.deepEqual(post.head.authors, ['张三', '李四']);
  assert.match(post.source, /正文 a && b \\?&amp; c\n\n<https:\/\/a\.example\/a\.mp3>\n$/);
});

test('a page of Substack is none of its posts, and a podcast has its sound', async (t) => {
  const { sources } = await openedSources(t, {
    'posts.csv':
      'post_id,post_date,is_published,type,title,subtitle,podcast_url\n' +
      '1.a,2022-08-13T12:11:23.230Z,FALSE,podcast,&#x201C;A&#x201D;,B,https://a.example/a.mp3\n' +
      '2.b,2022-08-13T12:11:23.230Z,TRUE,page,About,,\n',
    'posts/1.a.html': '<p>one</p>',
    'posts/2.b.html': '<p>two</p>',
  });
  assert.deepEqual(
    sources.posts.map((name) => path.basename(name)),
    ['posts.csv#a'],
  );
  assert.deepEqual(
    sources.othersBut(new Set()).map((name) => path.basename(name)),
    ['posts.csv#b'],
  );
  const post = sources.open(sources.posts[0] ?? '');
  assert.ok('source' in post);
  assert.equal(post.head.title, '“A”');
  assert.ok(post.source.endsWith('one\n\n<https://a.example/a.mp3>\n'), post.source);
  assert.ok(post.log.todo.some(({ message }) => inEnglish(message) === english('import.was-draft')));
});

test('a response on Medium is told from a post by its lack of a title', async (t) => {
  const page = (title: string, body: string): string =>
    `<article class="h-entry"><h1 class="p-name">${title}</h1><section class="e-content">${body}</section></article>`;
  const { sources } = await openedSources(t, {
    'post.html': page(
      'A title',
      '<h3 class="graf graf--h3 graf--title">A title</h3><p class="graf">A text.</p>',
    ),
    'response.html': page('I agree with…', '<p class="graf graf--p">I agree with all of it.</p>'),
  });
  const asked = sources.posts.filter((name) => {
    const post = sources.open(name);
    return 'log' in post && post.log.todo.some(({ message }) => message.key === 'import.response');
  });
  assert.deepEqual(
    asked.map((name) => path.basename(name)),
    ['response.html'],
  );
});
