import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from 'playwright/test';
import { messagesFor } from '#i18n/dictionary.ts';
import { climate, inJapanese } from './climate.ts';
import { at } from './site.ts';

/** Where the form of the second column posts. */
const service = 'https://lists.example.com/subscription/form?from=climate';

/** What a service was sent. */
interface Sent {
  method: string | undefined;
  address: string;
  type: string | undefined;
  fields: [name: string, value: string][];
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

/** A newsletter service on this machine, at which the address of the other one arrives. */
async function startService(page: Page): Promise<{ sent: Sent[]; close: () => void }> {
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { method, url: address = '', headers } = request;
      const fields = [...new URLSearchParams(body)];
      sent.push({ method, address, type: headers['content-type'], fields });
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end('<title>Confirm</title><h1>Look into your inbox</h1>');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await page.route('https://lists.example.com/**', async (route) => {
    const asked = route.request();
    const { pathname, search } = new URL(asked.url());
    const response = await fetch(`http://127.0.0.1:${port}${pathname}${search}`, {
      method: asked.method(),
      headers: { 'Content-Type': asked.headers()['content-type'] ?? '' },
      body: asked.postDataBuffer() as BodyInit | null,
    });
    const type = response.headers.get('Content-Type') ?? '';
    await route.fulfill({ contentType: type, body: await response.text() });
  });
  return { sent, close: () => server.close() };
}

for (const [locale, address, list] of [
  ['en', '/subscribe/', 'climate-en'],
  ['ja', inJapanese('/subscribe/'), 'climate-ja'],
] as const)
  for (const javaScriptEnabled of [true, false])
    test(`${address} sends an address to the service of the column, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      const { sent, close } = await startService(page);
      const words = messagesFor(locale).mailForm;
      await page.goto(climate + address);
      const field = page.getByRole('textbox', { name: words.address });
      await expect(field).toHaveAttribute('type', 'email');
      await expect(field).toHaveAttribute('autocomplete', 'email');
      for (const said of [words.confirmation, words.leaving, words.learns('Sample Lists')])
        await expect(page.getByRole('main')).toContainText(said);
      await expect(page.getByRole('link', { name: words.privacy('Sample Lists') })).toHaveAttribute(
        'href',
        'https://lists.example.com/privacy',
      );
      const button = page.getByRole('button', { name: words.submit, exact: true });
      // Neither nothing nor a wrong address is sent.
      await button.click();
      await field.fill('reader');
      await button.click();
      await expect(page).toHaveURL(climate + address);
      expect(sent).toEqual([]);
      await field.fill('reader@example.com');
      await field.press('Enter');
      await expect(page.getByRole('heading', { name: 'Look into your inbox' })).toBeVisible();
      expect(page.url()).toBe(service);
      expect(sent).toEqual([
        {
          method: 'POST',
          address: '/subscription/form?from=climate',
          type: 'application/x-www-form-urlencoded',
          fields: [
            ['email', 'reader@example.com'],
            ['l', list],
            ['nonce', ''],
            ['tag', 'site'],
            ['tag', 'form'],
          ],
        },
      ]);
      close();
      await context.close();
    });

/** Whether the policy of a page lets a form that stands in it post to an address, where nobody answers. */
async function mayPost(page: Page, from: string, action: string): Promise<boolean> {
  await page.route(action, (route) => route.fulfill({ body: 'Sent' }));
  await page.goto(from);
  const refused = page.evaluate(
    (address) =>
      new Promise<void>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          if (effectiveDirective === 'form-action') resolve();
        });
        const form = document.createElement('form');
        Object.assign(form, { method: 'post', action: address });
        document.body.append(form);
        form.submit();
      }),
    action,
  );
  // The next page is only asked for once this one was left.
  const left = page.waitForURL(action);
  return Promise.any([left.then(() => true), refused.then(() => false)]);
}

test('the page of the form lets it post to that address alone, and other pages to none', async ({ page }) => {
  expect(await mayPost(page, `${climate}/subscribe/`, service)).toBe(true);
  for (const other of ['https://lists.example.com/another', 'https://example.com/subscription/form'])
    expect(await mayPost(page, `${climate}/subscribe/`, other), other).toBe(false);
  expect(await mayPost(page, `${climate}/about/`, service)).toBe(false);
});

test('a column that sets no form has none, and its policy is that of its other pages', async ({ page }) => {
  await page.goto(at('/subscribe/'));
  await expect(page.locator('form')).toHaveCount(0);
  const policy = page.locator('meta[http-equiv=Content-Security-Policy]');
  await expect(policy).toHaveAttribute('content', /; form-action 'self'$/);
});
