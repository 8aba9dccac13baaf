import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { visitAbreast } from './abreast.ts';
import { allPages } from './page-types.ts';
import { at } from './site.ts';

const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };

/** What axe finds on a page as it stands, in words; and how many of its rules the page passes. */
async function examine(axe: AxeBuilder): Promise<{ found: string[]; passed: number }> {
  const { violations, passes } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  return { found, passed: passes.length };
}

test.describe('in a window of a phone and of a desk, by day and by night', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' }, colorScheme: 'light' });

  for (const [index, path] of allPages.entries())
    for (const viewport of [phone, desk]) {
      // Every run looks at a page of each kind, in one language on a phone and the next kind in the other on a desk.
      const isUsual =
        path.startsWith('/en/') === (index % 2 === 0) && (viewport === desk) === (index % 2 === 0);
      test(
        `axe finds nothing at ${path}, ${viewport.width} px wide`,
        {
          tag: isUsual ? [] : '@long',
        },
        async ({ page }) => {
          await page.setViewportSize(viewport);
          await page.goto(at(path));
          const day = await examine(new AxeBuilder({ page }));
          expect(day.passed).toBeGreaterThan(10);
          expect(day.found).toEqual([]);
          // Only the colours are other ones by night.
          await page.emulateMedia({ colorScheme: 'dark' });
          const night = await examine(new AxeBuilder({ page }).withRules('color-contrast'));
          expect(night.passed).toBe(1);
          expect(night.found, 'by night').toEqual([]);
        },
      );
    }
});

test('axe finds nothing in a card with a reference', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 720 });
  await page.goto(at('/en/issues/22/'));
  await page.locator('.cite a').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test('a table laid out as blocks on a phone is still a table to those who listen', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(at('/en/companies/groq/'));
  const table = page.getByRole('table', { name: 'Funding rounds' });
  await expect(table.getByRole('columnheader')).toHaveCount(4);
  await expect(table.getByRole('rowheader')).toHaveCount(4);
  await expect(table.getByRole('cell', { name: '$640 million' })).toHaveCount(1);
  await context.close();
});

test('a reader with a keyboard alone goes from the home page through an issue', async ({ page }) => {
  const focused = () => page.locator(':focus');
  /** Presses Tab until the focus is on a link or button of a name; every stop must be seen. */
  const reach = async (name: string | RegExp, within: string): Promise<void> => {
    for (let stop = 0; stop < 300; stop += 1) {
      await page.keyboard.press('Tab');
      const { text, here, outline, isInWindow } = await focused().evaluate((element, region) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { top, bottom } = element.getBoundingClientRect();
        const label = element.getAttribute('aria-label') ?? element.textContent.trim();
        return {
          text: label,
          here: element.closest(region) ? label : '',
          outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
          isInWindow: top < innerHeight && bottom > 0,
        };
      }, within);
      expect(outline, text).toBeGreaterThanOrEqual(2);
      if (!isInWindow) await expect(focused(), text).toBeInViewport();
      if (typeof name === 'string' ? here === name : name.test(here)) return;
    }
    throw new Error(`${name} cannot be reached by keyboard`);
  };
  await page.goto(at('/en/'));
  await page.keyboard.press('Tab');
  await expect(focused()).toHaveText('Skip to the text');
  await page.keyboard.press('Enter');
  await reach('No. 22 Groq wrote the compiler first', 'main');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at('/en/issues/22/'));
  await reach('Compiler before silicon', '.contents');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Compiler before silicon' })).toBeInViewport();
  await reach('Reference 7', 'article');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(focused()).toHaveAttribute('aria-label', 'Reference 7');
  await reach(/^Next issue\s+25/, '.issue-neighbours');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at('/en/issues/25/'));
});

test('with forced colours what is chosen and where the focus is can still be told', async ({ browser }) => {
  const context = await browser.newContext({ forcedColors: 'active', colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(at('/en/companies/groq/'));
  const led = page.locator('.rounds-chart .led circle').first();
  const plain = page.locator('.rounds-chart .mark:not(.led) circle').first();
  const fill = (circle: typeof led): Promise<string> =>
    circle.evaluate((each) => getComputedStyle(each).fill);
  expect(await fill(led)).not.toBe(await fill(plain));
  await page.keyboard.press('Tab');
  const outline = await page.locator(':focus').evaluate((each) => getComputedStyle(each).outlineStyle);
  expect(outline).not.toBe('none');
  await context.close();
});

test('at 200 % zoom nothing is cut off', async ({ browser }) => {
  // A window of 1,280 pixels at 200 %, as WCAG 2.2 measures reflow and resizing (1.4.4, 1.4.10).
  for (const viewport of [
    { width: 640, height: 450 },
    { width: 320, height: 256 },
  ]) {
    await visitAbreast(browser, { viewport }, allPages, async (page, path) => {
      await page.goto(at(path));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `${path} at ${viewport.width} px`).toBeLessThanOrEqual(0);
    });
  }
});
