import { expect, test, type Page } from 'playwright/test';

interface SharedImage {
  address: string;
  alt: string;
  bytes: Buffer;
  width: number;
  height: number;
}

/** The image that a link to a page is shown with, fetched and decoded as a crawler does. */
async function sharedImage(page: Page, path: string): Promise<SharedImage> {
  await page.goto(path);
  const property = async (name: string): Promise<string> =>
    (await page.locator(`meta[property="og:${name}"]`).getAttribute('content')) ?? '';
  const [address, alt] = [await property('image'), await property('image:alt')];
  const declared = {
    width: Number(await property('image:width')),
    height: Number(await property('image:height')),
  };
  const { pathname, search } = new URL(address);
  const response = await page.request.get(pathname + search);
  expect(response.status(), address).toBe(200);
  expect(response.headers()['content-type']).toBe('image/png');
  const size = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    return { width: image.naturalWidth, height: image.naturalHeight };
  }, pathname + search);
  expect(size).toEqual(declared);
  return { address, alt, bytes: await response.body(), ...size };
}

test('a link to an issue shows its cover, in the language of the page', async ({ page }) => {
  const chinese = await sharedImage(page, '/issues/22/');
  await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
  const english = await sharedImage(page, '/en/issues/22/');
  for (const { width, height, bytes } of [chinese, english]) {
    expect({ width, height }).toEqual({ width: 1200, height: 630 });
    expect(bytes.length).toBeLessThan(40_000);
  }
  expect(chinese.address).toMatch(
    /^https:\/\/industry-observer\.example\/issues\/22\/share\.png\?v=[0-9a-f]{8}$/,
  );
  expect(english.address).toMatch(/\/en\/issues\/22\/share\.png\?v=/);
  expect(chinese.alt).toContain('第 22 期');
  expect(english.alt).toContain('No. 22');
  expect(chinese.bytes.equals(english.bytes)).toBe(false);
});

test('an issue without a translation shows its original’s cover in both languages', async ({ page }) => {
  const original = await sharedImage(page, '/issues/43/');
  const fallback = await sharedImage(page, '/en/issues/43/');
  expect(fallback.address).toBe(original.address);
  expect(fallback.alt).toContain('No. 43');
  expect((await page.request.get('/en/issues/43/share.png')).status()).toBe(404);
});

test('a link to any other page shows the column’s name', async ({ page }) => {
  const home = await sharedImage(page, '/');
  const companies = await sharedImage(page, '/companies/');
  const english = await sharedImage(page, '/en/');
  expect(companies.address).toBe(home.address);
  expect(english.bytes.equals(home.bytes)).toBe(false);
});

test('search engines learn of the cover too', async ({ page }) => {
  const { address } = await sharedImage(page, '/issues/22/');
  const json = await page.locator('script[type="application/ld+json"]').textContent();
  expect(json).toContain(JSON.stringify(address).slice(1, -1));
});
