import { expect, test } from 'playwright/test';
import { IssuePage } from './pages/issue-page.ts';
import { at } from './site.ts';

// Narrow enough for cards: wider windows have sidenotes.
test.use({ viewport: { width: 1100, height: 720 } });

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
    note: '注释 1',
    next: /下一期 25/,
    copyLink: '复制本节链接',
    copied: '已复制',
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
    note: 'Note 1',
    next: /Next issue 25/,
    copyLink: 'Copy a link to this section',
    copied: 'Copied',
  },
] as const;

for (const edition of editions) {
  test.describe(`a reader of ${edition.language}`, () => {
    test('finds an issue on the home page and reads its facts', async ({ page }) => {
      await page.goto(at(edition.home));
      await page.getByRole('link', { name: edition.title }).click();
      await expect(page).toHaveURL(at(edition.path));
      const issue = new IssuePage(page);
      await expect(page.locator('html')).toHaveAttribute('lang', edition.lang);
      await expect(issue.title).toHaveText(edition.title);
      for (const [label, fact] of Object.entries(edition.facts))
        await expect(issue.fact(label)).toContainText(fact);
      const amounts = issue.rounds.getByRole('row').locator('.size');
      await expect(amounts).toHaveText([...edition.rounds]);
    });

    test('jumps from the contents to a section', async ({ page }) => {
      await page.goto(at(edition.path));
      const issue = new IssuePage(page);
      await issue.contents.getByRole('link', { name: edition.section }).click();
      await expect(page.getByRole('heading', { name: edition.section })).toBeInViewport();
    });

    test('reads a reference beside its citation and comes back by keyboard', async ({ page }) => {
      await page.goto(at(edition.path));
      const citation = page.getByRole('link', { name: edition.citation, exact: true }).first();
      await citation.focus();
      await page.keyboard.press('Enter');
      const card = page.getByRole('dialog', { name: edition.citation });
      await expect(card).toBeInViewport();
      await expect(card).toContainText('aihubx.org');
      await expect(card).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(card.getByRole('link')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
      await expect(citation).toBeFocused();
      await citation.click();
      await expect(card).toBeVisible();
      await page.mouse.click(5, 5);
      await expect(card).toBeHidden();
    });

    test('goes from one card to that of an earlier citation, which stands beside its own mark', async ({
      page,
    }) => {
      await page.goto(at(edition.path));
      const marks = page.locator('.cite a');
      await marks.nth(1).click();
      await marks.nth(0).click();
      const card = page.getByRole('dialog');
      await expect(card).toHaveAccessibleName((await marks.nth(0).getAttribute('aria-label')) ?? '');
      await expect
        .poll(async () => {
          const [shown, mark] = [await card.boundingBox(), await marks.nth(0).boundingBox()];
          return Math.round((shown?.y ?? 0) - (mark?.y ?? 0) - (mark?.height ?? 0));
        })
        .toBe(6);
    });

    test('follows a citation to its reference and back where no script runs', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(at(edition.path));
      const issue = new IssuePage(page);
      const citation = page.getByRole('link', { name: edition.citation, exact: true }).first();
      await citation.click();
      const reference = issue.references.getByRole('listitem').nth(13);
      await expect(reference).toBeInViewport();
      await expect(reference).toContainText('aihubx.org');
      await reference.getByRole('link', { name: /1/ }).last().click();
      await expect(citation).toBeInViewport();
      await context.close();
    });

    test('copies a link to a section', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(at(edition.path));
      const heading = page.getByRole('heading', { name: edition.section });
      await heading.hover();
      const copy = heading.locator('xpath=..').getByRole('button', { name: edition.copyLink });
      await copy.click();
      await expect(copy).toHaveText(edition.copied);
      const address = await page.evaluate(() => navigator.clipboard.readText());
      await page.goto(at(address));
      await expect(heading).toBeInViewport();
    });

    test('is told by the contents where they are', async ({ page }) => {
      await page.goto(at(edition.path));
      const { contents } = new IssuePage(page);
      await expect(contents.locator('[aria-current]')).toHaveCount(0);
      await contents.getByRole('link', { name: edition.section }).click();
      await expect(contents.locator('[aria-current=location]')).toHaveText(edition.section);
    });

    test('reads the notes under a heading in the page’s language', async ({ page }) => {
      await page.goto(at(edition.path));
      const notes = page.getByRole('region', { name: edition.notes, exact: true });
      await expect(notes.getByRole('listitem')).toHaveCount(2);
      const first = await notes.getByRole('listitem').first().innerText();
      await page.locator('sup a[data-footnote-ref]').first().click();
      const card = page.getByRole('dialog', { name: edition.note, exact: true });
      await expect(card).toContainText(first.replace(/\s*↩\s*$/, ''));
      await expect(card.getByRole('link')).toHaveCount(0);
    });

    test('goes on to the next issue', async ({ page }) => {
      await page.goto(at(edition.path));
      await new IssuePage(page).neighbours.getByRole('link', { name: edition.next }).click();
      await expect(page).toHaveURL(/\/issues\/25\/$/);
    });

    test('reads without script and without scrolling sideways on a phone', async ({ browser }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 360, height: 740 },
      });
      const page = await context.newPage();
      await page.goto(at(edition.path));
      await expect(new IssuePage(page).title).toBeVisible();
      const { width } = (await page.locator('body').boundingBox()) ?? { width: Infinity };
      expect(width).toBeLessThanOrEqual(360);
      await context.close();
    });
  });
}

test('every heading of an issue has an id of its own', async ({ page }) => {
  await page.goto(at('/issues/22/'));
  const ids = await page
    .locator('article')
    .locator('h2, h3')
    .evaluateAll((headings) => headings.map((each) => each.id));
  expect(ids.length).toBeGreaterThan(5);
  expect(ids.every(Boolean)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});
