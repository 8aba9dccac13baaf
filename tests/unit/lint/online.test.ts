import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { tryLinks, type TryOptions } from '#lint/online.ts';
import { toldInEnglish, english } from '../in-english.ts';

let origin = '';
let requests: string[] = [];
let running = 0;
let most = 0;

/** So many slow answers are held back until all of them are asked for. */
let together = 0;
let held: (() => void)[] = [];

/** Holds an answer back until enough are asked for; then a little longer, for one too many to be seen. */
async function hold(): Promise<void> {
  await new Promise<void>((resolve) => {
    held.push(resolve);
    if (held.length < together) return;
    for (const release of held) release();
    held = [];
  });
  await setTimeout(20);
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '', url = '' } = request;
  requests.push(`${method} ${url}`);
  running += 1;
  most = Math.max(most, running);
  if (url.startsWith('/slow')) await hold();
  running -= 1;
  const end = (status: number, headers: Record<string, string> = {}): unknown =>
    response.writeHead(status, headers).end();
  if (url === '/silent') return;
  if (url === '/cut') request.socket.destroy();
  else if (url === '/moved') end(301, { location: '/there' });
  else if (url === '/loop') end(302, { location: '/loop' });
  else if (url === '/lost') end(302, { location: '/status/404' });
  else if (url === '/no-head') end(method === 'HEAD' ? 405 : 200);
  else end(Number(/^\/status\/(\d+)/.exec(url)?.[1] ?? 200));
}

const server = createServer((request, response) => void answer(request, response));

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  [requests, running, most] = [[], 0, 0];
});

/** What is said of links to the paths, each on a line of its own. */
async function tried(paths: string[], options?: TryOptions): Promise<string[]> {
  const links = paths.map((path, index) => ({
    address: path.startsWith('/') ? origin + path : path,
    file: 'zh.mdx',
    line: index + 1,
    column: 3,
  }));
  const diagnostics = await tryLinks(links, options);
  assert.ok(diagnostics.every(({ severity, code }) => severity === 'warning' && code === 'online'));
  return toldInEnglish(diagnostics).map(({ line, column, message }) => `${line}:${column} ${message}`);
}

test('says nothing of links that lead somewhere, redirected or not', async () => {
  assert.deepEqual(await tried(['/there', '/moved', '/no-head']), []);
});

test('warns of what a site answers, with the status', async () => {
  assert.deepEqual(await tried(['/status/404', '/status/500', '/lost', '/status/403']), [
    `1:3 ${english('online.status', { status: '404 Not Found' })}`,
    `2:3 ${english('online.status', { status: '500 Internal Server Error' })}`,
    `3:3 ${english('online.status', { status: '404 Not Found' })}`,
    `4:3 ${english('online.status', { status: '403 Forbidden' })}`,
  ]);
});

test('warns of links that cannot be reached', async () => {
  const [cut, loop, closed] = await tried(['/cut', '/loop', 'http://127.0.0.1:1/']);
  assert.match(cut ?? '', /^1:3 this link cannot be reached \(/);
  assert.match(loop ?? '', /^2:3 this link cannot be reached \(redirect/);
  assert.match(closed ?? '', /^3:3 this link cannot be reached \(/);
});

test('gives up on a site that does not answer in time', async () => {
  assert.deepEqual(await tried(['/silent'], { timeout: 50 }), [
    `1:3 ${english('online.slow', { seconds: 0.05 })}`,
  ]);
});

test('asks for the head first, and for each address once, whatever its fragment', async () => {
  await tried(['/there#a', '/there#b', '/there', '/no-head']);
  assert.deepEqual(requests.toSorted(), ['GET /no-head', 'HEAD /no-head', 'HEAD /there']);
});

test('warns at each place of an address', async () => {
  assert.deepEqual(await tried(['/status/410', '/status/410#a']), [
    `1:3 ${english('online.status', { status: '410 Gone' })}`,
    `2:3 ${english('online.status', { status: '410 Gone' })}`,
  ]);
});

const slow = Array.from({ length: 12 }, (_, index) => `/slow/${index}`);

test('tries two links of a host at once', async () => {
  together = 2;
  await tried(slow);
  assert.equal(requests.length, slow.length);
  assert.equal(most, 2);
});

test('tries no more at once than it is told', async () => {
  together = 3;
  await tried(slow, { perHost: 12, atOnce: 3 });
  assert.equal(requests.length, slow.length);
  assert.equal(most, 3);
});
