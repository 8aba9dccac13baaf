import { execFileSync, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from 'playwright/test';
import { startServer } from './dev-server.ts';
import { Scratch } from './scratch.ts';
import { at } from './site.ts';
import { english } from '../unit/in-english.ts';
import { say } from '#wording/phrase.ts';

// One server for all: each test leaves the files as they were.
test.describe.configure({ mode: 'serial' });

let scratch: Scratch;
let server: ChildProcess;
let address: string;

const third = 'issues/003-example-three/zh.mdx';
const slip = '公司在2024年,说了一句话.';

const read = (file: string): string => readFileSync(path.join(scratch.content, file), 'utf8');
const write = (file: string, source: string): void => writeFileSync(path.join(scratch.content, file), source);

/** Writes slips at the end of a text for a while. */
async function withSlips(work: (source: string) => Promise<void>): Promise<void> {
  const source = read(third);
  write(third, `${source}\n\n${slip}\n`);
  try {
    await work(source);
  } finally {
    write(third, source);
  }
}

/** The finding that a half-width comma stands in Chinese. */
const comma = (page: Page): Locator =>
  page.getByRole('listitem').filter({ hasText: 'half-width punctuation' }).filter({ hasText: '年,说' });
const mendButton = (page: Page): Locator => comma(page).getByRole('button', { name: 'Fix it' });

/** What axe finds, in words. */
async function examine(axe: AxeBuilder): Promise<string[]> {
  const { violations, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(0);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test.beforeAll(async () => {
  scratch = new Scratch();
  const git = (...words: string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
      cwd: scratch.content,
    });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'As it was translated');
  ({ server, address } = await startServer(scratch));
});

test.afterAll(() => {
  server.kill();
  scratch.remove();
});

test('every page leads to what the desk shows of it, in either language', async ({ page }) => {
  await page.goto(`${address}/issues/1/`);
  await page.getByRole('navigation').getByRole('link', { name: '工作台' }).click();
  await expect(page).toHaveURL(`${address}/desk/en/issues/1/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('No. 1');
  await page.getByRole('link', { name: '中文', exact: true }).click();
  await expect(page).toHaveURL(`${address}/desk/zh/issues/1/`);
  await expect(page.getByRole('heading', { name: '原文与译文' })).toBeVisible();
  await page.getByRole('link', { name: '工作台' }).click();
  await expect(page).toHaveURL(`${address}/desk/zh/`);
  await expect(page.getByRole('heading', { name: '在写' })).toBeVisible();
  await page.goto(`${address}/en/companies/`);
  await page.getByRole('navigation').getByRole('link', { name: 'Desk' }).click();
  await expect(page).toHaveURL(`${address}/desk/en/`);
});

test('the desk shows how every issue stands and follows the files', async ({ page }) => {
  await page.goto(`${address}/desk/`);
  await expect(page.getByRole('heading', { name: english('desk.in-work') })).toBeVisible();
  await expect(page.getByRole('heading', { name: english('desk.scheduled') })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Example Two' })).toContainText('behind');
  await withSlips(async (source) => {
    await expect(comma(page)).toBeVisible();
    const line = source.split('\n').length + 2;
    await expect(comma(page).getByRole('link').first()).toHaveAttribute(
      'href',
      new RegExp(`^vscode://file.*/issues/003-example-three/zh\\.mdx:${line}:\\d+$`),
    );
  });
  await expect(comma(page)).toHaveCount(0);
});

test('a finding is mended by the keyboard alone, and only it', async ({ page }) => {
  await withSlips(async (source) => {
    await page.goto(`${address}/desk/en/issues/3/`);
    await expect(comma(page).locator('ins')).toHaveText('，');
    await comma(page).getByRole('link').first().focus();
    await page.keyboard.press('Tab');
    await expect(mendButton(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(comma(page)).toHaveCount(0);
    expect(read(third)).toBe(`${source}\n\n${slip.replace(',', '，')}\n`);
  });
});

test('a mend is written without scripts too', async ({ browser }) => {
  await withSlips(async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${address}/desk/en/`);
    await mendButton(page).click();
    await expect(page).toHaveURL(`${address}/desk/en/#to-mend`);
    await expect(comma(page)).toHaveCount(0);
    expect(read(third)).toContain('年，说');
    await context.close();
  });
});

test('what changed since it was shown is not mended, and the desk says so', async ({ page }) => {
  await withSlips(async () => {
    await page.route('**/desk/events/', (route) => route.abort());
    await page.goto(`${address}/desk/en/`);
    await expect(mendButton(page)).toBeVisible();
    const changed = `${read(third)}\n还有一段。\n`;
    write(third, changed);
    await mendButton(page).click();
    await expect(page.getByRole('alert')).toContainText('The file has changed since');
    expect(read(third)).toBe(changed);
  });
});

test('another site has nothing written, even with a token', async ({ page }) => {
  await withSlips(async () => {
    await page.goto(`${address}/desk/en/`);
    const inputs = comma(page).locator('form input');
    await expect(inputs).toHaveCount(2);
    const fields = (await inputs.evaluateAll((all) => all.map((input) => input.outerHTML))).join('');
    await page.route('http://evil.test/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<form method="post" action="${address}/desk/en/mend/">${fields}<button>Go</button></form>`,
      }),
    );
    await page.goto('http://evil.test/');
    await page.getByRole('button', { name: 'Go' }).click();
    await expect(page.getByRole('alert')).toContainText('The desk writes files only for');
    expect(read(third)).toContain(slip);
  });
});

