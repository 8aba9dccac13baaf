import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mostRedirects, redirectRules, renderHeadersFile, renderRedirectsFile } from '#hosts/cdn-files.ts';
import { responseHeaders } from '#hosts/response-headers.ts';
import { site } from '../sample.ts';

const below = new URL('https://user.github.test/column/');

test('every pattern of addresses has one rule, and no header stands in two that meet', () => {
  const file = renderHeadersFile(
    [
      { name: 'X-One', value: '1' },
      { name: 'X-Two', value: '2', on: ['/a/*', '/b/*'], elsewhere: '0' },
      { name: 'X-Three', value: '3' },
    ],
    site,
  );
  assert.equal(file, '/*\n  X-One: 1\n  X-Three: 3\n\n/a/*\n  X-Two: 2\n\n/b/*\n  X-Two: 2\n');
});

test('the headers of the site fit into what Cloudflare Pages reads', () => {
  const file = renderHeadersFile(responseHeaders(["'sha256-x'"]), site);
  const lines = file.split('\n');
  assert.ok(lines.filter((line) => line.startsWith('/')).length <= 100);
  assert.ok(lines.every((line) => line.length <= 2000));
  const names = lines.flatMap((line) => /^ {2}([\w-]+):/.exec(line)?.[1] ?? []);
  assert.equal(names.filter((name) => name === 'Content-Security-Policy').length, 1);
});

test('an address that moved makes one rule, the first of two', () => {
  const file = renderRedirectsFile(
    [
      { from: '/old/', to: '/issues/1/' },
      { from: '/older', to: '/issues/2/' },
      { from: '/old/', to: '/issues/3/' },
      { from: '/%E6%97%A7.html', to: '/en/' },
    ],
    site,
  );
  assert.equal(file, '/old/ /issues/1/ 301\n/older /issues/2/ 301\n/%E6%97%A7.html /en/ 301\n');
});

test('the rules of addresses at which no page can stand come first, where no host skips them', () => {
  const pages = Array.from({ length: mostRedirects }, (_, index) => ({ from: `/${index}/`, to: '/' }));
  const rules = redirectRules([...pages, { from: '/feed.php', to: '/rss.xml' }]);
  assert.equal(rules.length, mostRedirects + 1);
  assert.deepEqual(rules.slice(0, 2), ['/feed.php /rss.xml 301', '/0/ / 301']);
});

test('below a path, every rule is about that path', () => {
  const headers = renderHeadersFile(responseHeaders(["'sha256-x'"]), below);
  const patterns = headers.split('\n').filter((line) => /^\S/.test(line));
  assert.ok(patterns.includes('/column/*') && patterns.includes('/column/_astro/*'));
  assert.ok(patterns.every((pattern) => pattern.startsWith('/column/')));
  const moved = [{ from: '/old/', to: '/issues/1/' }];
  assert.equal(renderRedirectsFile(moved, below), '/column/old/ /column/issues/1/ 301\n');
});

test('below a path, Netlify is told of the pages for what is not there, the language with the longer path first', () => {
  assert.equal(renderRedirectsFile([], site, true), '');
  assert.equal(
    renderRedirectsFile([], below, true),
    '/column/en/* /column/en/404.html 404\n/column/* /column/404.html 404\n',
  );
});
