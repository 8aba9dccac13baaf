import { expect, test, type Page } from 'playwright/test';
import { at, fixture } from './site.ts';

/** A sidenote, and the places of its edges in the window. */
interface Note {
  text: string;
  top: number;
  bottom: number;
  left: number;
  right: number;
}

function notesIn(page: Page): Promise<Note[]> {
  return page.locator('.sidenotes > div').evaluateAll((all) =>
    all.map((each) => {
      const { top, bottom, left, right } = each.getBoundingClientRect();
      return { text: (each.textContent ?? '').replace(/\s+/g, ' ').trim(), top, bottom, left, right };
    }),
  );
}

async function visit(page: Page, address: string, width = 1440): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(at(address), { waitUntil: 'networkidle' });
}

for (const path of ['/issues/22/', '/en/issues/42/', '/en/issues/25/'])
  test(`what a text cites and notes stands beside it, in order and clear of each other: ${path}`, async ({
    page,
  }) => {
    await visit(page, path);
    const notes = await notesIn(page);
    const text = await page.locator('.prose.numbered').boundingBox();
    const marks = await page
      .locator('.prose.numbered :is(.cite a, a[data-footnote-ref])')
      .evaluateAll((all) => [...new Set(all.map((each) => `${(each as HTMLAnchorElement).hash}`))]);
    expect(marks.length).toBeGreaterThan(10);
    const numbers = new Set(notes.map((note) => note.text.split(' ')[0]));
    expect(numbers.size).toBe(marks.length);
    expect(text).not.toBeNull();
    for (const [index, note] of notes.entries()) {
      expect(note.left).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
      expect(note.right).toBeLessThanOrEqual(1440);
      expect(note.top).toBeGreaterThanOrEqual(notes[index - 1]?.bottom ?? 0);
      expect(note.text).not.toContain('↑');
    }
  });

test('a mark makes its sidenote stand out, and opens no card', async ({ page }) => {
  await visit(page, '/issues/22/');
  const mark = page.locator('.prose.numbered .cite a').first();
  const number = (await mark.textContent())?.trim();
  await mark.click();
  await expect(page.locator('.sidenotes .lit')).toHaveCount(1);
  await expect(page.locator('.sidenotes .lit b')).toHaveText(`[${number}]`);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).toHaveURL(/\/issues\/22\/$/);
});

test('a window that becomes narrow has cards, and sidenotes again when it is wide', async ({ page }) => {
  await visit(page, '/issues/22/', 1000);
  await expect(page.locator('.sidenotes')).toHaveCount(0);
  await page.locator('.prose.numbered .cite a').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1300, height: 900 });
  await expect(page.locator('.sidenotes > div').first()).toBeVisible();
  await page.setViewportSize({ width: 1000, height: 900 });
  await expect(page.locator('.sidenotes')).toHaveCount(0);
});

test('sidenotes stand below what reaches into the margin', async ({ page }) => {
  for (const number of [899, 900]) {
    await visit(page, `${fixture}/issues/${number}/`);
    const wide = await page.locator('.prose.numbered figure').evaluateAll((all) =>
      all.map((each) => {
        const { top, bottom, right } = each.getBoundingClientRect();
        return { top, bottom, right };
      }),
    );
    for (const note of await notesIn(page))
      for (const { top, bottom, right } of wide)
        if (right > note.left) expect(note.bottom <= top || note.top >= bottom, note.text).toBe(true);
  }
});

test('whoever goes by keyboard has cards in a wide window too', async ({ page }) => {
  await visit(page, '/issues/22/');
  await page.locator('.prose.numbered .cite a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.prose.numbered .cite a').first()).toBeFocused();
});

test('whoever listens or goes by keyboard meets no sidenote', async ({ page }) => {
  await visit(page, '/issues/22/');
  await expect(page.locator('.sidenotes')).toHaveAttribute('aria-hidden', 'true');
  const reachable = page.locator('.sidenotes a:not([tabindex="-1"])');
  await expect(page.locator('.sidenotes a').first()).toBeVisible();
  await expect(reachable).toHaveCount(0);
});
