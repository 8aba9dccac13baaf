import { expect, test, type Page } from 'playwright/test';
import { at } from './site.ts';

const paper = { light: 'rgb(250, 247, 240)', dark: 'rgb(22, 20, 15)' };

/** The colours of the page in its first frames, for which every script that is a file is held back. */
async function firstColours(page: Page): Promise<string[]> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    const look = (): void => {
      if (document.body) seen.push(getComputedStyle(document.documentElement).backgroundColor);
      if (seen.length < 20) requestAnimationFrame(look);
    };
    look();
  });
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let held = 0;
  await page.route('**/*.js', async (route) => {
    held += 1;
    await released;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await page.waitForFunction(() => (globalThis as unknown as { seen: string[] }).seen.length === 20);
  const colours = await page.evaluate(() => [...new Set((globalThis as unknown as { seen: string[] }).seen)]);
  expect(held).toBeGreaterThan(0);
  release();
  await page.waitForLoadState();
  return colours;
}

for (const [system, chosen] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const)
  test(`a reader with a ${system} system chooses ${chosen}: kept on other pages, without a flash`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ colorScheme: system });
    const page = await context.newPage();
    await page.goto(at('/en/issues/22/'));
    const root = page.locator('html');
    await expect(root).toHaveCSS('background-color', paper[system]);
    await page.getByLabel('Appearance').selectOption(chosen);
    await expect(root).toHaveCSS('background-color', paper[chosen]);
    await page.goto(at('/companies/'));
    await expect(page.getByLabel('外观')).toHaveValue(chosen);
    expect(await firstColours(page)).toEqual([paper[chosen]]);
    const bar = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].find(
          ({ media }) => matchMedia(media).matches,
        )?.content,
    );
    expect(bar).toBe(chosen === 'dark' ? '#16140f' : '#faf7f0');
    await page.getByLabel('外观').selectOption('system');
    await expect(root).toHaveCSS('background-color', paper[system]);
    await context.close();
  });

test('another open page follows', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto(at('/en/'));
  await two.goto(at('/en/tags/'));
  await one.getByLabel('Appearance').selectOption('dark');
  await expect(two.locator('html')).toHaveCSS('background-color', paper.dark);
  await expect(two.getByLabel('Appearance')).toHaveValue('dark');
});

test('there is no switch where no script runs', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at('/en/'));
  await expect(page.getByLabel('Appearance')).toBeHidden();
  await context.close();
});
