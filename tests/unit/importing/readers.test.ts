import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { test } from 'node:test';
import { postFromHtml } from '#importing/readers/write-post.ts';
import { emptyColumn, fieldOf, imported, outcomes } from './importing.ts';
import { openedSources } from './open-sources.ts';
import { fixtures, scratchFolder } from '../content/content-copy.ts';
import { english } from '../in-english.ts';

test('an export of WordPress is read: days, tags, authors, addresses, pictures, code', async (t) => {
  const { report, issue, text, post } = await imported(t, 'wordpress-export');
  assert.deepEqual(outcomes(report), [
    'blog.WordPress.2024-05-06.xml#3 imported 3',
    'blog.WordPress.2024-05-06.xml#classic imported 1',
    'blog.WordPress.2024-05-06.xml#区块 imported 2',
  ]);
  assert.deepEqual(
    report.others.map((file) => path.basename(file)),
    ['blog.WordPress.2024-05-06.xml#about'],
  );
  const classic = issue('#classic');
  assert.match(post('#classic').files[0] ?? '', /^issues\/001-classic\//);
  assert.equal(fieldOf(classic, 'title'), '"经典编辑器的一篇 & 短代码"');
  assert.equal(fieldOf(classic, 'date'), '2018-02-03');
  assert.equal(fieldOf(classic, 'updated'), '2019-01-02');
  assert.equal(fieldOf(classic, 'description'), '自己写的摘要。');
  assert.deepEqual(report.unknownTags.map(({ name }) => name).sort(), ['NFT', '新闻']);
  const made = text('#classic');
  assert.ok(made.includes('**粗体**，模板写作'), made);
  assert.match(made, /标签写作 \\?<div>|标签写作 &lt;div>/);
  assert.match(made, /同一段的第二行。\n\n.*乙.*b\.jpg.*\n\n乙的说明/);
  assert.match(made, /图一的画面.*a\.jpg.*\n\n图一的说明/);
  assert.ok(made.includes('youtube.com/watch?v=dQw4w9WgXcQ'), made);
  assert.ok(
    made.includes('```python\nif a < b and "c":\n    import json\n\n\n    print("{% raw %}")\n```'),
    made,
  );
  assert.ok(made.includes("```js\nconst a = { b: 1 };\n\n---\nimport x from 'y';\n```\n\n最后一段。"), made);
  const blocks = text('#区块');
  assert.ok(blocks.includes('```\n<p>{a}</p>\n\tb\n```'), blocks);
  assert.match(blocks, /\| 甲\s*\| 乙\s*\|/);
  assert.ok(blocks.includes('表的说明') && blocks.includes('丙的说明'), blocks);
  assert.ok(!blocks.includes('alert'), blocks);
  assert.ok(
    post('#3').todo.some(({ message }) => JSON.stringify(message).includes(english('import.was-draft'))),
  );
});

test('articles of WeChat are read as saved HTML', async (t) => {
  const { issue, text } = await imported(t, 'wechat');
  assert.equal(fieldOf(issue('article.html'), 'title'), '公众号的一篇');
  assert.equal(fieldOf(issue('article.html'), 'date'), '2024-03-04');
  const made = text('article.html');
  assert.match(made, /^第一段。\n\n.*mmbiz\.qpic\.cn\/a\/640.*\n\n第二段接着写。$/);
});

test('an export of Ghost is read, and a second run writes nothing', async (t) => {
  const content = emptyColumn(t);
  const { report, issue, text } = await imported(t, 'ghost', { number: '1' }, content);
  assert.deepEqual(outcomes(report), ['export.json#a-post imported 1']);
  assert.equal(fieldOf(issue('#a-post'), 'date'), '2023-01-02');
  assert.equal(text('#a-post'), '正文。');
  const again = await imported(t, 'ghost', { number: '1' }, content);
  assert.deepEqual(outcomes(again.report), ['export.json#a-post exists']);
});

test('what is broken or hostile is refused with one line, and nothing in it is followed', async (t) => {
  const wxr = (inner: string, before = ''): string =>
    `<?xml version="1.0"?>${before}<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>${inner}</channel></rss>`;
  const item = (content: string): string =>
    `<item><title>甲</title><wp:post_type>post</wp:post_type><content:encoded>${content}</content:encoded></item>`;
  const bomb = '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>';
  const { refusals, sources } = await openedSources(t, {
    'open.xml': wxr('<item><title>甲'),
    'entity.xml': wxr(item('&a;&b;'), bomb),
    'deep.xml': wxr(item(`<![CDATA[${'<div>'.repeat(5000)}深${'</div>'.repeat(5000)}]]>`)),
    'broken.json': '{"db":[{"data":{"posts":[{"html":',
    'entity-feed.xml': '<!DOCTYPE feed [<!ENTITY a "a">]><feed><title>&a;</title></feed>',
    'other.json': '{"name": "package"}',
    'other.xml': '<svg/>',
    'page.html': '<p>别的网页</p>',
  });
  assert.deepEqual(
    refusals.map(({ name }) => name),
    ['broken.json', 'deep.xml#post', 'entity-feed.xml', 'entity.xml', 'open.xml'],
  );
  assert.equal(refusals[1]?.words, english('import.too-deep'));
  assert.deepEqual(
    sources.othersBut(new Set()).map((file) => path.basename(file)),
    ['other.json', 'other.xml', 'page.html'],
  );
});

test('pages of Notion keep their properties, in a folder as in an archive', async (t) => {
  const { issue, text, report, post } = await imported(t, 'notion');
  const page = report.posts[0]?.file ?? '';
  assert.equal(fieldOf(issue(page), 'title'), '读书笔记');
  assert.equal(fieldOf(issue(page), 'date'), '2022-03-04');
  assert.match(post(page).files[0] ?? '', /^issues\/001-reading-list\//);
  assert.deepEqual(report.unknownTags.map(({ name }) => name).sort(), ['NFT', '区块链']);
  assert.doesNotMatch(text(page), /创建时间|状态/);
  assert.match(text(page), /- \[ \] {1,2}待办/);
  const folder = scratchFolder(t);
  const source = readFileSync(path.join(fixtures, 'import/notion', path.basename(page)));
  const inner = zipSync({
    [`目录/${path.basename(page)}`]: source,
    '../../outside.pdf': source,
    'a/b.png': source,
  });
  writeFileSync(path.join(folder, 'Export.zip'), zipSync({ 'Export-Part-1.zip': inner }));
  const packed = await imported(t, folder);
  assert.deepEqual(outcomes(packed.report), ['Export.zip#Reading-list imported 1']);
  assert.equal(fieldOf(packed.issue('#Reading-list'), 'date'), '2022-03-04');
  assert.equal(packed.report.others.length, 2);
});

test('Markdown made of articles of WeChat has its author and day', async (t) => {
  const { issue, text } = await imported(t, 'wechat');
  assert.equal(fieldOf(issue('article.md'), 'date'), '2024-03-05');
  assert.match(text('article.md'), /^第一段。\n\n图片\n\n第二段。$/);
});

test('shortcodes that WordPress leaves in Markdown become Markdown', async (t) => {
  const { text, post } = await imported(t, 'wordpress');
  const made = text('post.md');
  assert.doesNotMatch(made, /caption|gallery|embed\]|wp:/);
  assert.match(made, /a\.jpg.*\n\n图的说明/);
  assert.ok(made.includes('youtube.com/watch?v=dQw4w9WgXcQ'), made);
  assert.ok(post('post.md').dropped.some((each) => each.text === '[gallery ids="1,2"]'));
});

test('posts of saved feeds are read by the clocks they name', async (t) => {
  const { issue, text, post, report } = await imported(t, 'feeds');
  assert.equal(report.counts.imported, 6);
  const whole = issue('rss.xml#whole');
  assert.equal(fieldOf(whole, 'date'), '2023-03-06');
  assert.equal(fieldOf(whole, 'description'), '自己写的摘要。');
  const made = text('rss.xml#whole');
  assert.ok(made.includes('[站内的链接](https://blog.example.com/about/)'), made);
  assert.ok(made.includes('https://blog.example.com/a.jpg'), made);
  assert.ok(made.includes('```\nconst a = 1;\n  b();\n```'), made);
  assert.ok(made.includes('https://player.bilibili.com/player.html?bvid=BV1'), made);
  assert.equal(fieldOf(issue('rss.xml#part'), 'date'), '2023-04-01');
  assert.ok(
    post('rss.xml#part').todo.some(({ message }) =>
      JSON.stringify(message).includes(english('import.summary-only')),
    ),
  );
  assert.equal(fieldOf(issue('atom.xml#late'), 'date'), '2023-01-02');
  assert.equal(fieldOf(issue('atom.xml#late'), 'updated'), '2023-02-03');
  assert.equal(fieldOf(issue('atom.xml#late'), 'title'), 'A late post');
  assert.ok(text('atom.xml#late').includes('```\na < b\n  c\n```'), text('atom.xml#late'));
  assert.equal(fieldOf(issue('old.rdf#first'), 'date'), '2005-06-07');
  assert.equal(fieldOf(issue('old.rdf#first'), 'description'), '自己写的摘要。');
  assert.ok(text('old.rdf#first').endsWith('```\n<!ENTITY a "b">\n```'), text('old.rdf#first'));
  const json = issue('feed.json#json');
  assert.equal(fieldOf(json, 'title'), 'JSON 订阅源里的一篇');
  assert.equal(fieldOf(json, 'date'), '2023-07-08');
  assert.equal(fieldOf(json, 'updated'), '2023-07-10');
  const told = text('feed.json#json');
  assert.ok(told.includes('[站内的链接](https://blog.example.com/about/)'), told);
  assert.ok(told.includes('```js\nconst a = { b: 1 };\n```'), told);
  assert.ok(told.includes('https://blog.example.com/a.mp3'), told);
  assert.match(text('feed.json#plain'), /^第一段有 1 (?:\\<|&lt;) 2。\n\n第二行。\n\n第二段。$/);
  assert.ok(JSON.stringify(post('feed.json#plain').todo).includes('赵六'));
  assert.ok(JSON.stringify(post('feed.json#json').todo).includes('王五'));
});

test('a post of an export of Medium is read', async (t) => {
  const { issue, text } = await imported(t, 'medium');
  const made = issue('A-post-0123456789ab.html');
  assert.equal(fieldOf(made, 'title'), 'A post on robots');
  assert.equal(fieldOf(made, 'date'), '2023-05-01');
  assert.equal(fieldOf(made, 'description'), 'What robots did this year.');
  const body = text('A-post-0123456789ab.html');
  assert.match(body, /^The first paragraph\.\n\n.*1\*a\.png.*\n\nWhat it shows\n\n/);
  assert.ok(body.endsWith('```\nif (a < b) {\n  c();\n}\n```'), body);
});

test('code of several elements keeps what stands between them', () => {
  const post = postFromHtml(
    'a',
    {},
    '<pre><code>a</code> 和 <code>b</code></pre><pre><code>c</code><code>d</code></pre>',
  );
  assert.ok('markdown' in post);
  assert.ok(post.markdown.includes('```\na 和 b\n```\n\n```\nc\nd\n```'), post.markdown);
});

test('code in quotations and in lists is the same to the byte', async (t) => {
  const folder = scratchFolder(t);
  const html =
    '<p>一</p><blockquote><p>引</p><pre>&lt;div&gt;a {b}&lt;/div&gt;\n  x</pre></blockquote>' +
    '<ul><li>一<pre>&lt;b&gt;\n  c</pre><ul><li>二<pre>&lt;p&gt;\n    y</pre></li></ul></li></ul>';
  const item = `<item><title>甲的一篇</title><pubDate>Mon, 06 Mar 2023 00:30:00 +0800</pubDate><description><![CDATA[${html}]]></description></item>`;
  writeFileSync(path.join(folder, 'a.xml'), `<rss version="2.0"><channel>${item}</channel></rss>`);
  const made = (await imported(t, folder)).text('a.xml#post');
  assert.ok(made.includes('```\n<div>a {b}</div>\n  x\n```'), made);
  assert.ok(made.includes('  ```\n  <b>\n    c\n  ```'), made);
  assert.match(made, / *```\n *<p>\n {4,6}y\n *```/);
});
