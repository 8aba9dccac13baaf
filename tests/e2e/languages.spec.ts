import { expect, test } from 'playwright/test';
import { IssuePage } from './pages/issue-page.ts';
import { absolute, at, fixture } from './site.ts';

const pairs = [
  ['/', '/en/'],
  ['/issues/', '/en/issues/'],
  ['/issues/22/', '/en/issues/22/'],
  ['/issues/43/', '/en/issues/43/'],
  ['/tags/', '/en/tags/'],
  ['/tags/chips/', '/en/tags/chips/'],
  ['/about/', '/en/about/'],
  ['/companies/', '/en/companies/'],
  ['/companies/by/funding/', '/en/companies/by/funding/'],
  ['/companies/groq/', '/en/companies/groq/'],
  ['/investors/', '/en/investors/'],
  ['/investors/a16z/', '/en/investors/a16z/'],
  ['/authors/byteailab/', '/en/authors/byteailab/'],
  ['/corrections/', '/en/corrections/'],
  ['/data/', '/en/data/'],
  ['/search/', '/en/search/'],
] as const;

for (const [chinese, english] of pairs)
  test(`${chinese} and ${english} are one link apart`, async ({ page }) => {
    await page.goto(at(chinese));
    await page.getByRole('banner').getByRole('link', { name: 'English', exact: true }).click();
    await expect(page).toHaveURL(at(english));
    await page.getByRole('banner').getByRole('link', { name: '中文', exact: true }).click();
    await expect(page).toHaveURL(at(chinese));
  });

for (const [from, to, english] of [
  ['/issues/22/', '/en/issues/22/', 'English'],
  ['/en/issues/22/', '/issues/22/', '中文'],
] as const)
  test(`a reader of ${from} keeps their section in the other language`, async ({ page }) => {
    const section = (): Promise<string | undefined> =>
      page.evaluate(() => {
        const headings = [...document.querySelectorAll('.numbered h2')];
        const here = headings.findLast((each) => each.getBoundingClientRect().top < innerHeight / 3);
        return here && String(headings.indexOf(here));
      });
    await page.goto(at(from));
    const third = page.getByRole('article').getByRole('heading', { level: 2 }).nth(3);
    await third.scrollIntoViewIfNeeded();
    await third.hover();
    await third.locator('xpath=..').getByRole('link', { name: english }).click();
    await expect(page).toHaveURL(new RegExp(`${to}#(?!heading)`));
    await expect.poll(section).toBe('2');
    await page.goBack();
    await page.goto(at(`${from}#${await page.locator('.numbered h2').nth(1).getAttribute('id')}`));
    await page.getByRole('banner').getByRole('link', { name: english, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${to}#(?!heading)`));
    await expect.poll(section).toBe('1');
  });

test('a query goes along to the other language', async ({ page }) => {
  await page.goto(at('/tags/?q=1#page:main'));
  await page.getByRole('banner').getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL(at('/en/tags/?q=1#page:main'));
});

test.describe('the line that offers the other language', () => {
  const offer = 'Read this page in English';
  for (const [languages, path, shown] of [
    ['en-GB', '/issues/22/', true],
    ['zh-TW', '/issues/22/', false],
    ['zh-CN', '/en/issues/22/', true],
    ['fr', '/issues/22/', false],
    ['en', '/issues/43/', false],
  ] as const)
    test(`is ${shown ? 'shown' : 'not shown'} on ${path} to a browser that prefers ${languages}`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ locale: languages });
      const page = await context.newPage();
      await page.goto(at(path));
      await expect(page).toHaveURL(at(path));
      await expect(page.locator('.offer')).toBeVisible({ visible: shown });
      await context.close();
    });

  test('goes for good when it is dismissed', async ({ page }) => {
    await page.goto(at('/issues/22/'));
    await expect(page.getByRole('link', { name: offer }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.locator('.offer')).toBeHidden();
    await page.goto(at('/'));
    await expect(page.locator('.offer')).toBeHidden();
  });

  test('is not shown where no script runs', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en' });
    const page = await context.newPage();
    await page.goto(at('/issues/22/'));
    await expect(page.locator('.offer')).toBeHidden();
    await context.close();
  });
});

test('a translated issue names its real alternates and x-default', async ({ page }) => {
  await page.goto(at('/en/issues/22/'));
  const alternates = await page
    .locator('link[hreflang]')
    .evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
  expect(alternates).toEqual([
    ['zh-CN', absolute('/issues/22/')],
    ['en', absolute('/en/issues/22/')],
    ['x-default', absolute('/issues/22/')],
  ]);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', absolute('/en/issues/22/'));
});

test.describe('an issue without a translation', () => {
  test.beforeEach(({ page }) => page.goto(at('/en/issues/43/')));

  test('shows its data in the reader’s language and its text in its own', async ({ page }) => {
    const issue = new IssuePage(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByText('This issue has not been translated yet.')).toBeVisible();
    await expect(issue.title).toHaveAttribute('lang', 'zh-CN');
    await expect(page.locator('.prose').first()).toHaveAttribute('lang', 'zh-CN');
    await expect(issue.overview).toHaveAttribute('lang', 'en');
    await expect(issue.fact('Headquarters')).toHaveText('Beijing, China');
    await expect(issue.rounds.getByText('$100 million', { exact: true })).toBeVisible();
    await expect(issue.references).toContainText('March 30, 2022');
    await expect(page.getByText('January 10, 2025')).toBeVisible();
  });

  test('is kept from search engines and points to the original', async ({ page }) => {
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', absolute('/issues/43/'));
    await expect(page.locator('link[hreflang]')).toHaveCount(0);
    await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
  });

  test('is in no sitemap and no English feed, and marked in lists', async ({ page }) => {
    const sitemap = await (await page.request.get(at('/sitemap-0.xml'))).text();
    expect(sitemap).toContain(`<loc>${absolute('/issues/43/')}</loc>`);
    expect(sitemap).not.toContain('/en/issues/43/');
    expect(await (await page.request.get(at('/en/rss.xml'))).text()).not.toContain('/issues/43/');
    await page.goto(at('/en/issues/'));
    await expect(page.getByRole('listitem').filter({ hasText: 'XREAL' })).toContainText('Chinese only');
  });
});

test('a translation that is behind says so, and the original does not', async ({ page }) => {
  await page.goto(`${fixture}/issues/2/`);
  await expect(page.getByText('译文尚未跟上')).toBeVisible();
  await page.getByRole('link', { name: '看原文' }).click();
  await expect(page).toHaveURL(`${fixture}/en/issues/2/`);
  await expect(page.getByText('has not caught up')).toHaveCount(0);
});

test('the page for a wrong address speaks both languages', async ({ page }) => {
  const response = await page.goto(at('/issues/999/'));
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible();
  await expect(page.getByText('There is no such page')).toBeVisible();
});
