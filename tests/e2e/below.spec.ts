import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { baseOf } from '#schema/site-address.ts';
import { allPages } from './page-types.ts';
import { SearchPage } from './pages/search-page.ts';
import { absolute, at, columnFolder, fixture, published } from './site.ts';

const base = baseOf(published);

test('every page is whole below its path: all that it asks for is there, and all that it leads to', async ({
  page,
  request,
}) => {
  const strays: string[] = [];
  const leads = new Set<string>();
  page.on(
    'request',
    (asked) => new URL(asked.url()).pathname.startsWith(`${base}/`) || strays.push(asked.url()),
  );
  page.on('response', (answer) => answer.status() < 400 || strays.push(`${answer.status()} ${answer.url()}`));
  for (const address of allPages) {
    await page.goto(at(address));
    const links = await page.evaluate(() => [...document.links].map(({ href }) => href));
    const { origin } = new URL(page.url());
    for (const link of links) if (new URL(link).origin === origin) leads.add(new URL(link).pathname);
  }
  expect(strays).toEqual([]);
  const outside = [...leads].filter((address) => !address.startsWith(`${base}/`));
  expect(outside).toEqual([]);
  expect(leads.size).toBeGreaterThan(100);
  for (const address of leads) expect((await request.get(address)).status(), address).toBe(200);
});

test('pictures, drawings and faces come, below the path too', async ({ page }) => {
  await page.goto(`${fixture}/issues/899/`);
  const shown = page.locator('main img').filter({ visible: true });
  expect(await shown.count()).toBeGreaterThan(3);
  for (const picture of await shown.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  }
  await page.goto(at('/issues/22/'));
  const faces = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  });
  expect(faces.sort()).toEqual(['Display', 'Own', 'Song']);
});

test('search finds issues, and leads to them', async ({ page }) => {
  await page.goto(at('/en/search/?q=groq'));
  const results = new SearchPage(page).group(/^Issues/);
  await expect(results).toBeVisible();
  await results.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/column\/(?:en\/)?issues\/\d+\/$/);
  expect((await page.request.get(page.url())).status()).toBe(200);
});

test('what programs read names the site with its path, and names of feeds for ever without it', async ({
  request,
}) => {
  const read = async (address: string): Promise<string> => (await request.get(at(address))).text();
  const rss = await read('/rss.xml');
  expect(rss).toContain(`href="${at('/feed.css')}"`);
  expect(rss).toContain(`<link>${absolute('/issues/22/')}</link>`);
  expect(rss).toContain('tag:industry-observer.example,2024:issue/22/zh');
  expect(await read('/robots.txt')).toContain(`Sitemap: ${absolute('/sitemap-index.xml')}`);
  expect(await read('/sitemap-index.xml')).toContain(`<loc>${absolute('/sitemap-0.xml')}</loc>`);
  expect(await read('/sitemap-0.xml')).toContain(`<loc>${absolute('/en/issues/22/')}</loc>`);
});

test('no file of the site names its host without the path', () => {
  const { origin } = published;
  const named = new RegExp(`${RegExp.escape(origin)}[^\\s"'<>()\\\\]*`, 'g');
  const found: string[] = [];
  let all = 0;
  for (const entry of readdirSync(columnFolder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    for (const [address] of readFileSync(file, 'latin1').matchAll(named)) {
      all += 1;
      if (!`${address}/`.startsWith(absolute('/'))) found.push(`${file}: ${address}`);
    }
  }
  expect(all).toBeGreaterThan(1000);
  expect(found).toEqual([]);
});

test('hosts are told of nothing but the path', () => {
  for (const file of ['_headers', '_redirects']) {
    const rules = readFileSync(path.join(columnFolder, file), 'utf8').match(/^\/.*$/gm) ?? [];
    expect(rules.filter((rule) => !rule.startsWith(`${base}/`))).toEqual([]);
  }
  // Files stay at the root of the folder: the host maps it to the path.
  expect(readdirSync(columnFolder)).toEqual(
    expect.arrayContaining(['index.html', '404.html', 'en', '_astro']),
  );
});

test('a page that is not there is told below the path, and leads back', async ({ page }) => {
  const answer = await page.goto(at('/gone/'));
  expect(answer?.status()).toBe(404);
});
