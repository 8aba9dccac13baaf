import { expect, test } from 'playwright/test';

for (const { prefix, tags, tag, issue } of [
  { prefix: '', tags: '标签', tag: '芯片', issue: 'Groq：先写编译器，再造芯片' },
  { prefix: '/en', tags: 'Tags', tag: 'Chips', issue: 'Groq wrote the compiler first' },
])
  test(`a reader goes from ${prefix}/ through a tag to an issue`, async ({ page }) => {
    await page.goto(`${prefix}/`);
    await page.getByRole('navigation').first().getByRole('link', { name: tags, exact: true }).click();
    await expect(page).toHaveURL(`${prefix}/tags/`);
    await page.getByRole('main').getByRole('link', { name: tag, exact: true }).click();
    await expect(page).toHaveURL(`${prefix}/tags/chips/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(tag);
    await page.getByRole('link', { name: issue }).click();
    await expect(page).toHaveURL(`${prefix}/issues/22/`);
  });

test('the index lists every issue by year, the highest number first', async ({ page }) => {
  await page.goto('/issues/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['2025', '2024']);
  const links = page.getByRole('main').getByRole('link', { name: /第 \d+ 期/ });
  const numbers = (await links.allTextContents()).map((text) => Number(/第 (\d+) 期/.exec(text)?.[1]));
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  expect(numbers).toEqual(expect.arrayContaining([43, 39, 22]));
});

test('drafts and scheduled issues are in no output of the site', async ({ request }) => {
  const fixture = `http://localhost:${process.env['FIXTURE_PORT']}`;
  for (const path of ['/', '/en/', '/issues/', '/tags/', '/rss.xml', '/en/rss.xml', '/sitemap-0.xml']) {
    const text = await (await request.get(`${fixture}${path}`)).text();
    expect(text, path).not.toMatch(/2999|草稿|Draft/);
  }
});
