import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HtmlContext } from '#importing/readers/html-tree.ts';
import type { ReadPost } from '#importing/readers/reader.ts';
import { postFromHtml } from '#importing/readers/write-post.ts';
import { english, inEnglish } from '../in-english.ts';

function read(html: string, context: HtmlContext = {}): ReadPost & { text: string } {
  const post = postFromHtml('a', {}, html, context);
  assert.ok('markdown' in post, 'refusal' in post ? inEnglish(post.refusal) : '');
  return { ...post, text: post.markdown.split('\n---\n').slice(1).join('\n---\n').trim() };
}

const left = ({ dropped = [] }: ReadPost): [string, string][] =>
  dropped.map(({ text, reason }) => [text, inEnglish(reason)]);

const html = english('import.drop.html');

test('everything in a page that is in no text is told', () => {
  const post = read(
    '<!-- 写给自己的话 --><!-- wp:paragraph --><!--kg-card-begin: html--><!-- --><p>正文。</p><!--more-->' +
      '<script>alert("一")</script><style>p { color: red }</style><script src="a.js"></script>' +
      '<svg viewBox="0 0 1 1"><path d="M0"/></svg><form action="/subscribe"><button>订阅</button></form>' +
      '<iframe srcdoc="x"></iframe><video></video><canvas>图</canvas>',
  );
  assert.deepEqual(left(post), [
    ['<!-- 写给自己的话 -->', html],
    ['<!--more-->', english('import.drop.excerpt')],
    ['<script>alert("一")</script>', html],
    ['<style>p { color: red }</style>', html],
    ['<svg viewBox="0 0 1 1"></svg>', html],
    ['<form action="/subscribe"></form>', html],
    ['<iframe srcdoc="x"></iframe>', html],
    ['<video></video>', html],
    ['<canvas>图</canvas>', html],
  ]);
  assert.equal(post.text, '正文。\n\n订阅');
});

test('what lies elsewhere is linked to', () => {
  const { text, dropped } = read(
    '<p>一</p><audio src="https://a.example/a.mp3"></audio><iframe src="//b.example/v"></iframe>',
    {
      base: 'https://a.example/',
    },
  );
  assert.equal(text, '一\n\n<https://a.example/a.mp3>\n\n<https://b.example/v>');
  assert.deepEqual(dropped, []);
});

test('pictures written into a page come along; placeholders do not', () => {
  const drawing = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${' '.repeat(300)}</svg>`);
  const post = read(
    `<img alt="甲" src="data:image/svg+xml;base64,${drawing.toString('base64')}">` +
      `<img alt="乙" src="data:image/svg+xml,${encodeURIComponent(drawing.toString())}">` +
      '<img alt="丙" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
  );
  assert.equal(post.text, '![甲](picture-1.svg)![乙](picture-2.svg)丙');
  for (const name of ['picture-1.svg', 'picture-2.svg'])
    assert.deepEqual(Buffer.from(post.findPicture?.(name)?.read() ?? ''), drawing);
  assert.equal(post.findPicture?.('picture-3.gif'), undefined);
  assert.deepEqual(
    left(post).map(([, reason]) => reason),
    [english('import.drop.embedded')],
  );
});

const notes: [string, string][] = [
  [
    'GitHub',
    '<p>一<sup><a href="#user-content-fn-1" id="user-content-fnref-1">1</a></sup>。</p><section><h2>脚注</h2><ol><li id="user-content-fn-1"><p>注。 <a href="#user-content-fnref-1">↩</a></p></li></ol></section>',
  ],
  [
    'kramdown',
    '<p>一<sup id="fnref:1"><a href="#fn:1" class="footnote">1</a></sup>。</p><div class="footnotes"><ol><li id="fn:1"><p>注。&nbsp;<a href="#fnref:1">&#8617;</a></p></li></ol></div>',
  ],
  [
    'Substack',
    '<p>一<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a>。</p><div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div><p>注。</p></div></div>',
  ],
  [
    'Word',
    '<p>一<a href="#_ftn1" name="_ftnref1">[1]</a>。</p><hr><div><p><a href="#_ftnref1" name="_ftn1">[1]</a> 注。</p></div>',
  ],
];
for (const [program, page] of notes)
  test(`notes of a page are notes of Markdown: ${program}`, () => {
    const { text } = read(page);
    assert.match(text, /^一\[\^1\]。\n/);
    assert.match(text, /\n\[\^1\]: 注。$/);
    assert.ok(!/↩|\[1\]/.test(text), text);
  });

test('what only looks like a note stays', () => {
  const contents = '<ul><li id="c1"><a href="#h1">1</a></li></ul><h2 id="h1"><a href="#c1">第一节</a></h2>';
  assert.equal(read(contents).text, '- 1\n\n## 第一节');
  assert.equal(read('<div id="top"><p>一<a href="#top">1</a></p></div>').text, '一1');
});

test('signs above the line, boxes of tasks and white space in emphases keep their meaning', () => {
  assert.equal(
    read('<p>10<sup>−6</sup> m<sup>2</sup>，CO<sub>2</sub>，第 1<sup>st</sup></p>').text,
    '10⁻⁶ m²，CO₂，第 1st',
  );
  assert.equal(
    read('<ul><li><input type="checkbox" checked>甲</li><li><input type="checkbox">乙</li></ul>').text,
    '- [x] 甲\n- [ ] 乙',
  );
  assert.equal(read('<p>a <em> b <strong>c </strong></em>d<b> </b>e</p>').text, 'a *b **c*** d e');
  assert.equal(
    read('<table><tr><td>甲</td><td>乙</td></tr><tr><td>1</td><td>2</td></tr></table>').text,
    '| 甲 | 乙 |\n| - | - |\n| 1 | 2 |',
  );
});

test('code is code wherever a page has it', () => {
  for (const around of ['b', 'strong', 'h2', 'em', 'code', 'blockquote', 'figcaption', 'span'])
    assert.equal(
      read(`<p>一</p><${around}><pre>a\n  b</pre></${around}>`).text,
      '一\n\n```\na\n  b\n```',
      around,
    );
});
