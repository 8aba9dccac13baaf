import type { Page } from 'playwright/test';

/** Gathers what pages break of their policies, and every error that a browser tells its developers. */
export class PolicyWatch {
  readonly found: string[] = [];

  /** Begins before the first page is opened. */
  async begin(page: Page): Promise<void> {
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.found.push(`${page.url()} ${message.text()}`);
    });
    page.on('pageerror', (error) => this.found.push(`${page.url()} ${error.message}`));
    await page.exposeFunction('reportViolation', (violation: string) => this.found.push(violation));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ documentURI, violatedDirective, blockedURI }) => {
        const { reportViolation } = globalThis as unknown as { reportViolation: (violation: string) => void };
        reportViolation(`${documentURI} ${violatedDirective} ${blockedURI}`);
      });
    });
  }
}
