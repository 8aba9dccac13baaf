import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { readSite } from '#content/site-origin.ts';
import { renderNginxRedirects } from '#hosts/nginx-files.ts';
import { ask, type Question } from '../hosts/ask.ts';
import { leads, moved } from '../hosts/moved.ts';
import { Nginx } from '../hosts/nginx.ts';
import { PolicyWatch } from '../hosts/policy-watch.ts';
import { SearchPage } from './pages/search-page.ts';

test.describe.configure({ mode: 'default' });
test.skip(!process.env['NGINX_COMMAND'], 'nginx is not installed');

const scratch = mkdtempSync(path.join(os.tmpdir(), 'industry-observer-site-'));
const site = path.join(scratch, 'site');
let nginx: Nginx;
let origin: string;
const get = (address: string, question?: Question) => ask(origin, address, question);
const accepting = (encodings: string): Question => ({ headers: { 'accept-encoding': encodings } });

test.beforeAll(async () => {
  cpSync(process.env['FIXTURE_DIR'] ?? '', site, { recursive: true });
  appendFileSync(path.join(site, '.nginx/server.conf'), renderNginxRedirects(moved, readSite(process.env)));
  nginx = new Nginx(site, Number(process.env['NGINX_PORT']));
  ({ origin } = nginx);
  await nginx.start();
});

test.afterAll(async () => {
  await nginx.stop();
  rmSync(scratch, { recursive: true, force: true });
});

test('nginx takes the shipped configuration without a warning', () => {
  expect(nginx.problems()).toEqual([]);
});

/** One file of each kind, with its type. */
const kinds: [address: string, type: string][] = [
  ['/', 'text/html; charset=utf-8'],
  ['/en/issues/1/', 'text/html; charset=utf-8'],
  ['/rss.xml', 'text/xml; charset=utf-8'],
  ['/atom.xml', 'text/xml; charset=utf-8'],
  ['/feed.json', 'application/json'],
  ['/feeds.opml', 'text/x-opml; charset=utf-8'],
  ['/issues/1.md', 'text/markdown; charset=utf-8'],
  ['/data/rounds.csv', 'text/csv; charset=utf-8'],
  ['/data/rounds.json', 'application/json'],
  ['/llms.txt', 'text/plain; charset=utf-8'],
  ['/sitemap-0.xml', 'text/xml; charset=utf-8'],
  ['/feed.css', 'text/css; charset=utf-8'],
  ['/favicon.svg', 'image/svg+xml'],
  ['/favicon.ico', 'image/x-icon'],
  ['/icon.png', 'image/png'],
  ['/share.png', 'image/png'],
];

const fileOf = (address: string): string =>
  path.join(site, address.endsWith('/') ? `${address}index.html` : address);

test('every kind of file has its type, and comes whole', async () => {
  for (const [address, type] of kinds) {
    const { status, headers, body } = await get(address);
    expect([status, headers['content-type']], address).toEqual([200, type]);
    expect(body.equals(readFileSync(fileOf(address))), address).toBe(true);
  }
});

