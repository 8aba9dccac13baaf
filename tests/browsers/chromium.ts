import { chromium } from 'playwright/test';
import { browserArguments } from '../e2e/browser.ts';
import type { Engine, EngineOptions } from './engine.ts';

/** Opens a Chromium, however old, by Playwright. */
export async function openChromium(executablePath: string, options: EngineOptions): Promise<Engine> {
  // Old ones have no mode without a screen that uses a graphics card, and wait for one.
  const browser = await chromium.launch({ executablePath, args: [...browserArguments, '--disable-gpu'] });
  const page = await browser.newPage({ colorScheme: options.scheme, reducedMotion: 'reduce' });
  return {
    name: `Chromium ${browser.version()}`,
    async open(url) {
      await page.goto(url);
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    evaluate: <T>(expression: string) => page.evaluate<T>(`(async () => await (${expression}))()`),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
}
