import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderNginxHeaders, renderNginxMaps, renderNginxRedirects } from '#hosts/nginx-files.ts';
import { site } from '../sample.ts';

const headers = [
  { name: 'X-Same', value: "default-src 'self'" },
  { name: 'X-By-Address', value: 'long', on: ['/kept/*'], elsewhere: 'short' },
];

test('a header that depends on the address is a variable, and all go with errors too', () => {
  assert.equal(
    renderNginxHeaders(headers),
    `add_header X-Same "default-src 'self'" always;\nadd_header X-By-Address "$column_x_by_address" always;\n`,
  );
  const maps = renderNginxMaps(headers, site);
  assert.ok(maps.includes('map $uri $column_x_by_address {\n  default "short";\n  "~^/kept/" "long";\n}'));
  assert.ok(maps.includes('default "/404.html";\n  "~^/en/" "/en/404.html";'));
});

test('a redirect is compared as decoded, keeps the query and stands for no variable', () => {
  const lines = renderNginxRedirects(
    [
      { from: '/%E6%97%A7%20%22a%5C%22/', to: '/issues/1/$x/' },
      { from: '/old.html', to: '/%E6%96%B0/' },
    ],
    site,
  ).split('\n');
  assert.deepEqual(lines, [
    'location = "/旧 \\"a\\\\\\"/" { return 301 "/issues/1/%24x/$is_args$args"; }',
    'location = "/旧 \\"a\\\\\\"" { return 301 "/issues/1/%24x/$is_args$args"; }',
    'location = "/old.html" { return 301 "/%E6%96%B0/$is_args$args"; }',
    '',
  ]);
});

test('below a path, nginx compares and answers with addresses that have it', () => {
  const below = new URL('https://user.github.test/column/');
  const maps = renderNginxMaps(headers, below);
  assert.ok(maps.includes('"~^/column/kept/" "long";'));
  assert.ok(maps.includes('default "/column/404.html";\n  "~^/column/en/" "/column/en/404.html";'));
  assert.equal(
    renderNginxRedirects([{ from: '/old.html', to: '/new/' }], below),
    'location = "/column/old.html" { return 301 "/column/new/$is_args$args"; }\n',
  );
});
