import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { at, fixture } from './site.ts';

for (const { prefix, series, name, line, first, second, next, previous } of [
  {
    prefix: '',
    series: '系列',
    name: '示例 & <连载>',
    line: '系列《示例 & <连载>》第 1 篇（共 2 篇）',
    first: /^第 1 篇 示例一号/,
    second: '示例三号还没有译文',
    next: '下一篇',
    previous: '上一篇',
  },
  {
    prefix: '/en',
    series: 'Series',
    name: 'Example <parts> & more',
    line: 'Series “Example <parts> & more”, part 1 of 2',
    first: /^Part 1 Example One/,
    second: '示例三号还没有译文',
    next: 'Next part',
    previous: 'Previous part',
  },
])
  test(`a reader goes from ${prefix}/ to a series and through its parts in their order`, async ({ page }) => {
    await page.goto(`${fixture}${prefix}/`);
    const main = page.getByRole('main');
    await main.getByRole('link', { name: series, exact: true }).click();
    await expect(page).toHaveURL(`${fixture}${prefix}/series/`);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await main.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(`${fixture}${prefix}/series/example-parts/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(main.locator('.issue-list .number')).toHaveText(['1', '2']);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await main.getByRole('link', { name: first }).click();
    await expect(page).toHaveURL(`${fixture}${prefix}/issues/1/`);
    await expect(main).toContainText(line);
    await main.getByRole('link', { name: next, exact: true }).click();
    await expect(page).toHaveURL(`${fixture}${prefix}/issues/3/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(second);
    // Nothing tells of the draft that is to follow.
    await expect(main.getByRole('link', { name: next })).toHaveCount(0);
    await expect(main.getByRole('link', { name: previous })).toHaveCount(2);
    await main.getByRole('link', { name: previous }).last().click();
    await expect(page).toHaveURL(`${fixture}${prefix}/issues/1/`);
  });

test('a series whose issues are not out has no page, and a column without series none at all', async ({
  request,
}) => {
  for (const prefix of ['', '/en']) {
    expect((await request.get(`${fixture}${prefix}/series/example-later/`)).status()).toBe(404);
    expect((await request.get(`${fixture}${prefix}/series/example-parts/rss.xml`)).status()).toBe(200);
    expect((await request.get(at(`${prefix}/series/`))).status()).toBe(404);
    for (const path of ['/', '/issues/', '/search/'])
      expect(await (await request.get(at(`${prefix}${path}`))).text(), path).not.toContain('/series/');
  }
});

test('search finds a series by its name, and its issues', async ({ page }) => {
  await page.goto(`${fixture}/search/?q=${encodeURIComponent('连载')}`);
  const found = page.getByRole('main');
  await expect(found.getByRole('link', { name: '示例 & <连载>' })).toHaveAttribute(
    'href',
    at('/series/example-parts/'),
  );
  await expect(found.getByRole('link', { name: /示例三号还没有译文/ })).toBeVisible();
});
