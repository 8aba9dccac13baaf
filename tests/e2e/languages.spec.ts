import { expect, test } from 'playwright/test';
import { IssuePage } from './pages/issue-page.ts';

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
    await page.goto(chinese);
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(english);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: '中文' }).click();
    await expect(page).toHaveURL(chinese);
  });

test('a translated issue names its real alternates and x-default', async ({ page }) => {
  await page.goto('/en/issues/22/');
  const alternates = await page
    .locator('link[hreflang]')
    .evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
  expect(alternates).toEqual([
    ['zh-CN', 'https://industry-observer.example/issues/22/'],
    ['en', 'https://industry-observer.example/en/issues/22/'],
    ['x-default', 'https://industry-observer.example/issues/22/'],
  ]);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://industry-observer.example/en/issues/22/',
  );
});

test.describe('an issue without a translation', () => {
  test.beforeEach(({ page }) => page.goto('/en/issues/43/'));

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
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      'https://industry-observer.example/issues/43/',
    );
    await expect(page.locator('link[hreflang]')).toHaveCount(0);
    await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
  });

  test('is in no sitemap and no English feed, and marked in lists', async ({ page }) => {
    const sitemap = await (await page.request.get('/sitemap-0.xml')).text();
    expect(sitemap).toContain('<loc>https://industry-observer.example/issues/43/</loc>');
    expect(sitemap).not.toContain('/en/issues/43/');
    expect(await (await page.request.get('/en/rss.xml')).text()).not.toContain('/issues/43/');
    await page.goto('/en/issues/');
    await expect(page.getByRole('listitem').filter({ hasText: 'XREAL' })).toContainText('Chinese only');
  });
});

test('a translation that is behind says so, and the original does not', async ({ page }) => {
  const fixture = `http://localhost:${process.env['FIXTURE_PORT']}`;
  await page.goto(`${fixture}/issues/2/`);
  await expect(page.getByText('译文尚未跟上')).toBeVisible();
  await page.getByRole('link', { name: '看原文' }).click();
  await expect(page).toHaveURL(`${fixture}/en/issues/2/`);
  await expect(page.getByText('has not caught up')).toHaveCount(0);
});

test('the page for a wrong address speaks both languages', async ({ page }) => {
  const response = await page.goto('/issues/999/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
});
