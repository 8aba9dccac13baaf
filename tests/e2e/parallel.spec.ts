import { expect, test, type Locator } from 'playwright/test';
import { absolute, at, fixture } from './site.ts';

const readers = [
  {
    language: 'Chinese',
    issue: '/issues/22/',
    path: '/issues/22/parallel/',
    lang: 'zh-CN',
    link: '中英对照',
    title: 'Groq：先写编译器，再造芯片（中英对照） · 行业观察者',
    original: '中文原文',
    translation: '英文译文',
    both: '双语',
    founded: '2016 年',
    rounds: '融资记录',
    back: '回到英文正文第 1 处引用',
    notes: '注释',
  },
  {
    language: 'English',
    issue: '/en/issues/22/',
    path: '/en/issues/22/parallel/',
    lang: 'en',
    link: 'Side by side',
    title: 'Groq wrote the compiler first, in Chinese and English · Industry Observer',
    original: 'Chinese original',
    translation: 'English translation',
    both: 'Both',
    founded: '2016',
    rounds: 'Funding rounds',
    back: 'Back to citation 1 in the English text',
    notes: 'Notes',
  },
] as const;

/** Blocks of both texts that stand beside each other, by words of their beginnings. */
const pairs = [
  ['公司起初不声张', 'At first the company kept quiet'],
  ['另一项取舍在内存', 'The other choice concerns memory'],
  ['三星与 Groq 一年前已有往来', 'Samsung and Groq had met a year earlier'],
  ['云服务的容量够不够', 'How far the service’s capacity stretched'],
] as const;

async function topOf(locator: Locator): Promise<number> {
  return (await locator.boundingBox())?.y ?? Number.NaN;
}

/** Lines of two scripts share their baseline, so that their boxes begin some pixels apart. */
const oneLine = 8;

for (const reader of readers)
  test.describe(`a reader of ${reader.language}`, () => {
    test('comes from the issue and can leave for either text alone', async ({ page }) => {
      await page.goto(at(reader.issue));
      await page.getByRole('link', { name: reader.link }).click();
      await expect(page).toHaveURL(at(reader.path));
      await expect(page).toHaveTitle(reader.title);
      await expect(page.locator('html')).toHaveAttribute('lang', reader.lang);
      await page.getByRole('link', { name: reader.translation }).click();
      await expect(page).toHaveURL(at('/en/issues/22/'));
      await page.goBack();
      await page.getByRole('link', { name: reader.original }).click();
      await expect(page).toHaveURL(at('/issues/22/'));
    });

    test('sees each block beside its translation, in its own language', async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(at(reader.path));
      const titles = page.getByRole('heading', { level: 1 }).locator('[lang]');
      await expect(titles).toHaveText(['Groq：先写编译器，再造芯片', 'Groq wrote the compiler first']);
      const sections = page.getByRole('heading', { level: 2 }).filter({ has: page.locator('[data-side]') });
      await expect(sections).toHaveCount(5);
      for (const section of await sections.all()) {
        const [chinese, english] = [section.locator('[lang=zh-CN]'), section.locator('[lang=en]')];
        expect(Math.abs((await topOf(chinese)) - (await topOf(english)))).toBeLessThan(oneLine);
      }
      for (const [ours, theirs] of pairs) {
        const [chinese, english] = [page.getByText(ours), page.getByText(theirs)];
        expect(Math.abs((await topOf(chinese)) - (await topOf(english)))).toBeLessThan(oneLine);
        await expect(page.locator('[lang=zh-CN]').filter({ has: chinese }).last()).toBeVisible();
        await expect(page.locator('[lang=en]').filter({ has: english }).last()).toBeVisible();
      }
    });

    test('reads the data once, in the language of the page', async ({ page }) => {
      await page.goto(at(reader.path));
      await expect(page.locator('dl')).toHaveCount(1);
      await expect(page.locator('dl')).toContainText(reader.founded);
      await expect(page.getByRole('table', { name: reader.rounds })).toHaveCount(1);
      await expect(page.getByRole('region', { name: reader.notes, exact: true })).toBeVisible();
    });

    test('hides and shows a side by keyboard, without script too', async ({ browser }) => {
      for (const javaScriptEnabled of [true, false]) {
        const context = await browser.newContext({ javaScriptEnabled });
        const page = await context.newPage();
        await page.goto(at(reader.path));
        const [chinese, english] = [page.getByText(pairs[0][0]), page.getByText(pairs[0][1])];
        await expect(
          page.getByRole('heading', { name: '编译器先行 Compiler before silicon', exact: true }),
        ).toBeVisible();
        const both = page.getByRole('radio', { name: reader.both });
        await both.focus();
        await page.keyboard.press('ArrowRight');
        await expect(page.getByRole('radio', { name: '中文' })).toBeChecked();
        await expect(english).toBeHidden();
        await expect(chinese).toBeVisible();
        await expect(page.getByRole('heading', { name: '编译器先行', exact: true })).toBeVisible();
        await page.keyboard.press('ArrowRight');
        await expect(chinese).toBeHidden();
        await expect(english).toBeVisible();
        await page.keyboard.press('ArrowRight');
        await expect(both).toBeChecked();
        await expect(chinese).toBeVisible();
        await context.close();
      }
    });

    test('reads paragraph by paragraph on a phone, without scrolling sideways', async ({ browser }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 360, height: 740 },
      });
      const page = await context.newPage();
      await page.goto(at(reader.path));
      const tops: number[] = [];
      for (const words of pairs.flat()) tops.push(await topOf(page.getByText(words)));
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      const width = await page.locator('html').evaluate((root) => root.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
      await expect(page.locator('[style]')).toHaveCount(0);
      await context.close();
    });

    test('follows a citation of the translation and comes back to it', async ({ page }) => {
      await page.goto(at(reader.path));
      const citation = page.locator('[id^="en:cite:"][href="#ref:techcrunch-2018-09"]').first();
      await citation.click();
      const reference = page.locator('[id="ref:techcrunch-2018-09"]');
      await expect(reference).toBeInViewport();
      await reference.getByRole('link', { name: reader.back }).click();
      await expect(citation).toBeInViewport();
    });
  });

