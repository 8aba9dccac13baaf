import assert from 'node:assert/strict';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { hostFiles } from '#authoring/host-files.ts';
import type { Host } from '#authoring/hosts.ts';
import { scratchFolder, writeFiles } from '../workspace/content-copy.ts';

const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'self' 'sha256-abc'">`;

function filesFor(t: TestContext, host?: Host): ReadonlyMap<string, string> {
  const pages = path.join(scratchFolder(t), 'pages');
  writeFiles(pages, { '404.html': policy, 'en/404/index.html': 'lost', 'there/index.html': 'a page' });
  const redirects = ['/en/old/', '/there/'].map((from) => ({ from, to: '/issues/1/' }));
  return hostFiles({ pages, origin: new URL('https://column.example'), redirects, host });
}

test('every site has its headers, redirects and pages for what is not there', (t) => {
  const files = filesFor(t);
  assert.deepEqual([...files.keys()], ['_headers', '_redirects', 'en/404.html']);
  assert.match(files.get('_headers') ?? '', /Content-Security-Policy: script-src 'self' .*'sha256-abc'/);
  assert.match(files.get('_redirects') ?? '', /^\/en\/old \/issues\/1\/ 301$/m);
  assert.equal(files.get('en/404.html'), 'lost');
});

test('nginx gets what it includes, in a folder that it serves to nobody', (t) => {
  const files = filesFor(t, 'nginx');
  assert.match(files.get('.nginx/server.conf') ?? '', /^location = "\/en\/old\/" \{ return 301/m);
  assert.match(files.get('.nginx/http.conf') ?? '', /^map \$uri/m);
});

test('GitHub Pages gets pages that lead on, but none in the place of a page', (t) => {
  const files = filesFor(t, 'github-pages');
  assert.match(files.get('en/old/index.html') ?? '', /lang="en".*url=\/issues\/1\//);
  assert.equal(files.has('there/index.html'), false);
});
