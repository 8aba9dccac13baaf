import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standAlone, type Surroundings } from '#build/alone-page.ts';
import { dropLinks } from '#build/drop-links.ts';

const site = new URL('https://column.example');
const published = new Set(['/', '/issues/1/', '/companies/公司/']);

function around(isSingle: boolean, more: Partial<Surroundings> = {}): Surroundings & { taken: string[] } {
  const taken: string[] = [];
  return {
    site,
    page: '/en/issues/5/',
    isSingle,
    taken,
    read: async (address) => Buffer.from(`/* ${address} */ p{background:url("/pictures/b.png")}`),
    take: async (address) => {
      taken.push(address);
      return isSingle ? `data:,${encodeURIComponent(address)}` : address.slice(1);
    },
    follow: (address) => (published.has(address) ? new URL(address, site).href : undefined),
    ...more,
  };
}

const links = [
  ['<a href="/issues/1/#a">x</a>', '<a href="https://column.example/issues/1/#a">x</a>'],
  [
    '<a href="/companies/%E5%85%AC%E5%8F%B8/">x</a>',
    '<a href="https://column.example/companies/%E5%85%AC%E5%8F%B8/">x</a>',
  ],
  ['<a class="c" href="/issues/9/" rel="prev">x <b>y</b></a>', '<span class="c">x <b>y</b></span>'],
  ['<a href="https://column.example/issues/9/">x</a>', '<span>x</span>'],
  ['<a class="way" href="/issues/9/">x</a>!', '!'],
  ['<a href="/en/issues/5/#note">x</a>', '<a href="#note">x</a>'],
  ['<a href="#note">x</a>', '<a href="#note">x</a>'],
  ['<a href="https://other.example/?a=1&amp;b">x</a>', '<a href="https://other.example/?a=1&amp;b">x</a>'],
  ['<a href="mailto:a@b.example">x</a>', '<a href="mailto:a@b.example">x</a>'],
] as const;

for (const [before, after] of links)
  test(`a page that stands alone makes ${after} of ${before}`, async () => {
    for (const isSingle of [true, false])
      assert.equal(decodeURI(await standAlone(before, around(isSingle))), decodeURI(after));
  });

const picture =
  '<picture><source type="image/avif" srcset="/pictures/a-4.avif 4w, /pictures/a-8.avif 8w" sizes="9vw"><img src="/pictures/a.jpg" alt="a &quot;b&quot; &lt;" loading="lazy"></picture>';

test('a page in one file holds each picture once; one in a folder keeps the choice', async () => {
  const single = around(true);
  assert.equal(
    await standAlone(picture, single),
    '<picture><img src="data:,%2Fpictures%2Fa.jpg" alt="a &quot;b&quot; &lt;"></picture>',
  );
  assert.deepEqual(single.taken, ['/pictures/a.jpg']);
  const folder = around(false);
  assert.equal(
    await standAlone(picture, folder),
    '<picture><source type="image/avif" srcset="pictures/a-4.avif 4w, pictures/a-8.avif 8w" sizes="9vw"><img src="pictures/a.jpg" alt="a &quot;b&quot; &lt;"></picture>',
  );
});

test('a page that stands alone has its styles in it, and no script', async () => {
  const html =
    '<head><meta http-equiv="Content-Security-Policy" content="default-src \'self\'"><link rel="canonical" href="/x/"><link rel="stylesheet" media="print" href="/_astro/p.css"><style>a{src:url(/faces/f.woff2?v=1)format("woff2")} i{fill:url(#g)}</style><script>alert("</p>")</script></head>';
  assert.equal(
    await standAlone(html, around(true)),
    '<head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:; font-src data:; style-src \'unsafe-inline\'"><style media="print">/* /_astro/p.css */ p{background:url("data:,%2Fpictures%2Fb.png")}</style><style>a{src:url("data:,%2Ffaces%2Ff.woff2")format("woff2")} i{fill:url("#g")}</style></head>',
  );
});

test('a file that the site lacks is no page in silence', async () => {
  const take = (address: string): Promise<string> => Promise.reject(new Error(`no ${address}`));
  await assert.rejects(() => standAlone(picture, around(true, { take })), /no \/pictures\//);
});

test('what a page says besides stays to the letter', async () => {
  const html =
    '<!DOCTYPE html><html lang="zh-CN"><svg viewBox="0 0 1 1"><path d="M0 0"/></svg> &amp; 文 <br><p>a<p>b';
  assert.equal(await standAlone(html, around(true)), html);
  assert.equal(dropLinks(html, site), html);
});

test('a page of a site below a path stands alone as one of a site at the root does', async () => {
  const below = new URL('https://column.example/a/');
  const more = {
    site: below,
    follow: (address: string) => (published.has(address) ? `to:${address}` : undefined),
  };
  for (const [before, after] of [
    ['<a href="/a/issues/1/#b">x</a>', '<a href="to:/issues/1/#b">x</a>'],
    ['<a href="/a/en/issues/5/#note">x</a>', '<a href="#note">x</a>'],
    ['<a href="/a/issues/9/">x</a>', '<span>x</span>'],
    ['<a href="https://column.example/issues/1/">x</a>', '<a href="https://column.example/issues/1/">x</a>'],
    ['<img src="/a/pictures/a.jpg" alt="">', '<img src="pictures/a.jpg" alt="">'],
    ['<style>p{b:url(/a/faces/a.woff2)}</style>', '<style>p{b:url("faces/a.woff2")}</style>'],
  ] as const)
    assert.equal(await standAlone(before, around(false, more)), after);
});

test('links to what only the published site has become words', () => {
  for (const address of [
    '/rss.xml',
    '/en/tags/chips/atom.xml',
    '/subscribe/',
    '/data/rounds.csv',
    '/issues/5.md',
  ])
    assert.equal(dropLinks(`<p><a href="${address}">x</a></p>`, site), '<p><span>x</span></p>', address);
  for (const address of ['/issues/5/', '/data/', 'https://other.example/rss.xml', '#a'])
    assert.equal(dropLinks(`<a href="${address}">x</a>`, site), `<a href="${address}">x</a>`, address);
});

test('below a path, only links to the site itself become words', () => {
  const below = new URL('https://column.example/a/');
  assert.equal(dropLinks('<a href="/a/rss.xml">x</a>', below), '<span>x</span>');
  assert.equal(dropLinks('<a href="https://column.example/a/rss.xml">x</a>', below), '<span>x</span>');
  for (const kept of ['<a href="/rss.xml">x</a>', '<a href="https://column.example/rss.xml">x</a>'])
    assert.equal(dropLinks(kept, below), kept);
});