test('a reader in the middle of the text stays there when a side is hidden', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(at('/issues/22/parallel/'));
  const paragraph = page.getByText(pairs[1][0]);
  await paragraph.evaluate((element) => element.scrollIntoView());
  await page.getByRole('radio', { name: '中文' }).check();
  await expect(paragraph).toBeInViewport();
  await page.getByRole('radio', { name: '双语' }).check();
  await expect(paragraph).toBeInViewport();
});

for (const path of ['/issues/22/parallel/', `${fixture}/issues/1/parallel/`])
  test(`every id of ${new URL(path, fixture).pathname} is its own, and every link inside the page leads somewhere`, async ({
    page,
  }) => {
    await page.goto(at(path));
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
    const hrefs = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.length).toBeGreaterThan(5);
    for (const href of hrefs) expect(ids).toContain(decodeURIComponent(href.slice(1)));
  });

test('what one text lacks leaves its place empty, and the rest stays in step', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${fixture}/issues/1/parallel/`);
  const [first, second] = [page.getByText('未完成的一件事'), page.getByText('something not done')];
  expect(Math.abs((await topOf(first)) - (await topOf(second)))).toBeLessThan(oneLine);
  const list = page.locator('.pair').filter({ hasText: '里面一层' });
  await expect(list.locator('[lang=zh-CN]')).toHaveCount(1);
  await expect(list.locator('[lang=en]')).toHaveCount(0);
  const headings = page.getByRole('heading', { level: 2 }).filter({ has: page.locator('[data-side]') });
  await expect(headings.nth(5).locator('[data-side]')).toHaveText(['融资', 'Funding']);
});

test('a picture of both texts stands once, with the words of both', async ({ page }) => {
  await page.goto(`${fixture}/en/issues/1/parallel/`);
  const figure = page.getByRole('figure').filter({ hasText: 'A caption with & and <.' });
  await expect(figure).toContainText('图注里有 & 和 <。');
  await expect(figure.getByRole('img')).toHaveAttribute('alt', 'Squares as on a chessboard');
});

test('a translation that is behind says so', async ({ page }) => {
  await page.goto(`${fixture}/issues/2/parallel/`);
  await expect(page.getByText('译文尚未跟上')).toBeVisible();
  await page.goto(`${fixture}/issues/1/parallel/`);
  await expect(page.getByText('译文尚未跟上')).toHaveCount(0);
});

test('an issue without a translation has no such page and no link to one', async ({ page }) => {
  for (const path of ['/issues/43/', '/en/issues/43/']) {
    expect((await page.goto(at(`${path}parallel/`)))?.status()).toBe(404);
    await page.goto(at(path));
    await expect(page.locator('a[href$="/parallel/"]')).toHaveCount(0);
  }
  const sitemap = await (await page.request.get(at('/sitemap-0.xml'))).text();
  expect(sitemap).toContain(`<loc>${absolute('/en/issues/22/parallel/')}</loc>`);
  expect(sitemap).not.toContain('/issues/43/parallel/');
});

test('the page in either language names the other and itself', async ({ page }) => {
  await page.goto(at('/en/issues/22/parallel/'));
  const alternates = await page
    .locator('link[hreflang]')
    .evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
  expect(alternates).toEqual([
    ['zh-CN', absolute('/issues/22/parallel/')],
    ['en', absolute('/en/issues/22/parallel/')],
    ['x-default', absolute('/issues/22/parallel/')],
  ]);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    absolute('/en/issues/22/parallel/'),
  );
});