test('an issue is shown as it is read: its page, its entry on a phone, its share image', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 2400 });
  await page.goto(`${address}/desk/en/issues/1/`);
  const entry = page.frameLocator(
    `iframe[title="${english('desk.as-entry', { language: say('language.zh') })}"]`,
  );
  await expect(entry.getByRole('heading', { level: 1 })).toContainText('第 1 期');
  expect(await entry.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(390);
  const shown = page.frameLocator(
    `iframe[title="${english('desk.as-page', { language: say('language.zh') })}"]`,
  );
  await expect(shown.getByRole('heading', { level: 1 })).toBeVisible();
  const image = page.locator(`img[src^="${at('/issues/1/share.png')}"]`);
  await expect.poll(() => image.evaluate((each) => (each as HTMLImageElement).naturalWidth)).toBe(1200);
});

test('what changed in the original stands beside the translation, marked word by word', async ({ page }) => {
  const file = 'issues/001-example-one/zh.mdx';
  const source = read(file);
  try {
    await page.goto(`${address}/desk/en/issues/1/`);
    await expect(page.getByText(english('desk.no-changes'))).toBeVisible();
    write(file, `${source}\n\n这是后来才写的一段话。\n`);
    await expect(page.locator('.pair ins')).toHaveText('这是后来才写的一段话。');
    await expect(page.getByText(english('desk.changes', { count: 1 }))).toBeVisible();
  } finally {
    write(file, source);
  }
});

/** Both kinds of pages, each in one language on a phone and in the other on a desk. */
const looks: [width: number, places: string[]][] = [
  [390, ['/desk/en/', '/desk/zh/issues/3/']],
  [1440, ['/desk/zh/', '/desk/en/issues/1/']],
];

for (const [width, places] of looks)
  test(`axe finds nothing on the desk, ${width} px wide, by day and by night`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await withSlips(async () => {
      for (const place of places) {
        await page.goto(`${address}${place}`);
        // What is framed is looked at by itself: a frame that is out of sight is not loaded.
        expect.soft(await examine(new AxeBuilder({ page }).exclude('iframe')), place).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(wide, place).toBe(width);
        // Only the colours are other ones by night.
        await page.emulateMedia({ colorScheme: 'dark' });
        const night = new AxeBuilder({ page }).withRules('color-contrast').exclude('iframe');
        expect.soft(await examine(night), `${place} by night`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'light' });
      }
      await page.goto(`${address}/desk/entries/zh/1/`);
      expect.soft(await examine(new AxeBuilder({ page })), 'the entry').toEqual([]);
    });
  });

test('what a channel takes is shown at its widths, and copied by one button', async ({ browser }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const copied = (type: string): Promise<string> =>
    page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : '';
    }, type);
  await page.goto(`${address}/desk/en/issues/1/`);
  await page
    .locator('#views-zh')
    .getByRole('link', { name: english('channel.markdown') })
    .click();
  await expect(page).toHaveURL(`${address}/desk/en/issues/1/zh/markdown/`);
  await page.getByRole('button', { name: english('desk.copy') }).click();
  await expect(page.getByRole('button', { name: english('desk.copied') })).toBeVisible();
  const text = await page.locator('pre').innerText();
  expect((await copied('text/plain')).trim()).toBe(text.trim());
  expect(await copied('text/html')).toBe('');

  await page.goto(`${address}/desk/en/issues/1/zh/mail/`);
  const body = page.locator('#paste-0').getByRole('button', { name: english('desk.copy') });
  await body.click();
  await expect(page.locator('#paste-0').getByRole('button', { name: english('desk.copied') })).toBeVisible();
  const frame = page.locator('#paste-0 iframe').first().contentFrame();
  const words = (await frame.locator('body').innerText()).replace(/\s+/g, '');
  const rich = await copied('text/html');
  expect(rich).not.toContain('<script');
  const pasted = await page.evaluate((html) => {
    const place = document.createElement('div');
    place.innerHTML = html;
    document.body.append(place);
    return place.innerText;
  }, rich);
  expect(pasted.replace(/\s+/g, '')).toContain(words.slice(0, 40));
  expect(await copied('text/plain')).not.toBe('');
  expect(await examine(new AxeBuilder({ page }).include('main').exclude('iframe'))).toEqual([]);
  await context.close();
});

test('a built site has no desk', async ({ request }) => {
  expect((await request.get(at('/desk/'))).status()).toBe(404);
});
