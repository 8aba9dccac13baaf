import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from 'playwright/test';
import { at, fixture } from './site.ts';
const issue = `${fixture}/en/issues/899/`;
const skyline = 'The skyline of a made-up city, with eleven towers';

/** The addresses of the pictures that a page asks for, from now on. */
function picturesAsked(page: Page): Set<string> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'image') asked.add(new URL(request.url()).pathname);
  });
  return asked;
}

/** Reads a page until every picture that is displayed is loaded. */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const image of document.images) {
      if (!image.checkVisibility()) continue;
      image.scrollIntoView({ behavior: 'instant' });
      await image.decode();
    }
  });
}

const ways: [name: string, close: (page: Page, dialog: Locator) => Promise<void>][] = [
  ['Escape', (page) => page.keyboard.press('Escape')],
  ['a click outside', (page) => page.mouse.click(5, 300)],
  ['the button', (_page, dialog) => dialog.getByRole('button', { name: 'Close' }).click()],
];

test('a picture is enlarged by a click or Enter, and closed in three ways', async ({ page }) => {
  await page.goto(at(issue));
  const link = page.getByRole('link', { name: skyline, exact: true });
  const dialog = page.getByRole('dialog', { name: skyline, exact: true });
  for (const [name, close] of ways)
    for (const open of [() => link.click(), () => link.press('Enter')]) {
      await open();
      await expect(dialog.getByRole('img', { name: skyline })).toBeInViewport();
      await expect(dialog).toContainText(`${skyline}. Picture: Example Drawings`);
      await expect(dialog.locator('img')).toHaveJSProperty('naturalWidth', 1600);
      await close(page, dialog);
      await expect(dialog, name).toBeHidden();
      await expect(link, name).toBeFocused();
    }
  await expect(page).toHaveURL(at(issue));
});

/** A picture of each kind that can be opened, by its page. */
const kinds: [kind: string, path: string, picture: string][] = [
  ['a cover', '/en/issues/900/', '.enlarge:has([alt^="画出来的三道山脊"])'],
  ['a wide figure', '/en/issues/899/', 'figure.wide > .enlarge'],
  ['a figure', '/en/issues/899/', 'figure:not(.wide) > .by-day'],
  ['a picture of a gallery', '/en/issues/899/', '.gallery.wide .row > :nth-child(2) .enlarge'],
  ['a picture that is compared', '/en/issues/899/', '.compare .enlarge:visible'],
  ['a drawing', '/en/issues/899/', '.drawing .enlarge'],
];

for (const [kind, path, picture] of kinds)
  for (const page_ of [path, `${path}parallel/`])
    test(`${kind} is opened and closed by keyboard alone, and without script leads to its file: ${page_}`, async ({
      browser,
    }) => {
      for (const javaScriptEnabled of [true, false]) {
        const context = await browser.newContext({ javaScriptEnabled, reducedMotion: 'reduce' });
        const page = await context.newPage();
        await page.goto(fixture + page_);
        const link = page.locator(picture).first();
        await link.focus();
        // From what stands before it, Tab leads to it.
        await page.keyboard.press('Shift+Tab');
        await page.keyboard.press('Tab');
        await expect(link).toBeFocused();
        const file = new URL((await link.getAttribute('href')) ?? '', fixture).href;
        await page.keyboard.press('Enter');
        if (javaScriptEnabled) {
          const large = page.getByRole('dialog').getByRole('img');
          await expect(large).toBeInViewport();
          await expect(large).toHaveJSProperty('src', file);
          expect(await large.evaluate((image: HTMLImageElement) => image.decode())).toBeUndefined();
          await expect(page.getByRole('dialog').getByRole('button')).toBeFocused();
          await page.keyboard.press('Enter');
          await expect(page.getByRole('dialog')).toBeHidden();
          await expect(link).toBeFocused();
        } else {
          await expect(page).toHaveURL(file);
          const response = await page.request.get(file);
          expect(response.headers()['content-type']).toMatch(/^image\//);
        }
        await context.close();
      }
    });

test('on a phone a picture is enlarged beyond its column, and can be moved about', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(at(issue));
  for (const picture of await page.locator('.enlarge:visible').all()) {
    const small = await picture.locator('img').evaluate((image) => image.getBoundingClientRect().width);
    await picture.click();
    const large = page.locator('dialog img');
    await expect(large).toBeVisible();
    const { left, top, width, scrolls } = await large.evaluate((image) => {
      const dialog = image.parentElement as HTMLElement;
      const { left, top, width } = image.getBoundingClientRect();
      return { left, top, width, scrolls: dialog.scrollWidth > dialog.clientWidth };
    });
    expect(width).toBeGreaterThan(small * 1.2);
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    expect(scrolls).toBe(true);
    await page.keyboard.press('Escape');
  }
  await context.close();
});

