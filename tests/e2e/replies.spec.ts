import { expect, test } from 'playwright/test';
import { absolute, at, fixture } from './site.ts';

/** The site of the fixture: its editor has an address, its first issue letters and a place where it is discussed. */

/** What a program for mail is told by a link. */
function readMail(address: string): { to: string; subject: string; body: string } {
  const [, to = '', subject = '', body = ''] =
    /^mailto:([^?]+)\?subject=([^&]*)&body=([^&]*)$/.exec(address) ?? [];
  return {
    to: decodeURIComponent(to),
    subject: decodeURIComponent(subject),
    body: decodeURIComponent(body),
  };
}

for (const { path, write, discuss, subject } of [
  {
    path: '/issues/1/',
    write: '写信给编者',
    discuss: '到 example.com 讨论',
    subject: '第 1 期｜示例一号 & <芯片>：一期用上所有功能',
  },
  {
    path: '/en/issues/1/',
    write: 'Write to the editor',
    discuss: 'Discuss at example.com',
    subject: 'No. 1 · Example One & <chips>: one issue with every feature',
  },
])
  test(`a reader of ${path} answers by mail or where it is discussed, without a script`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(fixture + path);
    const link = page.getByRole('link', { name: write });
    expect(readMail((await link.getAttribute('href')) ?? '')).toEqual({
      to: 'editor+letters@example.com',
      subject,
      body: `\r\n\r\n${absolute(path)}\r\n`,
    });
    await expect(page.getByRole('link', { name: discuss })).toHaveAttribute(
      'href',
      'https://example.com/discussions/1?a=1&b=2',
    );
    await context.close();
  });

test('an issue that is discussed nowhere is answered by mail alone, from the page of both texts too', async ({
  page,
}) => {
  await page.goto(`${fixture}/issues/3/`);
  await expect(page.getByRole('link', { name: '写信给编者' })).toBeVisible();
  await expect(page.getByRole('link', { name: /讨论/ })).toHaveCount(0);
  await page.goto(`${fixture}/issues/1/parallel/`);
  const address = await page.getByRole('link', { name: '写信给编者' }).getAttribute('href');
  expect(readMail(address ?? '').body).toContain(absolute('/issues/1/'));
});

test('a page asks nothing of another origin where readers can answer', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.goto(`${fixture}/issues/1/`, { waitUntil: 'networkidle' });
  expect([...new Set(asked)]).toEqual([new URL(fixture).origin]);
});

test('a column without an address or a place to discuss offers no way to answer', async ({ page }) => {
  await page.goto(at('/issues/22/'));
  await expect(page.locator('.replies, .letters')).toHaveCount(0);
  await expect(page.locator('a[href^="mailto:"]')).toHaveCount(0);
});

test('letters stand below an issue, each in its language, with the answer of the editor', async ({
  page,
}) => {
  await page.goto(`${fixture}/en/issues/1/`);
  const letters = page.getByRole('region', { name: 'Letters' }).getByRole('article');
  await expect(letters).toHaveCount(3);
  const [chinese, english, both] = [letters.nth(0), letters.nth(1), letters.nth(2)];
  const paragraph = chinese.getByText(
    '这一期说芯片卖出 12 块 & 服务有 3 种。我把 <表格> 数了一遍，数目是对的。',
  );
  await expect(paragraph).toBeVisible();
  expect(await paragraph.evaluate((node) => node.closest('[lang]')?.getAttribute('lang'))).toBe('zh-CN');
  await expect(chinese.getByText('January 12, 2024')).toBeVisible();
  await expect(chinese.getByRole('heading', { name: 'The editor replies' })).toBeVisible();
  await expect(english.getByText('This invented letter stands in English on both pages.')).toBeVisible();
  await expect(english.getByText('Example Reader & <Friends>')).toBeVisible();
  await expect(english.getByText('translated from')).toHaveCount(0);
  await expect(both.getByText('This invented letter is there in both languages.')).toBeVisible();
  await expect(both.getByText('translated from Chinese')).toBeVisible();
  await expect(both.getByText('The editor replies in both as well.')).toBeVisible();

  await page.goto(`${fixture}/issues/1/`);
  const original = page.getByRole('region', { name: '来信' }).getByRole('article');
  await expect(original.nth(1).getByText('This invented letter')).toBeVisible();
  await expect(original.nth(2).getByText('这封编出来的信两种语言都有。')).toBeVisible();
  await expect(original.getByText('译自')).toHaveCount(0);
});

test('a correction thanks who pointed it out, in the issue, in the list and in the feed', async ({
  page,
}) => {
  await page.goto(`${fixture}/issues/1/`);
  await expect(page.getByText('补上一处来源。感谢示例读者 & <同伴> 指正。')).toBeVisible();
  await page.goto(`${fixture}/en/corrections/`);
  await expect(page.getByText('A source was added. Thanks to Example Reader & <Friends>.')).toBeVisible();
  const feed = await (await page.request.get(`${fixture}/en/feed.json`)).text();
  expect(feed).toContain('Thanks to Example Reader');
});

test('letters are in the Markdown and the feeds, and search finds them', async ({ page }) => {
  const markdown = await (await page.request.get(`${fixture}/issues/1.md`)).text();
  expect(markdown).toContain('## 来信');
  expect(markdown).toContain('> 这封编出来的信两种语言都有。');
  const feed = await (await page.request.get(`${fixture}/feed.json`)).text();
  expect(feed).toContain('这封编出来的信两种语言都有。');
  await page.goto(`${fixture}/search/?q=${encodeURIComponent('编出来的信')}`);
  await expect(page.getByRole('link', { name: '来信' }).first()).toHaveAttribute(
    'href',
    /\/issues\/1\/.*letters%?/,
  );
});
