import type { Locator, Page } from 'playwright/test';

/** An issue as a reader finds it. */
export class IssuePage {
  readonly page: Page;
  readonly title: Locator;
  readonly overview: Locator;
  readonly rounds: Locator;
  readonly contents: Locator;
  readonly references: Locator;
  readonly neighbours: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { level: 1 });
    this.overview = page.locator('dl').first();
    this.rounds = page.getByRole('table', { name: /融资记录|Funding rounds/ });
    this.contents = page.getByRole('navigation', { name: /本期目录|In this issue/ });
    this.references = page.getByRole('region', { name: /参考资料|References/ });
    this.neighbours = page.getByRole('navigation', { name: /前后各期|Neighbouring issues/ });
  }

  /** The text of an overview line, by its label. */
  fact(label: string): Locator {
    return this.overview
      .locator('div')
      .filter({ has: this.page.getByText(label, { exact: true }) })
      .locator('dd');
  }
}
