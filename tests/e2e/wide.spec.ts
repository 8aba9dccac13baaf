import { expect, test, type Page } from 'playwright/test';
import { visitAbreast } from './abreast.ts';
import { fixture } from './site.ts';
const issue = '/issues/900/';
const parallel = '/issues/900/parallel/';

/** Pages that show words longer than a phone is wide: of the issue itself, and those that name it or its company. */
const pages = [
  issue,
  parallel,
  '/',
  '/issues/',
  '/companies/',
  '/companies/example-wide/',
  '/investors/',
  '/investors/example-capital/',
  '/tags/example-xr/',
  '/series/',
  '/series/example-parts/',
  '/corrections/',
  '/subscribe/',
  '/data/',
].flatMap((path) => [path, `/en${path}`]);

/** How far a page scrolls sideways, in pixels. */
function excess(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const width of [320, 360])
  for (const javaScriptEnabled of [true, false])
    test(
      `no page scrolls sideways at ${width} px ${javaScriptEnabled ? 'with' : 'without'} script`,
      {
        tag: width === 320 ? [] : '@long',
      },
      async ({ browser }) => {
        const options = { viewport: { width, height: 740 }, javaScriptEnabled };
        await visitAbreast(browser, options, pages, async (page, path) => {
          expect((await page.goto(fixture + path))?.status(), path).toBe(200);
          expect(await excess(page), path).toBe(0);
        });
      },
    );

for (const width of [320, 360])
  for (const [path, words] of [
    [issue, '中文名的注'],
    [`/en${issue}`, 'A note'],
  ] as const)
    test(`a note with a Chinese name opens its card on ${path} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(fixture + path);
      await page.locator('a[data-footnote-ref][href$="fn-%E6%B3%A8%E4%B8%80"]').first().click();
      const card = page.getByRole('dialog', { name: /^(?:Note|注释) 1$/ });
      await expect(card).toBeInViewport();
      await expect(card).toContainText(words);
      expect(await excess(page)).toBe(0);
      await expect(page).toHaveURL(fixture + path);
    });

for (const path of [issue, parallel])
  test(`every link inside ${path} leads to its place, encoded or not`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(fixture + path);
    const fragments = await page
      .locator('main a[href^="#"]')
      .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').slice(1)));
    expect(fragments.some((fragment) => fragment.includes('%'))).toBe(true);
    for (const fragment of new Set(fragments))
      for (const written of [fragment, decodeURIComponent(fragment)]) {
        await page.goto(`${fixture}${path}#${written}`);
        await expect(page.locator(':target'), written).toHaveId(decodeURIComponent(fragment));
      }
    await context.close();
  });

test('the other language is a click away from any fragment', async ({ page }) => {
  const failures: Error[] = [];
  page.on('pageerror', (error) => failures.push(error));
  for (const fragment of ['100%', '%E4%B8', encodeURIComponent('融资'), '融资']) {
    await page.goto(`${fixture}${issue}#${fragment}`);
    await page.locator('.masthead .tools a[data-language]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  }
  await expect(page.getByRole('heading', { name: 'Funding', exact: true })).toBeInViewport();
  expect(failures).toEqual([]);
});
