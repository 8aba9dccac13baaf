import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { visitAbreast } from './abreast.ts';
import { climate, climatePages, inJapanese } from './climate.ts';
import { openSteadily, steady } from './steadiness.ts';

const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };

for (const [scheme, paper, accent] of [
  ['light', 'rgb(245, 248, 246)', 'rgb(10, 107, 77)'],
  ['dark', 'rgb(15, 22, 19)', 'rgb(92, 201, 155)'],
] as const)
  test(`pages wear the colours of the column when it is ${scheme}`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme: scheme });
    const page = await context.newPage();
    for (const address of ['/issues/12/', inJapanese('/issues/12/')]) {
      await page.goto(climate + address);
      await expect(page.locator('html')).toHaveCSS('background-color', paper);
      await expect(page.locator('.numeral b').first()).toHaveCSS('color', accent);
      await expect(page.locator('.drawn-cover .last')).toHaveCSS('fill', accent);
      const bar = await page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].find(
            ({ media }) => matchMedia(media).matches,
          )?.content,
      );
      expect(bar).toBe(scheme === 'light' ? '#f5f8f6' : '#0f1613');
    }
    await context.close();
  });

test('each page and the same one in the other language are a link apart', async ({ page }) => {
  // A page for wrong addresses speaks both.
  for (const address of climatePages.filter((each) => each !== '/404.html')) {
    await page.goto(climate + address);
    await page.getByRole('banner').getByRole('link', { name: '日本語', exact: true }).click();
    await expect(page).toHaveURL(climate + inJapanese(address));
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await page.getByRole('banner').getByRole('link', { name: 'English', exact: true }).click();
    await expect(page).toHaveURL(climate + address);
  }
});

for (const [locale, address, offered] of [
  ['ja-JP', '/issues/12/', '日本語'],
  ['en-US', inJapanese('/issues/12/'), 'English'],
  ['zh-CN', '/issues/12/', ''],
] as const)
  test(`a reader of ${locale} at ${address} is offered ${offered || 'nothing'}`, async ({ browser }) => {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto(climate + address);
    const offer = page.locator('.offer');
    await expect(offer).toBeVisible({ visible: offered !== '' });
    if (offered) await expect(offer.getByRole('link')).toContainText(offered);
    await context.close();
  });

test('a Japanese page writes numbers, dates and money as Japanese does, in faces of Japanese', async ({
  page,
}) => {
  await page.goto(climate + inJapanese('/issues/12/'));
  const main = page.getByRole('main');
  await expect(page).toHaveTitle(/サンプル系統/);
  await expect(main.locator('.numeral').first()).toContainText('第12号');
  await expect(main.locator('time').first()).toHaveText('2025年10月14日');
  await expect(main).toContainText('4500万ドル');
  await expect(main).toContainText('12億円');
  await expect(main).toContainText('シリーズB');
  // Nothing is set in a face of Chinese, in which some characters look wrong.
  const families = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, h2, p, td, dd, figcaption')].map(
      (element) => getComputedStyle(element).fontFamily,
    ),
  );
  expect(families.length).toBeGreaterThan(50);
  expect(families.filter((family) => /\bSC\b|CN|PingFang SC|YaHei|Songti|^Song\b/.test(family))).toEqual([]);
});

test('an issue that is in English alone says so in Japanese, and keeps its facts in Japanese', async ({
  page,
}) => {
  await page.goto(climate + inJapanese('/issues/11/'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en-GB');
  await expect(page.locator('main time').first()).toHaveText('2025年9月9日');
  await page.goto(climate + inJapanese('/issues/'));
  await expect(page.getByRole('listitem').filter({ hasText: 'One winter' })).toContainText('英語');
});

test('both texts of an issue stand side by side, the original first', async ({ page }) => {
  await page.setViewportSize(desk);
  for (const [address, first, second] of [
    ['/issues/12/parallel/', 'en-GB', 'ja'],
    ['/issues/8/parallel/', 'ja', 'en-GB'],
    [inJapanese('/issues/8/parallel/'), 'ja', 'en-GB'],
  ] as const) {
    await page.goto(climate + address);
    const [left, right] = [first, second].map((language) =>
      page.locator(`main h2 span[lang=${language}]`).first(),
    );
    const [from, to] = [await left?.boundingBox(), await right?.boundingBox()];
    // Faces of both languages stand on one line, each with room of its own above it.
    expect(Math.abs((from?.y ?? NaN) - (to?.y ?? NaN)), address).toBeLessThan(8);
    expect(from?.x ?? NaN, address).toBeLessThan(to?.x ?? NaN);
  }
});

for (const [address, query, number] of [
  ['/search/', 'heat pump', '7'],
  ['/search/', 'ヒートポンプ', '7'],
  [inJapanese('/search/'), 'ヒートポンプ', '7'],
  [inJapanese('/search/'), '送電線', '12'],
  [inJapanese('/search/'), '足し算', '8'],
  [inJapanese('/search/'), 'caretaker', '11'],
] as const)
  test(`a search for “${query}” at ${address} finds the issue ${number} and leads to it`, async ({
    page,
  }) => {
    await page.goto(climate + address);
    await page.getByRole('searchbox').fill(query);
    await page.getByRole('searchbox').press('Enter');
    const results = page.locator('main .result').filter({ hasText: number });
    const link = results.locator(`a[href*="/issues/${number}/"]`).first();
    await expect(link).toBeVisible();
    await link.click();
    await expect(page).toHaveURL(new RegExp(`/climate/(?:ja/)?issues/${number}/`));
    await expect(page.getByRole('main')).toContainText(query, { ignoreCase: true });
  });

for (const [name, viewport, locale] of [
  ['a phone', phone, 'ja'],
  ['a desk', desk, 'en-GB'],
] as const)
  test(`on ${name} nothing moves, overflows, fails or comes from elsewhere`, async ({ browser }) => {
    const strays: string[] = [];
    const addresses = [...climatePages, ...climatePages.map(inJapanese)];
    await visitAbreast(browser, { viewport, locale }, addresses, async (page, address) => {
      const found = await openSteadily(page, climate + address, `${climate}/`, strays);
      expect(found, address).toEqual(steady);
    });
    expect(strays).toEqual([]);
  });

test('axe finds nothing on a page of each kind, by day and by night', async ({ browser }) => {
  const kinds = climatePages.filter((each) => !/^\/(?:issues\/(?:page|7|9)|companies\/by)\//.test(each));
  const addresses = kinds.map((address, index) => (index % 2 === 0 ? address : inJapanese(address)));
  const options = { viewport: phone, colorScheme: 'light', reducedMotion: 'reduce' } as const;
  await visitAbreast(browser, options, addresses, async (page, address) => {
    await page.goto(climate + address);
    const day = await new AxeBuilder({ page }).analyze();
    expect(day.passes.length).toBeGreaterThan(10);
    expect(
      day.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      address,
    ).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    const night = await new AxeBuilder({ page }).withRules('color-contrast').analyze();
    expect(
      night.violations.map(({ id }) => id),
      `${address} by night`,
    ).toEqual([]);
  });
});
