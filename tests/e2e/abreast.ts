import type { Browser, BrowserContextOptions, Page } from 'playwright/test';

/** So many pages are open at a time: one waits while another works. */
const most = 4;

/** Visits addresses, each in a page of its own, several at a time. */
export async function visitAbreast(
  browser: Browser,
  options: BrowserContextOptions,
  addresses: readonly string[],
  visit: (page: Page, address: string) => Promise<void>,
): Promise<void> {
  const waiting = [...addresses];
  const context = await browser.newContext(options);
  const turns = Array.from({ length: most }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const page = await context.newPage();
      await visit(page, next);
      await page.close();
    }
  });
  await Promise.all(turns);
  await context.close();
}
