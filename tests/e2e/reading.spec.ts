import { expect, test } from 'playwright/test';
import { IssuePage } from './pages/issue-page.ts';

const editions = [
  {
    language: 'Chinese',
    home: '/',
    path: '/issues/22/',
    lang: 'zh-CN',
    title: 'Groq：先写编译器，再造芯片',
    facts: { 成立: '2016 年', 已知融资: '10.026 亿美元', 最近估值: '28 亿美元' },
    rounds: ['1030 万美元', '5230 万美元', '3 亿美元', '6.4 亿美元'],
    section: '快有快的代价',
    citation: '参考资料 14',
    notes: '注释',
    next: /下一期 25/,
  },
  {
    language: 'English',
    home: '/en/',
    path: '/en/issues/22/',
    lang: 'en',
    title: 'Groq wrote the compiler first',
    facts: { Founded: '2016', 'Known funding': '$1.0026 billion', 'Latest valuation': '$2.8 billion' },
    rounds: ['$10.3 million', '$52.3 million', '$300 million', '$640 million'],
    section: 'What speed costs',
    citation: 'Reference 14',
    notes: 'Notes',
    next: /Next issue 25/,
  },
] as const;

for (const edition of editions) {
  test.describe(`a reader of ${edition.language}`, () => {
    test('finds an issue on the home page and reads its facts', async ({ page }) => {
      await page.goto(edition.home);
      await page.getByRole('link', { name: edition.title }).click();
      await expect(page).toHaveURL(edition.path);
      const issue = new IssuePage(page);
      await expect(page.locator('html')).toHaveAttribute('lang', edition.lang);
      await expect(issue.title).toHaveText(edition.title);
      for (const [label, fact] of Object.entries(edition.facts))
        await expect(issue.fact(label)).toContainText(fact);
      const amounts = issue.rounds.getByRole('row').locator('.size');
      await expect(amounts).toHaveText([...edition.rounds]);
    });

    test('jumps from the contents to a section', async ({ page }) => {
      await page.goto(edition.path);
      const issue = new IssuePage(page);
      await issue.contents.getByRole('link', { name: edition.section }).click();
      await expect(page.getByRole('heading', { name: edition.section })).toBeInViewport();
    });

    test('follows a citation to its reference and back', async ({ page }) => {
      await page.goto(edition.path);
      const issue = new IssuePage(page);
      const citation = page.getByRole('link', { name: edition.citation, exact: true }).first();
      await citation.click();
      const reference = issue.references.getByRole('listitem').nth(13);
      await expect(reference).toBeInViewport();
      await expect(reference).toContainText('aihubx.org');
      await reference.getByRole('link', { name: /1/ }).last().click();
      await expect(citation).toBeInViewport();
    });

    test('reads the notes under a heading in the page’s language', async ({ page }) => {
      await page.goto(edition.path);
      const notes = page.getByRole('region', { name: edition.notes, exact: true });
      await expect(notes.getByRole('listitem')).toHaveCount(2);
      await page.locator('sup a[data-footnote-ref]').first().click();
      await expect(notes.getByRole('listitem').first()).toBeInViewport();
    });

    test('goes on to the next issue', async ({ page }) => {
      await page.goto(edition.path);
      await new IssuePage(page).neighbours.getByRole('link', { name: edition.next }).click();
      await expect(page).toHaveURL(/\/issues\/25\/$/);
    });

    test('reads without script and without scrolling sideways on a phone', async ({ browser }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 360, height: 740 },
      });
      const page = await context.newPage();
      await page.goto(edition.path);
      await expect(new IssuePage(page).title).toBeVisible();
      const { width } = (await page.locator('body').boundingBox()) ?? { width: Infinity };
      expect(width).toBeLessThanOrEqual(360);
      await context.close();
    });
  });
}

test('every heading of an issue has an id of its own', async ({ page }) => {
  await page.goto('/issues/22/');
  const ids = await page
    .locator('article')
    .locator('h2, h3')
    .evaluateAll((headings) => headings.map((each) => each.id));
  expect(ids.length).toBeGreaterThan(5);
  expect(ids.every(Boolean)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

test('no page of the column logs an error or asks another origin', async ({ page, baseURL }) => {
  const strays: string[] = [];
  page.on('console', (message) => message.type() === 'error' && strays.push(message.text()));
  page.on('request', (request) => request.url().startsWith(baseURL ?? '-') || strays.push(request.url()));
  for (const path of [
    '/',
    '/en/',
    '/issues/',
    '/issues/22/',
    '/en/issues/43/',
    '/tags/',
    '/tags/ai/',
    '/en/about/',
  ])
    await page.goto(path);
  expect(strays).toEqual([]);
});
