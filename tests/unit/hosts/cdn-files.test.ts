import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mostRedirects, redirectRules, renderHeadersFile, renderRedirectsFile } from '#hosts/cdn-files.ts';
import { responseHeaders } from '#hosts/response-headers.ts';

test('every pattern of addresses has one rule, and no header stands in two that meet', () => {
  const file = renderHeadersFile([
    { name: 'X-One', value: '1' },
    { name: 'X-Two', value: '2', on: ['/a/*', '/b/*'], elsewhere: '0' },
    { name: 'X-Three', value: '3' },
  ]);
  assert.equal(file, '/*\n  X-One: 1\n  X-Three: 3\n\n/a/*\n  X-Two: 2\n\n/b/*\n  X-Two: 2\n');
});

test('the headers of the site fit into what Cloudflare Pages reads', () => {
  const file = renderHeadersFile(responseHeaders(["'sha256-x'"]));
  const lines = file.split('\n');
  assert.ok(lines.filter((line) => line.startsWith('/')).length <= 100);
  assert.ok(lines.every((line) => line.length <= 2000));
  const names = lines.flatMap((line) => /^ {2}([\w-]+):/.exec(line)?.[1] ?? []);
  assert.equal(names.filter((name) => name === 'Content-Security-Policy').length, 1);
});

test('an address that moved makes one rule, the first of two', () => {
  const file = renderRedirectsFile([
    { from: '/old/', to: '/issues/1/' },
    { from: '/older', to: '/issues/2/' },
    { from: '/old/', to: '/issues/3/' },
    { from: '/%E6%97%A7.html', to: '/en/' },
  ]);
  assert.equal(file, '/old/ /issues/1/ 301\n/older /issues/2/ 301\n/%E6%97%A7.html /en/ 301\n');
});

test('the rules of addresses at which no page can stand come first, where no host skips them', () => {
  const pages = Array.from({ length: mostRedirects }, (_, index) => ({ from: `/${index}/`, to: '/' }));
  const rules = redirectRules([...pages, { from: '/feed.php', to: '/rss.xml' }]);
  assert.equal(rules.length, mostRedirects + 1);
  assert.deepEqual(rules.slice(0, 2), ['/feed.php /rss.xml 301', '/0/ / 301']);
});
