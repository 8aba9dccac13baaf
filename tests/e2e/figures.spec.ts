import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { fixture } from './site.ts';

const english = `${fixture}/en/issues/898/`;
const chinese = `${fixture}/issues/898/`;

test('a table of figures tells its figures in both languages, and leads to their sources', async ({
  page,
}) => {
  await page.goto(chinese);
  const table = page.getByRole('table', { name: '示例芯片的几个数字' });
  for (const words of ['230 MB', '约 2 万美元至 2.5 万美元', '−12.5%', '6.4 亿美元'])
    await expect(table).toContainText(words);
  await page.goto(english);
  const same = page.getByRole('table', { name: 'Figures of the example chip' });
  for (const words of ['230 MB', 'about $20,000 to $25,000', '−12.5%', 'June 2024', '$640 million'])
    await expect(same).toContainText(words);
  const price = same.getByRole('row', { name: 'Price' });
  await expect(price.getByRole('rowheader')).toHaveText('Price');
  await expect(price.getByRole('link').first()).toHaveAttribute('href', '#ref:example-report');
  await expect(page.locator('[id="ref:example-report"]')).toContainText('Example report on figures');
  await expect(same.getByRole('link', { name: 'Source' })).toHaveAttribute(
    'href',
    'https://example.com/one/c',
  );
});

test('figures of companies come from their files, and one that is not known is told as such', async ({
  page,
}) => {
  await page.goto(english);
  const table = page.getByRole('table', { name: 'Three example companies' });
  const row = table.getByRole('row', { name: 'Example One' });
  for (const words of ['April 2016', 'Example City', '$2.8 billion', 'over 12,000 people'])
    await expect(row).toContainText(words);
  await expect(table.getByRole('cell', { name: 'no figure' }).first()).toContainText('—');
  await expect(page.locator('figure.data').last()).toContainText('records of companies');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`tables and videos fit every window, and axe finds nothing, ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    for (const width of [320, 390, 700, 1440])
      for (const address of [chinese, english, `${english}parallel/`]) {
        await page.setViewportSize({ width, height: 844 });
        await page.goto(address);
        const scrolls = await page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
        expect(scrolls, `${address} at ${width}`).toBe(false);
        for (const table of await page.locator('figure.data').all())
          expect(await table.evaluate((each) => each.scrollWidth > each.clientWidth)).toBe(false);
      }
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(english);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
    await context.close();
  });

test('on a phone each figure stands beside the head of its column', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(english);
  const cell = page.getByText('April 2016', { exact: true }).locator('xpath=ancestor::td');
  expect(await cell.evaluate((each) => getComputedStyle(each, '::before').content)).toContain('Founded');
});

test('a video is a link, and nothing is loaded from where it is', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(english);
  await page.getByRole('link', { name: 'A day at the example factory' }).scrollIntoViewIfNeeded();
  await expect(page.locator('iframe, video, embed, object')).toHaveCount(0);
  expect(asked.filter((address) => !address.startsWith(fixture) && !address.startsWith('data:'))).toEqual([]);
  const link = page.getByRole('link', { name: /The example chip explained/ });
  await expect(link).toHaveAttribute('href', 'https://www.youtube.com/watch?v=example');
  await expect(link.getByRole('img', { name: 'A circle on green' })).toBeVisible();
  await expect(link).toContainText('YouTube · 12:30 · December 1, 2024');
  await expect(page.locator('.video').first()).toContainText('Picture: Example Drawings');
  await expect(page.getByRole('link', { name: /A day at/ })).toContainText('Bilibili · 1:02:30');
  const described = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(described.join('\n')).toContain('"@type":"VideoObject"');
});

test('side by side, tables stand once and videos in both languages', async ({ page }) => {
  await page.goto(`${english}parallel/`);
  await expect(page.locator('figure.data')).toHaveCount(2);
  await expect(page.locator('figure.data').first()).toContainText('Figures of the example chip');
  for (const title of ['示例芯片讲解', 'The example chip explained'])
    await expect(page.getByRole('link', { name: title })).toHaveCount(1);
});

test('feeds and Markdown have tables and linked pictures', async ({ page }) => {
  const markdown = await (await page.request.get(`${english.slice(0, -1)}.md`)).text();
  expect(markdown).toContain('| Measure | Value |');
  expect(markdown).toMatch(
    /\[!\[A circle on green\]\(\S+\)\]\(https:\/\/www\.youtube\.com\/watch\?v=example\)/,
  );
  const feed = await (await page.request.get(`${fixture}/en/rss.xml`)).text();
  expect(feed).toContain('Figures of the example chip');
  expect(feed).toContain('https://www.youtube.com/watch?v=example');
});
