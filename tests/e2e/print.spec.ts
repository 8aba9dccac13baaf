import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { scan } from './scan.ts';
import { at } from './site.ts';

/** The text of the printed page, without line breaks or spaces, which a PDF does not keep. */
async function printed(pdf: Buffer): Promise<string> {
  const words = ['-enc', 'UTF-8', '-raw', '-', '-'];
  const text = execFileSync(process.env['PDFTOTEXT'] ?? '', words, { input: pdf, maxBuffer: 1 << 26 });
  // Chromium writes some Han characters as the radicals of the same look.
  return text.toString().normalize('NFKC').replaceAll(/\s/g, '');
}

for (const { path, menu, contents } of [
  { path: '/issues/22/', menu: '投资方标签', contents: '本期目录' },
  { path: '/en/issues/22/', menu: 'CompaniesInvestors', contents: 'Inthisissue' },
])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${path} prints as an article, in the order of the page, from a ${colorScheme} screen`, async ({
      browser,
    }) => {
      test.skip(!process.env['PDFTOTEXT'], 'pdftotext is not installed');
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      await page.goto(at(path));
      await page.evaluate(() => localStorage.setItem('theme', 'dark'));
      await page.reload();
      const expected = await page.evaluate(() =>
        Array.from(
          document.querySelectorAll(
            'article h1, article .prose h2, article .prose p:not(.sidenotes p), .references li > a',
          ),
          (each) => {
            const copy = each.cloneNode(true) as HTMLElement;
            for (const mark of copy.querySelectorAll('sup')) mark.remove();
            return (copy.textContent ?? '').split(/[[\]]/)[0]?.trim().slice(0, 12) ?? '';
          },
        ).filter((text) => text.length > 3),
      );
      expect(expected.length).toBeGreaterThan(30);
      const text = await printed(await page.pdf({ format: 'A4' }));
      let place = 0;
      for (const piece of expected) {
        const found = text.indexOf(piece.normalize('NFKC').replaceAll(/\s/g, ''), place);
        expect(found, `“${piece}” after ${text.slice(Math.max(0, place - 20), place)}`).toBeGreaterThan(-1);
        place = found + 1;
      }
      expect(text).not.toContain(menu);
      expect(text).not.toContain(contents);
      expect(text).toMatch(/<https:\/\/techcrunch\.com\//);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      await expect(page.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)');
      await context.close();
    });

/** The pages of a PDF as pictures. */
function drawn(pdf: Buffer, folder: string): Buffer[] {
  const file = path.join(folder, 'page.pdf');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, pdf);
  // It comes with pdftotext.
  execFileSync('pdftoppm', ['-r', '100', '-png', file, path.join(folder, 'page')]);
  const pages = readdirSync(folder).filter((name) => name.endsWith('.png'));
  return pages.sort().map((name) => readFileSync(path.join(folder, name)));
}

for (const { path: address, opened } of [
  { path: '/issues/22/', opened: false },
  { path: '/en/issues/22/', opened: true },
  { path: '/en/issues/43/', opened: false },
])
  test(`${address} prints a code that a phone reads, ${opened ? 'opened' : 'never opened'} on the screen`, async ({
    browser,
  }, { outputDir }) => {
    test.skip(!process.env['PDFTOTEXT'], 'pdftotext is not installed');
    const context = await browser.newContext({ colorScheme: 'dark' });
    const page = await context.newPage();
    await page.goto(at(address));
    if (opened) await page.locator('.pass summary').click();
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    // A window that prints loads what is lazy first; Chromium without a window does not wait for it.
    await page.emulateMedia({ media: 'print' });
    const code = page.locator('.pass img');
    await code.scrollIntoViewIfNeeded();
    await expect
      .poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    const pages = drawn(await page.pdf({ format: 'A4' }), outputDir);
    const codes = await Promise.all(pages.map((each) => scan(each).catch(() => undefined)));
    expect(codes.filter((code) => code !== undefined)).toEqual([canonical]);
    await context.close();
  });
