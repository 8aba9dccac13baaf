import { chromium, type BrowserContext } from 'playwright/test';
import { browserArguments, findBrowser } from '../e2e/browser.ts';

/** What a reader’s browser asks for and receives. */
export interface Weight {
  requests: number;
  bytes: number;
}

/** Reads a page to its end; gives what came over the wire for it, heads of the answers too. */
async function read(context: BrowserContext, address: string): Promise<Weight> {
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  const sizes: number[] = [];
  network.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
  await network.send('Network.enable');
  await page.goto(address);
  await page.keyboard.press('End');
  await page.waitForLoadState('networkidle');
  await page.close();
  // What the browser had kept was not sent.
  const sent = sizes.filter((size) => size > 0);
  return { requests: sent.length, bytes: sent.reduce((sum, size) => sum + size, 0) };
}

/**
 * Weighs reads of pages in Chromium: of readers who come for the first time, each for one page, and of one who
 * goes from page to page.
 *
 * @returns the averages of a page
 */
export async function weighReads(addresses: readonly string[]): Promise<{ first: Weight; further: Weight }> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
  const average = (weights: readonly Weight[]): Weight => ({
    requests: weights.reduce((sum, { requests }) => sum + requests, 0) / weights.length,
    bytes: weights.reduce((sum, { bytes }) => sum + bytes, 0) / weights.length,
  });
  try {
    const [first, further]: [Weight[], Weight[]] = [[], []];
    const regular = await browser.newContext();
    for (const address of addresses) {
      const stranger = await browser.newContext();
      first.push(await read(stranger, address));
      further.push(await read(regular, address));
      await stranger.close();
    }
    return { first: average(first), further: average(further.slice(1)) };
  } finally {
    await browser.close();
  }
}
