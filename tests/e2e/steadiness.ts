import type { Page } from 'playwright/test';

/** What a page does that it should not; and whether it says or asks for what it should not. */
export interface Steadiness {
  /** How much of the window moved while the page arrived. */
  moved: number;
  violations: string[];
  /** Whether it is wider than the window. */
  wide: boolean;
}

/** What a page of a steady site does. */
export const steady: Steadiness = { moved: 0, violations: [], wide: false };

/**
 * Opens a page and tells what moved, what its policy forbade and whether it overflows.
 *
 * @param base what the addresses of the site begin with
 * @param strays gets what is asked for elsewhere, and every error that is told
 */
export async function openSteadily(
  page: Page,
  address: string,
  base: string,
  strays: string[],
): Promise<Steadiness> {
  const stray = (text: string): unknown => strays.push(`${address}: ${text}`);
  page.on('console', (message) => message.type() === 'error' && stray(message.text()));
  page.on('pageerror', (error) => stray(error.message));
  page.on('request', (request) => request.url().startsWith(base) || stray(request.url()));
  await page.addInitScript(() => {
    Object.assign(globalThis, { moved: 0, violations: [] });
    const found = globalThis as unknown as { moved: number; violations: string[] };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) found.moved += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    addEventListener('securitypolicyviolation', (event) => found.violations.push(event.violatedDirective));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return page.evaluate(() => {
    const { moved, violations } = globalThis as unknown as { moved: number; violations: string[] };
    // Shares of the window below a thousandth are rounding, or what stands beside a numeral when its font comes.
    return {
      moved: Math.floor(moved * 500) / 500,
      violations,
      wide: document.documentElement.scrollWidth > innerWidth,
    };
  });
}
