import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { at } from './site.ts';

for (const { prefix, tags, tag, issue } of [
  { prefix: '', tags: '标签', tag: '芯片', issue: 'Groq：先写编译器，再造芯片' },
  { prefix: '/en', tags: 'Tags', tag: 'Chips', issue: 'Groq wrote the compiler first' },
])
  test(`a reader goes from ${prefix}/ through a tag to an issue`, async ({ page }) => {
    await page.goto(at(`${prefix}/`));
    await page.getByRole('navigation').first().getByRole('link', { name: tags, exact: true }).click();
    await expect(page).toHaveURL(at(`${prefix}/tags/`));
    await page.getByRole('main').getByRole('link', { name: tag, exact: true }).click();
    await expect(page).toHaveURL(at(`${prefix}/tags/chips/`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(tag);
    await page.getByRole('link', { name: issue }).click();
    await expect(page).toHaveURL(at(`${prefix}/issues/22/`));
  });

test('the index lists every issue by year, the highest number first', async ({ page }) => {
  await page.goto(at('/issues/'));
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['2025', '2024']);
  const links = page.getByRole('main').getByRole('link', { name: /第 \d+ 期/ });
  const numbers = (await links.allTextContents()).map((text) => Number(/第 (\d+) 期/.exec(text)?.[1]));
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  expect(numbers).toEqual(expect.arrayContaining([43, 39, 22]));
});

test('drafts and scheduled issues, and companies that only they are about, are in no file of the site', () => {
  const folder = process.env['FIXTURE_DIR'] ?? '';
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(files.length).toBeGreaterThan(50);
  for (const { parentPath, name } of files) {
    const file = path.join(parentPath, name);
    // Files with the words of the search are numbered by what they hold.
    const issue = file.replace(/\/(?:words|tokens)\/[^/]+$/, '');
    expect(issue).not.toMatch(/example-unseen|\b(?:4|999)\b/);
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/2999-01|草稿|Draft|Example Unseen|示例未见/);
  }
});