test('texts come in the form that the reader’s program knows best', async () => {
  const forms: [accepted: string, encoding: string | undefined, open: (body: Buffer) => Buffer][] = [
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['br;q=0.5, gzip;q=0.1', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0', undefined, (body) => body],
    ['identity', undefined, (body) => body],
    ['', undefined, (body) => body],
  ];
  for (const [address] of kinds.filter(([name]) => !/\.(?:png|ico)$/.test(name)))
    for (const [accepted, encoding, open] of forms) {
      const { headers, body } = await get(address, accepting(accepted));
      expect(headers['content-encoding'], `${address} ${accepted}`).toBe(encoding);
      expect(headers.vary, address).toBe('Accept-Encoding');
      expect(open(body).equals(readFileSync(fileOf(address))), `${address} ${accepted}`).toBe(true);
    }
});

test('what did not change is not sent again, in any of its forms', async () => {
  for (const address of ['/', '/en/issues/1/', '/rss.xml', '/feed.json', '/data/rounds.csv', '/share.png'])
    for (const encoding of ['br', 'gzip', 'identity']) {
      const first = await get(address, accepting(encoding));
      const headers = { 'accept-encoding': encoding, 'if-none-match': first.headers.etag ?? '' };
      const again = await get(address, { headers });
      expect([again.status, again.body.length, again.headers.etag], `${address} ${encoding}`).toEqual([
        304,
        0,
        first.headers.etag,
      ]);
      const since = {
        'if-modified-since': first.headers['last-modified'] ?? '',
        'accept-encoding': encoding,
      };
      expect((await get(address, { headers: since })).status, address).toBe(304);
      const changed = { 'accept-encoding': encoding, 'if-none-match': '"another"' };
      expect((await get(address, { headers: changed })).status, address).toBe(200);
    }
});

test('files named by their content are kept for a year; all else is asked for again', async () => {
  const named = ['_astro', 'pictures', 'search-index/kept'].flatMap((folder) =>
    readdirSync(path.join(site, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
      .map((entry) => `/${path.relative(site, path.join(entry.parentPath, entry.name))}`),
  );
  expect(named.length).toBeGreaterThan(8);
  for (const address of named) {
    const { status, headers } = await get(address);
    expect([status, headers['cache-control']], address).toEqual([200, 'public, max-age=31536000, immutable']);
  }
  const others = [
    ...kinds.map(([address]) => address),
    '/search-index/index.json',
    '/search-index/kept/gone.json',
    '/_astro/gone.js',
    '/gone',
  ];
  for (const address of others)
    expect((await get(address)).headers['cache-control'], address).toBe('public, max-age=0, must-revalidate');
});

test('what is not there is told in the reader’s language', async () => {
  const lost = [
    '/gone',
    '/issues/9999/',
    '/_astro/',
    '/_astro/gone.js',
    '/gone.xml',
    '/404.html',
    '/enough/',
  ];
  for (const address of [...lost, ...lost.map((each) => `/en${each}`), '/en/404/']) {
    const { status, headers, body } = await get(address);
    const language = address.startsWith('/en/') ? 'en' : 'zh-CN';
    expect([status, headers['content-type']], address).toEqual([404, 'text/html; charset=utf-8']);
    expect(body.toString(), address).toContain(`<html lang="${language}">`);
    expect(headers['cache-control'], address).toBe('public, max-age=0, must-revalidate');
  }
});

test('what is for hosts is served to nobody, and nothing outside of the site', async () => {
  const hidden = [
    '/.nginx/http.conf',
    '/.nginx/server.conf',
    '/_headers',
    '/_redirects',
    '/index.html.br',
    '/rss.xml.gz',
    '/.git/config',
    '/issues/.env',
    '/issues/%2e%2e/.nginx/http.conf',
  ];
  for (const address of hidden) {
    const { status, body } = await get(address);
    expect(status, address).toBe(404);
    expect(body.toString(), address).toContain('没有这一页');
  }
  const outside = ['/../../etc/passwd', '/issues/..%2f..%2f..%2fetc/passwd', '/..\\..\\etc\\passwd', '/%00'];
  for (const address of outside) {
    const { status, body } = await get(address);
    expect([400, 404], address).toContain(status);
    expect(body.toString(), address).not.toContain('root:x:');
  }
});

test('a page has one address, wherever the server stands', async () => {
  const behind: Question = { headers: { host: 'column.example:8443', 'x-forwarded-proto': 'https' } };
  for (const [asked, location] of [
    ['/issues/1', '/issues/1/'],
    ['/en/issues/1?a=1', '/en/issues/1/?a=1'],
    ['/issues/1/index.html', '/issues/1/'],
    ['/index.html?a=1', '/?a=1'],
    ['//issues//1', '/issues/1/'],
  ] as const) {
    const { status, headers } = await get(asked, behind);
    expect([status, headers.location], asked).toEqual([301, location]);
  }
});

test('no redirect leads to another host', async () => {
  for (const asked of [
    '//elsewhere.example/index.html',
    '/\\elsewhere.example/index.html',
    '//elsewhere.example/..',
    '//elsewhere.example/%2e%2e',
    '/%0d%0aX-Header:1/index.html',
    '//2024/old-issue/?//elsewhere.example',
  ]) {
    const { headers } = await get(asked);
    expect(headers.location ?? '/', asked).toMatch(/^\/(?![/\\])/);
    expect(headers).not.toHaveProperty('x-header');
  }
});

test('addresses that moved lead on for good', async () => {
  for (const [asked, location] of leads) {
    const { status, headers } = await get(asked);
    expect([status, headers.location], asked).toEqual([301, location]);
  }
});

test('every answer has the headers that protect the reader', async () => {
  const { headers: page } = await get('/');
  const asked: [address: string, status: number, question?: Question][] = [
    ['/', 200],
    ['/rss.xml', 200],
    ['/favicon.svg', 200],
    ['/', 304, { headers: { 'if-none-match': page.etag ?? '' } }],
    ['/issues/1', 301],
    ['/about.html', 301],
    ['/gone', 404],
    ['/', 405, { method: 'POST' }],
    ['/../', 400],
    ['/data/rounds.csv', 206, { headers: { range: 'bytes=0-9' } }],
  ];
  for (const [address, status, question] of asked) {
    const answer = await get(address, question);
    expect(answer.status, address).toBe(status);
    expect(answer.headers, `${address} ${status}`).toMatchObject({
      'content-security-policy': page['content-security-policy'],
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cross-origin-opener-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000',
      server: 'nginx',
    });
  }
  expect(page['content-security-policy']).toMatch(/^script-src 'self' 'sha256-\S+'; /);
  expect(page['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('pages and search work as served', async ({ page }) => {
  const watch = new PolicyWatch();
  await watch.begin(page);
  for (const address of ['/', '/issues/1/', '/en/issues/2/', '/data/']) await page.goto(origin + address);
  await page.goto(`${origin}/en/search/?q=example`);
  await expect(new SearchPage(page).group(/^Issues/)).toBeVisible();
  expect(watch.found).toEqual([]);
});
