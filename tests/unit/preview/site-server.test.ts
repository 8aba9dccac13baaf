import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { siteServer } from '#preview/site-server.ts';
import { scratchFolder } from '../content/content-copy.ts';
import { english } from '../in-english.ts';

/** Serves files until the test ends; gives what asks for an address without following it elsewhere. */
async function serve(t: TestContext, files: Record<string, string>, at = new URL('http://localhost/')) {
  const folder = path.join(scratchFolder(t), 'site');
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const server = siteServer(folder, at).listen(0, 'localhost');
  await once(server, 'listening');
  t.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  return (address: string, init: RequestInit = {}) =>
    fetch(`http://localhost:${port}${address}`, { redirect: 'manual', ...init });
}

const site = {
  'index.html': '首页',
  '404.html': '没有',
  'en/404.html': 'none',
  'en/issues/1/index.html': 'one',
  'issues/1.md': '一',
  'old.html': 'moved',
  '公司/index.html': '公司',
  '../secret.txt': 'secret',
};

test('a finished site is served as hosts serve it', async (t) => {
  const ask = await serve(t, site);
  for (const [address, status, type, text] of [
    ['/', 200, 'text/html; charset=utf-8', '首页'],
    ['/en/issues/1/', 200, 'text/html; charset=utf-8', 'one'],
    ['/en/issues/1/?a=b', 200, 'text/html; charset=utf-8', 'one'],
    ['/issues/1.md', 200, 'text/markdown; charset=utf-8', '一'],
    ['/old', 200, 'text/html; charset=utf-8', 'moved'],
    [encodeURI('/公司/'), 200, 'text/html; charset=utf-8', '公司'],
    ['/nothing/', 404, 'text/html; charset=utf-8', '没有'],
    ['/en/nothing', 404, 'text/html; charset=utf-8', 'none'],
  ] as const) {
    const response = await ask(address);
    assert.deepEqual(
      [response.status, response.headers.get('content-type'), await response.text()],
      [status, type, text],
      address,
    );
  }
});

test('a folder without its slash leads to the address with one', async (t) => {
  const ask = await serve(t, site);
  for (const [address, place] of [
    ['/en/issues/1', '/en/issues/1/'],
    [encodeURI('/公司'), encodeURI('/公司/')],
  ] as const) {
    const response = await ask(address);
    assert.equal(response.status, 301);
    const location = response.headers.get('location') ?? '';
    assert.equal(new URL(location, `http://localhost${address}`).pathname, place);
  }
});

test('what lies beside the site is not served, and no address makes the server fail', async (t) => {
  const ask = await serve(t, site);
  for (const address of [
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%00',
    '/en%00/',
    '/%ff',
    '//secret.txt',
    '/en//',
  ])
    assert.equal((await ask(address)).status, 404, address);
});

test('who asks for the head alone gets no body', async (t) => {
  const ask = await serve(t, site);
  const response = await ask('/', { method: 'HEAD' });
  assert.equal(response.status, 200);
  assert.equal(await response.text(), '');
});

test('a site that lies below a path is served there, and nothing of it beside', async (t) => {
  const ask = await serve(t, site, new URL('https://user.github.test/column/'));
  const read = async (address: string) => {
    const answer = await ask(address);
    return [answer.status, await answer.text()];
  };
  assert.deepEqual(await read('/column/'), [200, '首页']);
  assert.deepEqual(await read('/column/en/issues/1/'), [200, 'one']);
  assert.deepEqual(await read('/column/en/nothing/'), [404, 'none']);
  assert.deepEqual(await read('/en/issues/1/'), [404, english('serve.beside', { path: '/column/' })]);
  assert.equal((await ask('/column/en/issues/1')).headers.get('location'), './1/');
  for (const start of ['/', '/column'])
    assert.deepEqual(
      [(await ask(start)).status, (await ask(start)).headers.get('location')],
      [302, '/column/'],
    );
});