test('a source in the words below an enlarged drawing leads to its place', async ({ page }) => {
  await page.goto(at(issue));
  await page.locator('.drawing .enlarge').click();
  await page.getByRole('dialog').getByRole('link', { name: '[2]' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator(':target')).toBeInViewport();
});

test('without script a picture leads to its largest file, and both sides of a comparison can be seen', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at(issue));
  const address = await page.getByRole('link', { name: skyline, exact: true }).getAttribute('href');
  const file = await page.request.get(new URL(address ?? '', fixture).href);
  expect(file.headers()['content-type']).toMatch(/^image\//);
  const [first, second] = ['four', 'eleven'].map((count) =>
    page.locator('.compare').getByRole('img', { name: `A skyline of ${count} towers` }),
  ) as [Locator, Locator];
  await expect(second).toBeHidden();
  await page.getByRole('radio', { name: 'In 2024' }).check();
  await expect(second).toBeVisible();
  await expect(first).toBeHidden();
  await context.close();
});

test('two pictures are compared by keyboard, in one place, and printed one below the other', async ({
  page,
}) => {
  await page.goto(at(issue));
  const group = page.getByRole('group', { name: 'Compare' });
  const pictures = page.locator('.compare').getByRole('img');
  const box = () => page.locator('.compare .views').boundingBox();
  await group.getByRole('radio', { name: 'In 2019' }).focus();
  await expect(pictures).toHaveAccessibleName('A skyline of four towers');
  const before = await box();
  await page.keyboard.press('ArrowRight');
  await expect(group.getByRole('radio', { name: 'In 2024' })).toBeChecked();
  await expect(pictures).toHaveAccessibleName('A skyline of eleven towers');
  expect(await box()).toEqual(before);
  await page.emulateMedia({ media: 'print' });
  await expect(group).toBeHidden();
  for (const label of ['In 2019', 'In 2024'])
    await expect(page.locator('.compare').getByText(label, { exact: true }).last()).toBeVisible();
  const [one, other] = await page
    .locator('.compare img')
    .evaluateAll((images) => images.map((image) => image.getBoundingClientRect()));
  expect(other?.top).toBeGreaterThan(one?.bottom ?? Infinity);
});

