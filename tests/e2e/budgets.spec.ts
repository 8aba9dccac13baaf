import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { visitAbreast } from './abreast.ts';
import { allPages } from './page-types.ts';
import { at, columnFolder as site } from './site.ts';
import { openSteadily, steady } from './steadiness.ts';

/** Bytes of a page with its styles: TCP's first ten segments (RFC 6928) less what TLS and HTTP take. */
const pageLimit = 14 * 1024;

/** Bytes of the scripts of a page. */
const scriptLimit = 4 * 1024;

function compressed(file: string): number {
  return brotliCompressSync(readFileSync(path.join(site, file))).length;
}

const issues = ['issues', 'en/issues'].flatMap((folder) =>
  readdirSync(path.join(site, folder))
    .filter((name) => /^\d+$/.test(name))
    .map((name) => `${folder}/${name}/index.html`),
);

test('every issue with its styles fits into the first flight of a connection', () => {
  expect(issues.length).toBeGreaterThan(15);
  for (const file of issues) {
    expect(compressed(file), file).toBeLessThanOrEqual(pageLimit);
    // Styles of paper wait for nobody; those of the end stand behind the text, and only what follows waits for them.
    const html = readFileSync(path.join(site, file), 'utf8');
    const sheets = Array.from(html.matchAll(/<link rel="stylesheet"[^>]*>/g), ({ index, 0: link }) => ({
      index,
      link,
    }));
    expect(sheets, file).toHaveLength(2);
    for (const { index, link } of sheets)
      expect(link.includes('media="print"') || index > html.indexOf('class="prose numbered"'), link).toBe(
        true,
      );
  }
});

test('the scripts of an issue weigh little', () => {
  for (const file of issues) {
    const html = readFileSync(path.join(site, file), 'utf8');
    const scripts = Array.from(html.matchAll(/<script[^>]* src="([^"]+)"/g), (match) => match[1] ?? '');
    expect(scripts.length).toBeGreaterThan(0);
    const inline = Array.from(html.matchAll(/<script>([^]*?)<\/script>/g), (match) => match[1] ?? '');
    const bytes = scripts.reduce((sum, script) => sum + compressed(script), 0);
    expect(bytes + brotliCompressSync(inline.join('')).length, file).toBeLessThanOrEqual(scriptLimit);
  }
});

test('an issue asks for little before its pictures', async ({ page }) => {
  // The page, its icon, two sheets of styles, and three scripts, of which one comes with pictures alone; and three fonts.
  const asked = new Map<string, string>();
  page.on('request', (request) => asked.set(request.url(), request.resourceType()));
  await page.goto(at('/issues/22/'), { waitUntil: 'networkidle' });
  const counted = (isWanted: (kind: string) => boolean) =>
    [...asked].filter(([, kind]) => isWanted(kind)).length;
  expect(counted((kind) => kind === 'font')).toBe(3);
  const others = counted((kind) => kind !== 'font' && kind !== 'image');
  expect(others).toBeGreaterThan(1);
  expect(others, [...asked.keys()].join('\n')).toBeLessThanOrEqual(7);
});

test('the layers of every page are in their order', () => {
  for (const path_ of allPages) {
    const file = path_.endsWith('.html') ? path_ : `${path_}index.html`;
    const html = readFileSync(path.join(site, file), 'utf8');
    const layers = Array.from(html.matchAll(/@layer ([a-z]+)[{;]/g), (match) => match[1]);
    expect([...new Set(layers)], path_).toEqual(['tokens', 'base', 'prose', 'layout', 'components']);
  }
});

for (const { name, ...device } of [
  { name: 'a phone', viewport: { width: 390, height: 844 }, locale: 'en' },
  { name: 'a desk', viewport: { width: 1440, height: 900 }, locale: 'zh-CN' },
])
  test(`on ${name} nothing moves, overflows, fails or comes from elsewhere`, async ({ browser, baseURL }) => {
    const strays: string[] = [];
    await visitAbreast(browser, device, allPages, async (page, path_) => {
      expect(await openSteadily(page, at(path_), baseURL ?? '-', strays), path_).toEqual(steady);
    });
    expect(strays).toEqual([]);
  });
