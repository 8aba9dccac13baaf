import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { fetchBytes, Unfetched, type FetchOptions } from '#importing/remote/fetch-picture.ts';
import { FetchedPictures } from '#importing/remote/fetched-pictures.ts';
import { isPublic } from '#importing/remote/public-hosts.ts';
import { scratchFolder } from '../content/content-copy.ts';
import { english, inEnglish } from '../in-english.ts';
import { png, servePictures } from './picture-server.ts';

/** Why an address gives nothing. */
async function refusal(address: string, options: FetchOptions): Promise<string> {
  try {
    await fetchBytes(address, options);
  } catch (error) {
    assert.ok(error instanceof Unfetched, String(error));
    return inEnglish(error.phrase);
  }
  return 'fetched';
}

const busy =
  (headers: Record<string, string>, status = 429, times = 1) =>
  (
    response: { writeHead(status: number, headers?: object): { end(body?: string): unknown } },
    time: number,
  ) =>
    time > times ? response.writeHead(200).end('there') : response.writeHead(status, headers).end();

test('follows redirects of the web, a few, and no others', async (t) => {
  const there = await png('red');
  const { origin, host } = await servePictures(t, {
    '/there': there,
    '/moved': (response) => response.writeHead(301, { location: 'there' }).end(),
    '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
    '/file': (response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
    '/inside': (response) => response.writeHead(307, { location: 'http://169.254.169.254/latest' }).end(),
    '/broken': (response) => response.writeHead(302, { location: 'http://[' }).end(),
  });
  const hosts = [host];
  assert.deepEqual(await fetchBytes(`${origin}/moved`, { hosts }), there);
  const ofScheme = (address: string): string => english('import.fetch.scheme', { address });
  for (const [name, expected] of [
    ['loop', english('import.fetch.redirects', { most: 5 })],
    ['file', ofScheme('file:///etc/hostname')],
    ['broken', ofScheme('http://[')],
    ['inside', english('import.fetch.private', { host: '169.254.169.254' })],
    ['none', english('import.fetch.status', { status: '404 Not Found' })],
  ] as const)
    assert.equal(await refusal(`${origin}/${name}`, { hosts }), expected);
});

test('private hosts are not asked, however they are written, unless the author lets them', async (t) => {
  const { origin, host, asked } = await servePictures(t, { '/a': 'a' });
  const { port } = new URL(origin);
  for (const name of ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]'])
    assert.match(await refusal(`http://${name}:${port}/a`, {}), /private network/, name);
  assert.deepEqual(asked, []);
  assert.equal((await fetchBytes(`${origin}/a`, { hosts: [host] })).toString(), 'a');
  assert.equal((await fetchBytes(`http://localhost:${port}/a`, { hosts: ['localhost'] })).toString(), 'a');
  for (const address of [
    '10.1.2.3',
    '192.168.1.1',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    'fe80::1',
    'fd00::1',
  ])
    assert.ok(!isPublic(address), address);
  for (const address of ['64:ff9b::7f00:1', '2002:7f00:1::', '::']) assert.ok(!isPublic(address), address);
  for (const address of ['93.184.215.14', '172.32.0.1', '2606:4700::6810:84e5', '198.18.0.7'])
    assert.ok(isPublic(address), address);
});

test('a busy site is asked once more, and not where it asks for a long wait', async (t) => {
  const { origin, host, asked } = await servePictures(t, {
    '/soon': busy({ 'retry-after': '0' }),
    '/date': busy({ 'retry-after': 'Thu, 01 Jan 2026 00:00:00 GMT' }, 503),
    '/later': busy({ 'retry-after': '3600' }),
    '/always': busy({ 'retry-after': '0' }, 500, 9),
  });
  const hosts = [host];
  assert.equal((await fetchBytes(`${origin}/soon`, { hosts })).toString(), 'there');
  assert.equal((await fetchBytes(`${origin}/date`, { hosts })).toString(), 'there');
  const status = (words: string): string => english('import.fetch.status', { status: words });
  assert.equal(await refusal(`${origin}/later`, { hosts }), status('429 Too Many Requests'));
  assert.equal(await refusal(`${origin}/always`, { hosts }), status('500 Internal Server Error'));
  assert.deepEqual(asked, ['/soon', '/soon', '/date', '/date', '/later', '/always', '/always']);
});

test('what is too large, too slow, cut off or stopped is no picture', async (t) => {
  const { origin, host } = await servePictures(t, {
    '/told': (response) => response.writeHead(200, { 'content-length': '5000' }).end(Buffer.alloc(5000)),
    '/untold': (response) => {
      response.write(Buffer.alloc(3000));
      response.end(Buffer.alloc(3000));
    },
    '/silent': () => undefined,
    '/stalled': (response) => response.write('begun'),
    '/cut': (response) => {
      response.writeHead(200, { 'content-length': '5000' });
      response.write('half', () => response.destroy());
    },
  });
  const options = { hosts: [host], mostBytes: 4000, timeout: 200 };
  for (const name of ['told', 'untold'])
    assert.equal(
      await refusal(`${origin}/${name}`, options),
      english('import.fetch.large', { megabytes: 1 }),
    );
  for (const name of ['silent', 'stalled'])
    assert.equal(await refusal(`${origin}/${name}`, options), english('import.fetch.slow', { seconds: 1 }));
  const cut = await refusal(`${origin}/cut`, { hosts: [host] });
  assert.equal(cut, english('import.fetch.failed', { reason: 'ECONNRESET' }));
  const stop = AbortSignal.abort();
  assert.equal(await refusal(`${origin}/silent`, { ...options, stop }), english('import.fetch.stopped'));
});

test('pictures are kept by their addresses, prepared; what is no picture, or half of one, is not', async (t) => {
  const large = await sharp({ create: { width: 4000, height: 10, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer();
  const { origin, host, asked, most } = await servePictures(t, {
    '/a.png': await png('red'),
    '/page.png': '<!doctype html><p>Not here.</p>',
    '/half.jpg': large.subarray(0, large.length / 2),
    '/large': large,
    ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`/${index}`, 'x'])),
  });
  const cache = path.join(scratchFolder(t), 'kept');
  const fetching = { cache, hosts: [host] };
  const all = [
    'a.png',
    'page.png',
    'half.jpg',
    'large',
    ...Array.from({ length: 9 }, (_, index) => `${index}`),
  ];
  const addresses = all.map((name) => `${origin}/${name}`);
  const told: string[] = [];
  const first = new FetchedPictures(fetching);
  await first.fetch(addresses, (done, of) => told.push(`${done}/${of}`));
  assert.equal(told.length, 14);
  assert.equal(told.at(-1), '13/13');
  assert.equal(asked.length, 13);
  assert.ok(most() <= 4);
  const at = (pictures: FetchedPictures, name: string): string => {
    const picture = pictures.at(`${origin}/${name}`);
    return 'failure' in picture ? inEnglish(picture.failure) : picture.extension;
  };
  assert.deepEqual([at(first, 'a.png'), at(first, 'large')], ['png', 'jpg']);
  assert.match(at(first, 'page.png'), /^what is there is a web page/);
  assert.match(at(first, 'half.jpg'), /damaged|ends/);
  assert.equal(readdirSync(cache).length, 2);
  // What a program that was killed left behind counts for nothing.
  writeFileSync(path.join(cache, `.${'0'.repeat(32)}.png.1.tmp`), 'half');
  const second = new FetchedPictures(fetching);
  asked.length = 0;
  await second.fetch(addresses.slice(0, 4), () => undefined);
  assert.deepEqual(asked.sort(), ['/half.jpg', '/page.png']);
  assert.equal(at(second, 'a.png'), 'png');
});

test('a run fetches no more than it may, and the next one goes on', async (t) => {
  const { origin, host, asked } = await servePictures(t, {
    ...Object.fromEntries(
      await Promise.all(
        ['red', 'blue', 'green', 'grey', 'pink', 'gold'].map(async (name) => [`/${name}`, await png(name)]),
      ),
    ),
  });
  const addresses = ['red', 'blue', 'green', 'grey', 'pink', 'gold'].map((name) => `${origin}/${name}`);
  const fetching = { cache: path.join(scratchFolder(t), 'kept'), hosts: [host], mostInAll: 1 };
  const first = new FetchedPictures(fetching);
  await first.fetch(addresses, () => undefined);
  assert.ok(asked.length < 6);
  const last = first.at(`${origin}/gold`);
  assert.ok('failure' in last);
  assert.equal(inEnglish(last.failure), english('import.fetch.enough', { megabytes: 1 }));
  await new FetchedPictures({ ...fetching, mostInAll: 1e6 }).fetch(addresses, () => undefined);
  assert.deepEqual([...asked].sort(), ['/blue', '/gold', '/green', '/grey', '/pink', '/red']);
});
