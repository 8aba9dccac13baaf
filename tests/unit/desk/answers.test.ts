import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { openDesk } from '#desk/server.ts';
import { addressOf } from '#preview/address-of.ts';
import { atRoot } from '#preview/at-root.ts';
import { Writing } from '#preview/writing.ts';
import { openReadingCache } from '#content/read-known.ts';
import { copyContent, originalFile, scratchFolder } from '../content/content-copy.ts';

const file = 'issues/005-example/zh.mdx';
const written = originalFile({ issue: '5', text: '公司在2024年,说了一句话.' });

/** A desk as the development server has it. */
interface Desk {
  port: number;
  /** The text that can be mended, as it is on the disk. */
  read(): string;
  write(source: string): void;
}

async function openServer(t: TestContext, host = 'localhost', site = atRoot): Promise<Desk> {
  const content = copyContent(t, { [file]: written });
  const settings = { content, cache: scratchFolder(t), out: scratchFolder(t) };
  const environment = { SOURCE_DATE_EPOCH: String(Date.UTC(2025, 5, 1) / 1000) };
  const readings = openReadingCache(settings);
  const writing = new Writing(settings, environment, readings);
  const options = {
    settings,
    environment,
    site,
    readings,
    writing,
    language: 'en',
    onDiagnostics: () => {},
  } as const;
  const desk = openDesk(options);
  t.after(() => desk.end());
  const server: Server = createServer((asked, response) => {
    desk
      .answer(asked, response, addressOf(asked, site) ?? '')
      .then((isAnswered) => isAnswered || response.writeHead(404).end())
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  server.listen(0, host);
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const place = path.join(content, file);
  return {
    port: (server.address() as AddressInfo).port,
    read: () => readFileSync(place, 'utf8'),
    write: (source) => writeFileSync(place, source),
  };
}

interface Sent {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  hostname?: string;
}

interface Answered {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

/** Sends a request as no browser would refuse to: with whatever headers, and an address as it is written. */
function send({ port }: Desk, { hostname = 'localhost', body = '', ...sent }: Sent): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const headers = { ...sent.headers, 'content-length': String(Buffer.byteLength(body)) };
    const asked = request({ hostname, port, ...sent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const status = response.statusCode ?? 0;
        resolve({ status, headers: response.headers, body: Buffer.concat(chunks).toString() });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** A form of the page of the issue, as a browser sends it. */
async function formOf(
  desk: Desk,
): Promise<Sent & { headers: Record<string, string>; fields: URLSearchParams }> {
  const { body } = await send(desk, { path: '/desk/en/issues/5/' });
  const form = /<form[^>]* action="([^"]*)">(.*?)<\/form>/.exec(body);
  const fields = Array.from(
    (form?.[2] ?? '').matchAll(/name="([^"]*)" value="([^"]*)"/g),
    ([, name = '', value = '']) => [name, value] as [string, string],
  );
  assert.deepEqual(
    fields.map(([name]) => name),
    ['token', 'mend'],
  );
  const own = `localhost:${desk.port}`;
  return {
    path: form?.[1] ?? '',
    method: 'POST',
    headers: { host: own, origin: `http://${own}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: String(new URLSearchParams(fields)),
    fields: new URLSearchParams(fields),
  };
}

test('a form of the desk writes its mend, and leads back to the page', async (t) => {
  const desk = await openServer(t);
  const { fields, ...form } = await formOf(desk);
  const { status, headers } = await send(desk, form);
  assert.equal(status, 303);
  assert.equal(headers.location, '/desk/en/issues/5/#to-mend');
  assert.notEqual(desk.read(), written);
  // The page tells at once how it is now.
  const { body } = await send(desk, { path: '/desk/en/issues/5/' });
  assert.ok(!body.includes(fields.get('mend') ?? ''));
});

const hostile: [name: string, change: (sent: Sent & { headers: Record<string, string> }) => Partial<Sent>][] =
  [
    ['the host of another site', ({ headers }) => ({ headers: { ...headers, host: 'evil.example' } })],
    [
      'another site that is led here, and says so of itself',
      ({ headers }) => ({
        headers: { ...headers, host: 'evil.example:80', origin: 'http://evil.example:80' },
      }),
    ],
    [
      'the origin of another site',
      ({ headers }) => ({ headers: { ...headers, origin: 'https://evil.example' } }),
    ],
    ['no origin at all', ({ headers: { origin: _origin, ...headers } }) => ({ headers })],
    ['an origin that is hidden', ({ headers }) => ({ headers: { ...headers, origin: 'null' } })],
    [
      'another port of this machine',
      ({ headers }) => ({ headers: { ...headers, origin: 'http://localhost:1' } }),
    ],
    ['a proxy', ({ headers }) => ({ headers: { ...headers, 'x-forwarded-for': '203.0.113.9' } })],
    ['another token', ({ body = '' }) => ({ body: body.replace(/token=[^&]*/, `token=${'A'.repeat(43)}`) })],
    ['no token', ({ body = '' }) => ({ body: body.replace(/token=[^&]*&/, '') })],
    ['two tokens, the first of them wrong', ({ body = '' }) => ({ body: `token=x&${body}` })],
    ['another kind of body', ({ headers }) => ({ headers: { ...headers, 'content-type': 'text/plain' } })],
    ['a body without end', ({ body = '' }) => ({ body: `${'x'.repeat(10_000)}&${body}` })],
    ['GET', ({ path: place, body }) => ({ method: 'GET', path: `${place}?${body}`, body: '' })],
    ['HEAD', () => ({ method: 'HEAD' })],
    ['PUT', () => ({ method: 'PUT' })],
    ['DELETE', () => ({ method: 'DELETE' })],
  ];

test('whatever is not a form of the desk, sent from it, writes nothing', async (t) => {
  const desk = await openServer(t);
  const { fields: _fields, ...form } = await formOf(desk);
  for (const [name, change] of hostile)
    await t.test(`refuses ${name}`, async () => {
      assert.equal((await send(desk, { ...form, ...change(form) })).status, 403);
      assert.equal(desk.read(), written);
    });
  // The same form is good from where it belongs.
  assert.equal((await send(desk, form)).status, 303);
});

test('a token of an earlier start is none', async (t) => {
  const [before, desk] = [await openServer(t), await openServer(t)];
  const [{ fields }, { fields: _fields, ...form }] = [await formOf(before), await formOf(desk)];
  const own = new URLSearchParams(form.body);
  own.set('token', fields.get('token') ?? '');
  assert.equal((await send(desk, { ...form, body: String(own) })).status, 403);
  assert.equal(desk.read(), written);
});

test('no way leads out of the folder', async (t) => {
  const desk = await openServer(t);
  const { fields, ...form } = await formOf(desk);
  for (const place of [
    '/desk/en/issues/5/../../../../etc/passwd/mend/',
    '/desk/en/issues/..%2f..%2f/mend/',
    '/desk/en/issues/%2e%2e/%2e%2e/etc/mend/',
    '/desk/en/mend/..%5c..%5c',
    '/desk/en/mend/%00',
  ])
    await t.test(place, async () => {
      const { status } = await send(desk, { ...form, path: place });
      assert.equal(status, 404);
      assert.equal(desk.read(), written);
    });
  for (const mend of ['../../../etc/passwd', file, '/etc/passwd', '%00', '__proto__'])
    await t.test(`a mend called ${mend}`, async () => {
      fields.set('mend', mend);
      assert.equal((await send(desk, { ...form, body: String(fields) })).status, 409);
      assert.equal(desk.read(), written);
    });
});

test('a file that changed meanwhile is refused, and the page says so', async (t) => {
  const desk = await openServer(t);
  const { fields: _fields, ...form } = await formOf(desk);
  desk.write(`${written}\n另一段。\n`);
  const { status, body } = await send(desk, form);
  assert.equal(status, 409);
  assert.match(body, /The file has changed since this page was loaded\. Nothing was written/);
  assert.equal(desk.read(), `${written}\n另一段。\n`);
});

test('a page tells how the files are now, however soon after they changed, and back', async (t) => {
  const desk = await openServer(t);
  const isOffered = async (): Promise<boolean> =>
    (await send(desk, { path: '/desk/en/issues/5/' })).body.includes('name="mend"');
  for (let round = 0; round < 3; round += 1) {
    assert.equal(await isOffered(), true);
    desk.write(written.replace('公司在2024年,说了一句话.', '公司说了一句话。'));
    assert.equal(await isOffered(), false);
    desk.write(written);
  }
});

test('whoever reads from elsewhere gets no token, no button and no path of this machine', async (t) => {
  const desk = await openServer(t);
  for (const headers of [{ host: 'evil.example' }, { 'x-forwarded-for': '203.0.113.9' }])
    for (const place of ['/desk/en/', '/desk/zh/issues/5/']) {
      const { status, body } = await send(desk, { path: place, headers });
      assert.equal(status, 200);
      assert.match(body, /005-example/);
      assert.doesNotMatch(body, /<form|<button|name="token"|vscode:|\/tmp\//);
    }
});

const elsewhere = Object.values(os.networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ internal, family }) => !internal && family === 'IPv4')?.address;

test(
  'a machine of the network reads the desk of a server that is open to it, and cannot write',
  {
    skip: elsewhere === undefined && 'this machine is in no network',
  },
  async (t) => {
    const desk = await openServer(t, '0.0.0.0');
    const { fields: _fields, ...form } = await formOf(desk);
    const hostname = elsewhere ?? '';
    const read = await send(desk, { path: '/desk/en/issues/5/', hostname });
    assert.equal(read.status, 200);
    assert.doesNotMatch(read.body, /<form|name="token"|vscode:/);
    assert.match(read.body, /from another machine/);
    // Even with what the author’s own browser was given.
    assert.equal((await send(desk, { ...form, hostname })).status, 403);
    assert.equal(desk.read(), written);
  },
);

test('no other site may frame the desk or learn where it was', async (t) => {
  const desk = await openServer(t);
  const { headers } = await send(desk, { path: '/desk/en/' });
  assert.match(String(headers['content-security-policy']), /frame-ancestors 'none'/);
  assert.match(String(headers['content-security-policy']), /default-src 'none'/);
  assert.equal(headers['referrer-policy'], 'same-origin');
  assert.equal(headers['cache-control'], 'no-store');
  assert.equal(headers['access-control-allow-origin'], undefined);
});

test('what feeds carry is shown with addresses of this server, and runs nothing', async (t) => {
  const desk = await openServer(t);
  const { status, body, headers } = await send(desk, { path: '/desk/entries/zh/5/' });
  assert.equal(status, 200);
  assert.match(body, /<img src="\/issues\/5\/share\.png/);
  assert.doesNotMatch(body, /<script|https:\/\/industry-observer/);
  assert.doesNotMatch(String(headers['content-security-policy']), /script-src|unsafe/);
});

test('an address without a language leads to that of messages; an issue that is not there is none of the desk', async (t) => {
  const desk = await openServer(t);
  const answers = await Promise.all(
    ['/desk/', '/desk/issues/5/', '/desk/en/issues/77/', '/desk/entries/zh/77/', '/desk/nothing/'].map(
      (place) => send(desk, { path: place }),
    ),
  );
  assert.deepEqual(
    answers.map(({ status, headers }) => headers.location ?? status),
    ['/desk/en/', '/desk/en/issues/5/', 404, 404, 404],
  );
});

test('where the site lies below a path, so does the desk: its links, its form, its styles and its script', async (t) => {
  const desk = await openServer(t, 'localhost', new URL('https://user.github.test/column/'));
  const { body, headers } = await send(desk, { path: '/column/desk/en/issues/5/' });
  const named = Array.from(body.matchAll(/ (?:href|src|action)="(\/[^"]*)"/g), ([, address = '']) => address);
  assert.ok(named.length > 5);
  assert.deepEqual(
    named.filter((address) => !address.startsWith('/column/')),
    [],
  );
  assert.ok(body.includes("EventSource('/column/desk/events/')"));
  const styles = /<style>(.*?)<\/style>/s.exec(body)?.[1] ?? '';
  assert.ok(styles.includes("url('/column/desk/display.woff2')"));
  const hash = createHash('sha256').update(styles).digest('base64');
  assert.ok(headers['content-security-policy']?.includes(`style-src 'sha256-${hash}'`));
  const language = await send(desk, { path: '/column/desk/' });
  assert.deepEqual([language.status, language.headers.location], [303, '/column/desk/en/']);
  assert.equal((await send(desk, { path: '/desk/en/' })).status, 404);
});
