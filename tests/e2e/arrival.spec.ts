import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'playwright/test';
import { pageTypes } from './page-types.ts';

const site = path.resolve(import.meta.dirname, '../../dist');
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.svg': 'image/svg+xml' };

/** Milliseconds between two pieces, in which a browser paints what it has. */
const pause = 25;

/** The pieces in which a page arrives: its head, its masthead a tag at a time, the rest. */
function piecesOf(html: string): string[] {
  const [body, main] = [html.indexOf('<body'), html.indexOf('<main')];
  // Browsers paint nothing of a first piece that is small.
  const masthead = html.slice(body, main).match(/<[^>]*>[^<]*/g) ?? [];
  return [html.slice(0, body), ' '.repeat(1024), ...masthead, html.slice(main)];
}

/** Serves the site as a slow connection or a slow processor has it arrive. */
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

test.afterAll(() => server.close());

for (const [name, viewport, locale] of [
  ['a phone', { width: 390, height: 844 }, 'en'],
  ['a narrow phone', { width: 320, height: 640 }, 'en'],
  ['a desk', { width: 1440, height: 900 }, 'zh-CN'],
] as const)
  for (const prefix of ['', '/en'])
    test(`the masthead stays in its place while it arrives, on ${name}, below ${prefix}/`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ viewport, locale });
      const page = await context.newPage();
      await page.addInitScript(() => {
        const moved: string[] = [];
        Object.assign(globalThis, { moved });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, sources } = entry as unknown as { value: number; sources: { node?: Element }[] };
            // Less than a pixel of a line, where a browser rounds.
            if (value > 0.0005)
              moved.push(
                `${value}: ${sources.map(({ node }) => node?.nodeName + (node?.textContent ?? '').slice(0, 20)).join()}`,
              );
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const { port } = server.address() as AddressInfo;
      for (const kind of pageTypes.filter((each) =>
        ['/', '/about/', '/issues/22/parallel/'].includes(each),
      )) {
        await page.goto(`http://127.0.0.1:${port}${prefix}${kind}`);
        const found = await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved);
        expect(found, kind).toEqual([]);
        await expect(page.getByRole('navigation').first()).toBeVisible();
      }
      await context.close();
    });
