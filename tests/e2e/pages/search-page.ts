import { expect, type Locator, type Page, type Request } from 'playwright/test';

/** The search page as a reader finds it. */
export class SearchPage {
  readonly page: Page;
  readonly field: Locator;
  readonly tag: Locator;
  readonly year: Locator;
  readonly status: Locator;
  /** Everything that was fetched of the search: the files of its index. */
  readonly fetched: string[] = [];

  constructor(page: Page) {
    this.page = page;
    this.field = page.getByRole('searchbox', { name: /搜索全文|Search the full text/ });
    this.tag = page.getByRole('combobox', { name: /标签|Tag/ });
    this.year = page.getByRole('combobox', { name: /年份|Year/ });
    this.status = page.getByRole('status');
    page.on('request', (request: Request) => {
      if (request.url().includes('/search-index/')) this.fetched.push(request.url());
    });
  }

  /** A list of results by its heading. */
  group(heading: string | RegExp): Locator {
    return this.page.getByRole('region', { name: heading });
  }

  /**
   * Waits for the answer to a query and gives the numbers of the issues in a list, all of them, in order.
   *
   * @param notWith leaves out those that have this text
   */
  async numbersIn(heading: string | RegExp, notWith?: RegExp): Promise<number[]> {
    const group = this.group(heading);
    const more = group.getByRole('button');
    const all = group.locator('.result');
    while (await more.isVisible()) {
      const before = await all.count();
      await more.click();
      // What is added may have to be fetched first; the button is gone with the last of it.
      await expect.poll(() => all.count()).toBeGreaterThan(before);
    }
    const results = all.filter(notWith ? { hasNotText: notWith } : {});
    const titles = await results.getByRole('heading', { level: 3 }).allTextContents();
    return titles.map((title) => Number(/(?:第|No\.) (\d+)/.exec(title)?.[1])).sort((a, b) => a - b);
  }
}
