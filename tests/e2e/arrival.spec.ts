import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, type Page } from 'playwright/test';
import { visitAbreast } from './abreast.ts';
import { at, columnFolder as site } from './site.ts';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Pages whose parts stand in every way that the column has: lists, texts, tables, two texts side by side. */
const paths = ['/', '/about/', '/issues/25/', '/companies/', '/investors/a16z/', '/issues/22/parallel/']
  .flatMap((each) => [each, `/en${each}`])
  .concat('/en/issues/43/');

/** A movement that is less than a pixel of a line, where a browser rounds, or of what a numeral stands beside. */
const unseen = 0.001;

/** Milliseconds between two pieces, in which a browser paints what it has. */
const pause = 25;

/** More blocks than a window shows. */
const blocksSeen = 80;

const block =
  /(?=<(?:article|aside|blockquote|div|dl|figure|footer|form|h[1-6]|li|nav|ol|p|section|table|tr|ul)\b)/;

/** The pieces in which a page arrives: its head, its masthead a tag at a time, its text a block at a time. */
function piecesOf(html: string): string[] {
  const [body, main] = [html.indexOf('<body'), html.indexOf('<main')];
  const masthead = html.slice(body, main).match(/<[^>]*>[^<]*/g) ?? [];
  const blocks = html.slice(main).split(block);
  const rest = blocks.splice(blocksSeen).join('');
  // Browsers paint nothing of a first piece that is small.
  return [html.slice(0, body), ' '.repeat(1024), ...masthead, ...blocks, rest];
}

/** Serves the site as a slow connection has it arrive. */
const server: Server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = path.join(site, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (!existsSync(file)) return void response.writeHead(404).end();
  const extension = path.extname(file);
  response.writeHead(200, { 'content-type': types[extension as keyof typeof types] ?? 'image/png' });
  if (extension !== '.html') return void response.end(readFileSync(file));
  void (async () => {
    for (const piece of piecesOf(readFileSync(file, 'utf8'))) {
      response.write(piece);
      await wait(pause);
    }
    response.end();
  })();
});

test.beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** What has moved on a page until now. */
function lookAt(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { look: () => string[] }).look());
}

/** Goes to a page; tells what moved on it, and how far, until all of it was there. */
async function movedAt(page: Page, address: string): Promise<string[]> {
  await page.addInitScript((least) => {
    const moved: string[] = [];
    const note = (entries: PerformanceEntryList): void => {
      for (const entry of entries) {
        const { value, sources } = entry as unknown as { value: number; sources: { node?: Node }[] };
        const names = sources.map(
          ({ node }) => `${node?.nodeName} ${node?.textContent?.trim().slice(0, 20)}`,
        );
        if (value > least) moved.push(`${value}: ${names.join(', ')}`);
      }
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    const look = (): string[] => (note(observer.takeRecords()), moved);
    Object.assign(globalThis, { look });
  }, unseen);
  await page.goto(at(address));
  await expect(page.getByRole('navigation').first()).toBeVisible();
  return lookAt(page);
}

for (const [name, viewport, locale] of [
  ['a phone', { width: 390, height: 844 }, 'en'],
  ['a narrow phone', { width: 320, height: 640 }, 'en'],
  ['a desk', { width: 1440, height: 900 }, 'zh-CN'],
] as const) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport, locale });

    // Both languages have the same pages: every run looks at one on a phone, and at the other on a desk.
    const usual = paths.filter((each) => viewport.width === (each.startsWith('/en/') ? 390 : 1440));
    const others = paths.filter((each) => !usual.includes(each));
    for (const { some, tag } of [
      { some: usual, tag: [] },
      { some: others, tag: '@long' },
    ])
      if (some.length > 0)
        test(
          `what is there of ${some.join(', ')} stays in its place while the rest arrives`,
          { tag },
          async ({ browser }) => {
            const { port } = server.address() as AddressInfo;
            await visitAbreast(browser, { viewport, locale }, some, async (page, each) => {
              expect(await movedAt(page, `http://127.0.0.1:${port}${each}`), each).toEqual([]);
            });
          },
        );

    for (const each of viewport.width === 320 ? [] : paths)
      test(
        `nothing moves at ${each} on a processor six times as slow`,
        { tag: '@long' },
        async ({ page, context }) => {
          const session = await context.newCDPSession(page);
          await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
          expect(await movedAt(page, each)).toEqual([]);
        },
      );
  });
}

test('what moves is seen on each of several pages', async ({ browser }) => {
  const late =
    '<script>setTimeout(() => (document.querySelector("h1").style.marginBlockStart = "200px"), 100)</script>';
  const body = `<nav>ways</nav><h1>A heading</h1>${late}`;
  await visitAbreast(
    browser,
    {},
    ['/about/', '/en/about/', '/issues/', '/en/issues/'],
    async (page, address) => {
      await page.route(`**${address}`, (route) => route.fulfill({ contentType: 'text/html', body }));
      await movedAt(page, address);
      await expect.poll(() => lookAt(page), { message: address }).not.toEqual([]);
    },
  );
});
