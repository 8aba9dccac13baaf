import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { scan } from './scan.ts';
import { absolute, at, fixture } from './site.ts';

interface SharedImage {
  address: string;
  alt: string;
  bytes: Buffer;
  width: number;
  height: number;
}

/** The image that a link to a page is shown with, fetched and decoded as a crawler does. */
async function sharedImage(page: Page, path: string, site = ''): Promise<SharedImage> {
  await page.goto(site + (site ? path : at(path)));
  const property = async (name: string): Promise<string> =>
    (await page.locator(`meta[property="og:${name}"]`).getAttribute('content')) ?? '';
  const [address, alt] = [await property('image'), await property('image:alt')];
  const declared = {
    width: Number(await property('image:width')),
    height: Number(await property('image:height')),
  };
  const { pathname, search } = new URL(address);
  const response = await page.request.get(new URL(pathname + search, page.url()).href);
  expect(response.status(), address).toBe(200);
  expect(response.headers()['content-type']).toMatch(/^image\/(?:png|jpeg)$/);
  const size = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    return { width: image.naturalWidth, height: image.naturalHeight };
  }, pathname + search);
  expect(size).toEqual(declared);
  return { address, alt, bytes: await response.body(), ...size };
}

test('a link to an issue without a cover shows the image drawn of its words, in the language of the page', async ({
  page,
}) => {
  const chinese = await sharedImage(page, '/issues/22/');
  await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
  const english = await sharedImage(page, '/en/issues/22/');
  for (const { width, height, bytes } of [chinese, english]) {
    expect({ width, height }).toEqual({ width: 1200, height: 630 });
    expect(bytes.length).toBeLessThan(40_000);
  }
  expect(chinese.address.startsWith(absolute('/issues/22/share.png?v='))).toBe(true);
  expect(english.address).toMatch(/\/en\/issues\/22\/share\.png\?v=/);
  expect(chinese.alt).toContain('第 22 期');
  expect(english.alt).toContain('No. 22');
  expect(chinese.bytes.equals(english.bytes)).toBe(false);
});

test('an issue without a translation shows its original’s image in both languages', async ({ page }) => {
  const original = await sharedImage(page, '/issues/43/');
  const fallback = await sharedImage(page, '/en/issues/43/');
  expect(fallback.address).toBe(original.address);
  expect(fallback.alt).toContain('No. 43');
  expect((await page.request.get(at('/en/issues/43/share.png'))).status()).toBe(404);
});

test('a link to any other page shows the column’s name', async ({ page }) => {
  const home = await sharedImage(page, '/');
  const companies = await sharedImage(page, '/companies/');
  const english = await sharedImage(page, '/en/');
  expect(companies.address).toBe(home.address);
  expect(english.bytes.equals(home.bytes)).toBe(false);
});

test('search engines learn of the image too', async ({ page }) => {
  const { address } = await sharedImage(page, '/issues/22/');
  const json = await page.locator('script[type="application/ld+json"]').textContent();
  expect(json).toContain(JSON.stringify(address).slice(1, -1));
});

/** The addresses of pictures that a page gives to search engines. */
async function picturesOfArticle(page: Page): Promise<string[]> {
  const json = await page.locator('script[type="application/ld+json"]').textContent();
  const { '@graph': graph } = JSON.parse(json ?? '') as {
    '@graph': { '@type': string; image: (string | { url: string })[] }[];
  };
  const images = graph.find((node) => node['@type'] === 'Article')?.image ?? [];
  return images.map((image) => (typeof image === 'string' ? image : image.url));
}

test('a link to an issue with a cover shows the cover, cut to a card, on each of its pages', async ({
  page,
}) => {
  const cards: SharedImage[] = [];
  for (const path of [
    '/issues/900/',
    '/en/issues/900/',
    '/issues/900/parallel/',
    '/en/issues/900/parallel/',
  ]) {
    const card = await sharedImage(page, path, fixture);
    expect(card.address.startsWith(absolute('/pictures/'))).toBe(true);
    expect(card.address).toMatch(/\/[0-9a-f]{16}-card\.jpg$/);
    expect([card.width, card.height]).toEqual([1200, 630]);
    expect(card.alt).toBe('画出来的三道山脊和一轮低悬的太阳');
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
    cards.push(card);
  }
  expect(new Set(cards.map(({ address }) => address)).size).toBe(1);
  await page.goto(`${fixture}/issues/900/`);
  const [first, ...others] = await picturesOfArticle(page);
  expect(first).toBe(cards[0]?.address);
  expect(others[0]).toMatch(/\/pictures\/[0-9a-f]{16}-1216\.jpg$/);
});