for (const [system, chosen, isDark] of [
  ['light', undefined, false],
  ['dark', undefined, true],
  ['light', 'dark', true],
  ['dark', 'light', false],
] as const)
  test(`of two variants the one for the theme alone is loaded: system ${system}, chosen ${chosen ?? 'nothing'}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ colorScheme: system });
    const page = await context.newPage();
    if (chosen) await page.addInitScript((theme) => localStorage.setItem('theme', theme), chosen);
    const asked = picturesAsked(page);
    await page.goto(at(issue));
    await readThrough(page);
    const plan = page.getByRole('img', { name: 'The plan of a floor with three rooms' });
    await expect(plan).toHaveCount(1);
    for (const [theme, isShown] of [
      ['.by-day', !isDark],
      ['.by-night', isDark],
    ] as const) {
      const image = page.locator(`${theme} img`);
      await expect(image).toBeVisible({ visible: isShown });
      const files = await image.evaluate((each) => (each.getAttribute('srcset') ?? '').match(/\/\S+/g) ?? []);
      expect(files.length).toBeGreaterThan(0);
      expect(
        files.some((file) => asked.has(file)),
        theme,
      ).toBe(isShown);
    }
    await context.close();
  });

test('ink on a transparent ground has paper below it in the dark', async ({ browser }) => {
  const context = await browser.newContext({ colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(at(issue));
  const alone = page.getByRole('img', { name: 'The drawing of a circuit, without one for the dark' });
  await expect(alone).toHaveCSS('background-color', 'rgb(250, 247, 240)');
  await expect(page.locator('.by-night img')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await alone.click();
  await expect(page.locator('dialog img')).toHaveCSS('background-color', 'rgb(250, 247, 240)');
  await context.close();
});

test('pictures of a gallery are of one height on a desk, and one below the other on a phone', async ({
  page,
}) => {
  const boxes = () =>
    page
      .locator('.gallery.wide .row img')
      .evaluateAll((images) => images.map((image) => image.getBoundingClientRect().toJSON() as DOMRect));
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(at(issue));
  const [first, ...others] = await boxes();
  expect(others).toHaveLength(2);
  for (const { top, height } of others) {
    expect(top).toBe(first?.top);
    expect(Math.abs(height - (first?.height ?? 0))).toBeLessThanOrEqual(1);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  const stacked = await boxes();
  for (const [index, { top, width }] of stacked.slice(1).entries()) {
    expect(top).toBeGreaterThan(stacked[index]?.bottom ?? Infinity);
    expect(width).toBe(stacked[0]?.width);
  }
});

test('a wide picture is as wide as the page, a phone’s screen or the printed column', async ({ page }) => {
  const image = page.locator('figure.wide > .enlarge img');
  const width = () => image.evaluate((each) => each.getBoundingClientRect().width);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(at(issue));
  const masthead = await page.locator('.masthead .tools').first().boundingBox();
  const { x = 0, width: wide = 0 } = (await image.boundingBox()) ?? {};
  expect(wide).toBe(1040);
  expect(Math.abs(x + wide - ((masthead?.x ?? 0) + (masthead?.width ?? 0)))).toBeLessThanOrEqual(16);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await width()).toBe(390);
  await page.emulateMedia({ media: 'print' });
  const column = await page.locator('.prose > p').first().boundingBox();
  expect(await width()).toBe(column?.width);
});

test('beside each other the texts show a gallery and a comparison once, with the words of both', async ({
  page,
}) => {
  await page.goto(`${fixture}/en/issues/899/parallel/`);
  await expect(page.locator('.gallery.wide .row img')).toHaveCount(3);
  await expect(page.locator('.gallery.wide')).toContainText('三角形 A triangle');
  await expect(page.locator('.gallery.wide')).toContainText('Three pictures of different shapes');
  await expect(page.locator('.gallery.wide')).toContainText('形状各不相同的三张图');
  const later = page.getByRole('radio', { name: '2024 年 In 2024' });
  await later.check();
  await expect(page.locator('.compare').getByRole('img')).toHaveAccessibleName('A skyline of eleven towers');
  await page.getByLabel('中文', { exact: true }).check();
  await expect(page.getByRole('radio', { name: '2024 年', exact: true })).toBeChecked();
});

test('an open dialog is not printed', async ({ page }) => {
  await page.goto(at(issue));
  await page.getByRole('link', { name: skyline, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('dialog')).toBeHidden();
});

test('a page without pictures loads nothing for them', async ({ page }) => {
  await page.goto(`${fixture}/en/issues/2/`);
  const html = await page.content();
  expect(html).not.toMatch(/enlarge|by-night|\.gallery|\.compare/i);
});

/** Every run of the tests looks at two windows. */
const windows: { colorScheme: 'light' | 'dark'; width: number; height: number; tag: string | string[] }[] = [
  { colorScheme: 'light', width: 390, height: 844, tag: [] },
  { colorScheme: 'dark', width: 1440, height: 900, tag: [] },
  { colorScheme: 'dark', width: 390, height: 844, tag: '@long' },
  { colorScheme: 'light', width: 1440, height: 900, tag: '@long' },
];

for (const { colorScheme, width, height, tag } of windows)
  test(
    `nothing moves, nothing is refused, and axe finds nothing among pictures of every kind, ${colorScheme}, ${width} px wide`,
    { tag },
    async ({ browser }) => {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.addInitScript(() => {
        Object.assign(globalThis, { moved: 0 });
        new PerformanceObserver((list) => {
          const found = globalThis as unknown as { moved: number };
          for (const entry of list.getEntries()) found.moved += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(at(issue));
      await readThrough(page);
      // Less than this moves what stands beside a numeral when its font comes.
      const moved = await page.evaluate(() => (globalThis as unknown as { moved: number }).moved);
      expect(moved).toBeLessThan(0.001);
      const look = async (): Promise<void> => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
      };
      await look();
      await page.getByRole('link', { name: skyline, exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look();
      expect(errors).toEqual([]);
      await context.close();
    },
  );
