import assert from 'node:assert/strict';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { hostFiles } from '#hosts/host-files.ts';
import type { Host } from '#hosts/hosts.ts';
import { scratchFolder, writeFiles } from '../content/content-copy.ts';
import { site } from '../sample.ts';

const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'self' 'sha256-abc'">`;

function filesFor(t: TestContext, host?: Host): ReadonlyMap<string, string> {
  const pages = path.join(scratchFolder(t), 'pages');
  writeFiles(pages, { '404.html': policy });
  return hostFiles({ site, pages, redirects: [{ from: '/en/old/', to: '/issues/1/' }], host });
}

test('every site has its headers and redirects', (t) => {
  const files = filesFor(t);
  assert.deepEqual([...files.keys()], ['_headers', '_redirects']);
  assert.match(files.get('_headers') ?? '', /Content-Security-Policy: script-src 'self' .*'sha256-abc'/);
  assert.match(files.get('_redirects') ?? '', /^\/en\/old\/ \/issues\/1\/ 301$/m);
});

test('nginx gets what it includes, in a folder that it serves to nobody', (t) => {
  const files = filesFor(t, 'nginx');
  assert.match(files.get('.nginx/server.conf') ?? '', /^location = "\/en\/old\/" \{ return 301/m);
  assert.match(files.get('.nginx/http.conf') ?? '', /^map \$uri/m);
});

test('Netlify is told to lead on where a page stands, too', (t) => {
  assert.match(filesFor(t, 'netlify').get('_redirects') ?? '', /^\/en\/old\/ \/issues\/1\/ 301!$/m);
});
