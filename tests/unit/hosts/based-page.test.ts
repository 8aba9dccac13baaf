import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basedPage, basedStyles } from '#hosts/based-page.ts';

const site = new URL('https://user.github.test/column/');

for (const [written, based] of [
  ['<a href="/">', '<a href="/column/">'],
  ['<a class="x" href="/issues/22/#a">', '<a class="x" href="/column/issues/22/#a">'],
  ["<a href='/en/'>", "<a href='/column/en/'>"],
  ['<a href=/en/>', '<a href=/column/en/>'],
  ['<a href="/column/">', '<a href="/column/column/">'],
  ['<form action="/search/">', '<form action="/column/search/">'],
  ['<image href="/pictures/a.svg"/>', '<image href="/column/pictures/a.svg"/>'],
  [
    '<img src="/pictures/a-480.jpg" srcset="/pictures/a-480.avif 480w, /pictures/a-800.avif 800w" alt="">',
    '<img src="/column/pictures/a-480.jpg" srcset="/column/pictures/a-480.avif 480w, /column/pictures/a-800.avif 800w" alt="">',
  ],
  ['<style>a{b:url(/faces/a.woff2?v=1)}</style>', '<style>a{b:url(/column/faces/a.woff2?v=1)}</style>'],
  [
    '<style media="print">a{b:url("/a.png")}</style>',
    '<style media="print">a{b:url("/column/a.png")}</style>',
  ],
  ['<script src="/a.js" defer></script>', '<script src="/column/a.js" defer></script>'],
  ['<script>go("/a/");</script><a href="/b/">', '<script>go("/a/");</script><a href="/column/b/">'],
] as const)
  test(`names the site below its path: ${written}`, () => assert.equal(basedPage(written, site), based));

for (const written of [
  '<a href="#top">',
  '<a href="https://e.test/a/">',
  '<a href="//e.test/a/">',
  '<a href="mailto:a@e.test">',
  '<a title=\'<a href="/b/">\'>',
  '<p data-href="/a/">href="/a/"</p>',
  '<meta content="/a/">',
  '<script src="/column/_astro/a.js"></script>',
  '<style>a{b:url(/column/_astro/a.woff2)}</style>',
  '<script type="application/ld+json">{"a":"<a href=\\"/b/\\">"}</script>',
])
  test(`leaves what is none of the site's addresses: ${written}`, () =>
    assert.equal(basedPage(written, site), written));

test('leaves every page of a site at the root as it is', () => {
  const root = new URL('https://column.test/');
  const page = '<a href="/a/"><style>a{b:url(/c)}</style>';
  assert.equal(basedPage(page, root), page);
  assert.equal(basedStyles('a{b:url(/c)}', root), 'a{b:url(/c)}');
});
