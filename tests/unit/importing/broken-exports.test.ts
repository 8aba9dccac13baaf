import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { test } from 'node:test';
import { openedSources } from './open-sources.ts';
import { paragraph, relationship, run, wordDocument } from './word-document.ts';
import { fixtures } from '../content/content-copy.ts';
import { english } from '../in-english.ts';

const forms = ['feeds', 'ghost', 'medium', 'substack', 'wechat', 'wordpress-export'];

/** A file of each form. */
function exports(): Map<string, Uint8Array> {
  const found = forms.flatMap((form) => {
    const folder = path.join(fixtures, 'import', form);
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, new Uint8Array(readFileSync(path.join(folder, name)))] as const);
  });
  const word = wordDocument({
    body: paragraph(run('正文') + '<w:r><w:footnoteReference w:id="1"/></w:r>') + paragraph('第二段'),
    footnotes: `<w:footnote w:id="1">${paragraph('注')}</w:footnote>`,
    links: relationship('f', 'footnotes', 'footnotes.xml'),
  });
  const all = new Map<string, Uint8Array>(found);
  return all.set('word.docx', word).set('all.zip', zipSync(Object.fromEntries(all)));
}

/** What a program says of itself, and nobody can do anything about. */
const ofPrograms = /undefined|is not a function|not iterable|TypeError|RangeError|Maximum call stack|\n/;

test('exports that were cut off or damaged anywhere are read as far as they go, or refused in one line', async (t) => {
  const files: Record<string, Uint8Array> = {};
  for (const [name, bytes] of exports())
    for (let part = 1; part < 8; part += 1) {
      const at = Math.floor((bytes.length * part) / 8);
      const damaged = Uint8Array.from(bytes, (byte, index) => (index % 97 === part ? byte ^ 0x20 : byte));
      files[`${part}/cut/${name}`] = bytes.subarray(0, at);
      files[`${part}/damaged/${name}`] = damaged;
    }
  const { refusals } = await openedSources(t, files);
  assert.ok(refusals.length > 20);
  assert.deepEqual(
    refusals.filter(({ words }) => ofPrograms.test(words)),
    [],
  );
});

test('exports are read in the encoding that they tell', async (t) => {
  // 甲 in GB 2312.
  const old = Buffer.concat([
    Buffer.from('<?xml version="1.0" encoding="gb2312"?><rss version="2.0"><channel><item><title>'),
    Buffer.from([0xbc, 0xd7]),
    Buffer.from('</title><description>'),
    Buffer.from([0xd2, 0xd2]),
    Buffer.from('</description></item></channel></rss>'),
  ]);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'a',
    items: [{ id: '1', title: '甲', content_text: '乙' }],
  };
  const wide = Buffer.from(`\uFEFF${JSON.stringify(feed)}`, 'utf16le');
  const { sources, refusals } = await openedSources(t, { 'gb.xml': old, 'wide.json': wide });
  assert.deepEqual(refusals, []);
  for (const name of sources.posts) {
    const post = sources.open(name);
    assert.ok('source' in post && post.head.title === '甲' && post.source.endsWith('\n乙\n'), name);
  }
  assert.equal(sources.posts.length, 2);
});

test('what no export has is refused in one line: nesting, entities, lists that are none', async (t) => {
  const item = (inner: string): string =>
    `<rss version="2.0"><channel><item><title>甲</title><description><![CDATA[${inner}]]></description></item></channel></rss>`;
  const { refusals } = await openedSources(t, {
    'deep.html': `<div class="h-entry"><div class="e-content">${'<b>'.repeat(3000)}深`,
    'deep.json': `{"db":[{"data":{"posts":${'['.repeat(200_000)}`,
    'deep.rdf': `<rdf:RDF>${'<a>'.repeat(100_000)}`,
    'deep.xml': item('<div>'.repeat(3000)),
    'posts.csv': 'post_id,title\n"1.a,甲',
    'deep.zip': zipSync({
      'deep.html': Buffer.from(`<div id="js_content">${'<i>'.repeat(3000)}深`),
      'good.md': Buffer.from('好'),
    }),
  });
  const words = Object.fromEntries(refusals.map((each) => [each.name, each.words]));
  assert.deepEqual(
    Object.keys(words).sort(),
    ['deep.html', 'deep.json', 'deep.xml#post', 'deep.zip#deep', 'posts.csv', 'deep.rdf'].sort(),
  );
  for (const name of ['deep.html', 'deep.xml#post', 'deep.zip#deep'])
    assert.equal(words[name], english('import.too-deep'));
  assert.deepEqual(
    refusals.filter((each) => ofPrograms.test(each.words)),
    [],
  );
});

test('posts of one name are told apart, however many there are', async (t) => {
  const many = 5000;
  const items =
    '<item><title>甲</title><link>https://a.example/a/</link><description>乙</description></item>'.repeat(
      many,
    );
  const { sources, refusals } = await openedSources(t, {
    'a.xml': `<rss version="2.0"><channel>${items}</channel></rss>`,
  });
  assert.deepEqual(refusals, []);
  assert.equal(new Set(sources.posts).size, many);
});
