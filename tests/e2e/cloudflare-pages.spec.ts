import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { readSite } from '#content/site-origin.ts';
import { renderRedirectsFile } from '#hosts/cdn-files.ts';
import { redirectFile, redirectPage } from '#exports/redirect-page.ts';
import { ask } from '../hosts/ask.ts';
import { leads, moved } from '../hosts/moved.ts';
import { PolicyWatch } from '../hosts/policy-watch.ts';
import { Wrangler } from '../hosts/wrangler.ts';
import { allPages } from './page-types.ts';
import { SearchPage } from './pages/search-page.ts';

test.describe.configure({ mode: 'default' });
test.skip(!process.env['WRANGLER'], 'wrangler is not installed');

const dist = path.resolve(import.meta.dirname, '../../dist');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'industry-observer-site-'));
const site = path.join(scratch, 'site');
let wrangler: Wrangler;
let origin: string;

test.beforeAll(async () => {
  cpSync(dist, site, { recursive: true });
  appendFileSync(path.join(site, '_redirects'), renderRedirectsFile(moved, readSite(process.env)));
  for (const redirect of moved) {
    const file = path.join(site, `${redirectFile(redirect)}.html`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, redirectPage(redirect, readSite(process.env)));
  }
  wrangler = new Wrangler(process.env['WRANGLER'] ?? '', site, Number(process.env['WRANGLER_PORT']));
  ({ origin } = wrangler);
  await wrangler.start();
});

test.afterAll(async () => {
  await wrangler.stop();
  rmSync(scratch, { recursive: true, force: true });
});

test('every rule of _headers and _redirects is understood', () => {
  const rules = readFileSync(path.join(site, '_headers'), 'utf8').match(/^\/.*$/gm) ?? [];
  expect(rules.length).toBeGreaterThan(1);
  expect(wrangler.log).toContain(`Parsed ${rules.length} valid header rules`);
  expect(wrangler.log).toMatch(/Parsed [1-9]\d* valid redirect rules/);
  expect(wrangler.log).not.toMatch(/invalid|warning/i);
});

test('every answer has the headers that protect the reader', async () => {
  for (const [address, status] of [
    ['/', 200],
    ['/en/issues/22/', 200],
    ['/rss.xml', 200],
    ['/data/rounds.csv', 200],
    ['/favicon.svg', 200],
    ['/about.html', 301],
    ['/issues/22', 308],
    ['/gone', 404],
  ] as const) {
    const answer = await ask(origin, address);
    expect(answer.status, address).toBe(status);
    expect(answer.headers, address).toMatchObject({
      'content-security-policy': expect.stringMatching(/^script-src 'self' 'sha256-[^,]*$/),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cross-origin-opener-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000',
    });
  }
});

test('files named by their content are kept for a year; pages and feeds are asked for again', async () => {
  const scripts = readdirSync(path.join(dist, '_astro')).map((name) => `/_astro/${name}`);
  expect(scripts.length).toBeGreaterThan(3);
  for (const address of scripts)
    expect((await ask(origin, address)).headers['cache-control'], address).toBe(
      'public, max-age=31536000, immutable',
    );
  for (const address of ['/', '/issues/22/', '/rss.xml', '/feed.json', '/data/rounds.csv']) {
    const { headers } = await ask(origin, address);
    expect(headers['cache-control'], address).toBe('public, max-age=0, must-revalidate');
    const again = await ask(origin, address, { headers: { 'if-none-match': headers.etag ?? '' } });
    expect([again.status, again.body.length], address).toEqual([304, 0]);
  }
  expect((await ask(origin, '/_astro/gone.js')).headers['cache-control']).not.toContain('immutable');
});

test('addresses that moved lead on for good, those without their last slash by way of it', async () => {
  for (const [asked, location] of leads) {
    const hasRule = /\/(?:$|\?)|\.html$/.test(asked);
    const slashed = hasRule ? asked : `${asked}/`;
    if (!hasRule) {
      const { status, headers } = await ask(origin, asked);
      expect([status, headers.location], asked).toEqual([308, slashed]);
    }
    const { status, headers } = await ask(origin, slashed);
    expect([status, headers.location], slashed).toEqual([301, location]);
  }
});

test('what is not there is told in the reader’s language', async () => {
  for (const [address, language] of [
    ['/gone', 'zh-CN'],
    ['/issues/9999/', 'zh-CN'],
    ['/en/gone', 'en'],
    ['/en/issues/9999/', 'en'],
  ] as const) {
    const { status, body } = await ask(origin, address);
    expect(status, address).toBe(404);
    expect(body.toString(), address).toContain(`<html lang="${language}">`);
  }
});

test('no page breaks the policies of the host and of its own', async ({ page }) => {
  const watch = new PolicyWatch();
  await watch.begin(page);
  for (const address of [...allPages, '/en/404.html']) await page.goto(origin + address);
  await page.waitForLoadState('networkidle');
  expect(watch.found).toEqual([]);
});

test('a picture and a text that a browser shows alone are not disturbed', async ({ page }) => {
  const watch = new PolicyWatch();
  await watch.begin(page);
  for (const address of ['/share.png', '/favicon.svg', '/llms.txt', '/data/rounds.json', '/sitemap-0.xml'])
    await page.goto(origin + address, { waitUntil: 'networkidle' });
  expect(watch.found.filter((each) => !each.includes('404'))).toEqual([]);
});

test('search works, and nothing may compile WebAssembly', async ({ page }) => {
  const watch = new PolicyWatch();
  await watch.begin(page);
  await page.goto(`${origin}/search/?q=芯片`);
  await expect(new SearchPage(page).group(/^各期/)).toBeVisible();
  expect(watch.found).toEqual([]);
  const compiled = await page.evaluate(() =>
    WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
      () => 'compiled',
      (error: Error) => error.name,
    ),
  );
  expect(compiled).toBe('CompileError');
});

test('what a page has not named is stopped, and so is a frame around it', async ({ page, baseURL }) => {
  const watch = new PolicyWatch();
  await watch.begin(page);
  await page.goto(`${origin}/`);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken"';
    document.body.append(script);
  });
  await expect(page).not.toHaveTitle('taken');
  await expect.poll(() => watch.found.join('\n')).toContain('script-src-elem inline');
  await page.goto(`${baseURL}/`);
  const frame = await page.evaluate(async (address) => {
    const element = document.createElement('iframe');
    element.src = address;
    document.body.append(element);
    await new Promise((resolve) => element.addEventListener('load', resolve));
    return element.contentDocument === null;
  }, `${origin}/`);
  expect(frame).toBe(true);
});