test('a cover of too few pixels for a card leaves the drawn image', async ({ page }) => {
  const { address } = await sharedImage(page, '/issues/1/', fixture);
  expect(address).toMatch(/\/issues\/1\/share\.png\?v=/);
});

for (const path of ['/', '/en/'])
  test(`the cover of the newest issue leads ${path}; lists stay tables of contents`, async ({ page }) => {
    await page.goto(fixture + path);
    const images = page.getByRole('main').locator('img');
    await expect(images).toHaveCount(1);
    const cover = page.getByRole('region', { name: /Donaudampf/ }).getByRole('img');
    await expect(cover).toHaveAttribute('alt', '画出来的三道山脊和一轮低悬的太阳');
    expect(await cover.evaluate((image) => image.closest('[lang]')?.getAttribute('lang'))).toBe('zh-CN');
    expect(
      await cover.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).toBeGreaterThan(300);
    await expect(cover).not.toHaveAttribute('loading', 'lazy');
  });

test('the home page of a column whose newest issue has no cover has no picture', async ({ page }) => {
  await page.goto(at('/'));
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
});

test('subscribers see the cover above the text, and their programs are told of it', async ({ page }) => {
  const cover = new RegExp(`${RegExp.escape(absolute('/').slice(0, -1))}(/pictures/[0-9a-f]{16}-1216\\.jpg)`);
  const entryOf = async (file: string, pattern: RegExp): Promise<string> =>
    pattern.exec(await (await page.request.get(`${fixture}/${file}`)).text())?.[0] ?? '';
  const rss = await entryOf('rss.xml', /<item>(?:(?!<\/item>)[^])*issues\/900\/[^]*?<\/item>/);
  const atom = await entryOf('atom.xml', /<entry>(?:(?!<\/entry>)[^])*issues\/900\/[^]*?<\/entry>/);
  for (const entry of [rss, atom]) {
    expect(entry).toMatch(/<media:content [^>]*url="https:[^"]*-1216\.jpg"[^>]*medium="image"/);
    expect(entry.search(cover)).toBeGreaterThan(0);
  }
  const feed = JSON.parse(await (await page.request.get(`${fixture}/feed.json`)).text()) as {
    items: { url: string; image?: string; content_html: string }[];
  };
  const item = feed.items.find(({ url }) => url.endsWith('/issues/900/'));
  const [, path = ''] = cover.exec(item?.image ?? '') ?? [];
  expect(item?.content_html).toMatch(/^<p>(?:[^<]|<wbr>)*<\/p>\s*<figure><img [^>]*-1216\.jpg"/);
  const response = await page.request.get(fixture + path);
  expect([response.status(), response.headers()['content-type']]).toEqual([200, 'image/jpeg']);
});

const editions = [
  {
    path: '/issues/22/',
    locale: 'zh-CN',
    passOn: '转发',
    copyLink: '复制链接',
    copied: '已复制',
    notCopied: '没有复制成',
    scanned: '用微信扫一扫',
    code: '本期网址的二维码',
  },
  {
    path: '/en/issues/22/',
    locale: 'en',
    passOn: 'Pass it on',
    copyLink: 'Copy link',
    copied: 'Copied',
    notCopied: 'Not copied',
    scanned: 'Scan to open on a phone',
    code: 'QR code of this page’s address',
  },
];

/** The address that a page says it should be known by. */
async function canonicalOf(page: Page): Promise<string> {
  return (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '';
}

/** The issue in Chinese, that in English, and one that stands in for a missing translation. */
const scannedPages = [...editions, { ...editions[1], path: '/en/issues/43/' }] as typeof editions;

for (const { path, locale, scanned, code } of scannedPages)
  for (const { colorScheme, width, javaScriptEnabled } of [
    { colorScheme: 'light', width: 390, javaScriptEnabled: true },
    { colorScheme: 'dark', width: 1440, javaScriptEnabled: true },
    { colorScheme: 'dark', width: 390, javaScriptEnabled: false },
  ] as const)
    test(`${path} has a code that a phone reads${javaScriptEnabled ? ', asked for when it is opened' : ', without script'}: ${colorScheme}, ${width} px`, async ({
      browser,
    }) => {
      const viewport = { width, height: 900 };
      const context = await browser.newContext({ colorScheme, viewport, locale, javaScriptEnabled });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(at(path));
      const opener = page.locator('.pass summary');
      await expect(opener).toHaveText(scanned);
      await opener.scrollIntoViewIfNeeded();
      const image = page.getByRole('img', { name: code });
      await expect(image).toBeHidden();
      await page.waitForLoadState('networkidle');
      // Without script browsers load every picture at once (HTML, “lazy loading attributes”).
      if (javaScriptEnabled) expect(asked.filter((address) => address.endsWith('qr.svg'))).toEqual([]);
      await opener.press('Enter');
      await expect(image).toBeVisible();
      await image.scrollIntoViewIfNeeded();
      await page.waitForLoadState('networkidle');
      const codes = asked.filter((address) => address.endsWith('qr.svg'));
      expect(codes).toHaveLength(1);
      expect((await page.request.get(at(codes[0] ?? ''))).headers()['content-type']).toMatch(
        /^image\/svg\+xml/,
      );
      expect(new Set(asked.map((address) => new URL(address).origin)).size).toBe(1);
      // The picture alone is cut out: its light margin is its own in the dark too.
      expect(await scan(await image.screenshot())).toBe(await canonicalOf(page));
      expect(await scan(await page.screenshot())).toBe(await canonicalOf(page));
      await opener.press('Space');
      await expect(image).toBeHidden();
      await expect(page.locator('.pass button')).toHaveCount(javaScriptEnabled ? 1 : 0);
      await context.close();
    });

for (const { path, passOn, copyLink, copied, notCopied, scanned } of editions) {
  test(`${path} is handed to the share sheet where the system has one`, async ({ page }) => {
    await page.addInitScript(() => {
      navigator.share = async (data) => {
        document.documentElement.dataset['shared'] = JSON.stringify(data);
        // As when the reader closes the sheet.
        throw new DOMException('', 'AbortError');
      };
    });
    await page.goto(at(path));
    await page.getByRole('button', { name: passOn, exact: true }).press('Enter');
    await expect(page.locator('html')).toHaveAttribute(
      'data-shared',
      JSON.stringify({ title: await page.title(), url: await canonicalOf(page) }),
    );
    await expect(page.getByRole('button', { name: passOn, exact: true })).toBeFocused();
    await expect(page.getByRole('button', { name: copyLink, exact: true })).toHaveCount(0);
  });

  test(`${path} has its address copied where the system has no share sheet, or refuses it`, async ({
    context,
    page,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const copy = page.locator('.pass button');
    const copies = async (): Promise<void> => {
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await copy.press('Enter');
      await expect(copy).toHaveText(copied);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await canonicalOf(page));
      await expect(copy).toHaveText(copyLink);
    };
    await page.addInitScript(() => Object.assign(navigator, { share: undefined }));
    await page.goto(at(path));
    await expect(copy).toHaveText(copyLink);
    await copies();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('Denied'));
    });
    await copy.click();
    await expect(copy).toHaveText(notCopied);
    await page.addInitScript(() => {
      navigator.share = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await page.reload();
    await page.getByRole('button', { name: passOn, exact: true }).press('Enter');
    await expect(copy).toHaveText(copyLink);
    await expect(copy).toBeFocused();
    await copies();
  });

  test(`axe finds nothing in ${path} with its code open; Tab leads from what opens it to the button`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(at(path));
    const opener = page.locator('summary', { hasText: scanned });
    await opener.focus();
    await page.keyboard.press('Tab');
    await expect(page.locator('.pass button')).toBeFocused();
    await opener.press('Enter');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).include('.pass').analyze();
      expect(violations).toEqual([]);
    }
    for (const { height, width } of await page
      .locator('.pass :is(button, summary)')
      .evaluateAll((targets) => targets.map((each) => each.getBoundingClientRect())))
      expect(Math.min(height, width)).toBeGreaterThanOrEqual(24);
  });
}
