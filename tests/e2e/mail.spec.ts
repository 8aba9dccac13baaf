import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { Scratch } from './scratch.ts';
import { at, pathOf } from './site.ts';

const root = path.resolve(import.meta.dirname, '../..');
const sender = 'letters@column.test';
const issues = [
  [22, 'zh', '/issues/22/'],
  [39, 'en', '/en/issues/39/'],
  [50, 'zh', '/issues/50/'],
] as const;

let scratch: Scratch;

test.beforeAll(async () => {
  scratch = new Scratch();
  for (const [number, locale] of issues) {
    const { code, printed } = await scratch.run(
      `post ${number} ${locale} --to mail --out ${folderOf(number)}`,
      { CONTENT_DIR: path.join(root, 'content'), EDITOR_ADDRESS: sender },
    );
    expect(code, printed).toBe(0);
  }
});

test.afterAll(() => scratch.remove());

function folderOf(number: number): string {
  return path.join(scratch.folder, `post-${number}`);
}

function fileOf(number: number, locale: string, ending: string): string {
  return path.join(folderOf(number), `issue-${number}-${locale}.${ending}`);
}

/** Shows the HTML of a letter, with its pictures from the site under test, or with none. */
async function open(page: Page, file: string, hasPictures = true): Promise<void> {
  const html = readFileSync(file, 'utf8');
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.pathname === '/letter') return route.fulfill({ body: html, contentType: 'text/html' });
    return hasPictures ? route.continue() : route.abort();
  });
  await page.goto('/letter');
}

/** The figures of a text and the numbers of its citations, each once. */
function figuresOf(text: string): Set<string> {
  return new Set(text.match(/\[\d+\]|\d[\d,.]*\d|\d/g));
}

for (const [number, locale, address] of issues) {
  test(`the mail of ${address} has each heading, figure and citation of its page`, async ({ page }) => {
    await page.goto(at(address));
    const article = page.locator('article');
    // How long it takes to read, the scale of a chart, which has bars in mail, and ways to go on; marks of notes, which are
    // raised digits there, and the brackets of citations, which are drawn on a page.
    await article
      .locator('.issue-head span, .ticks, nav, button, sup:not(.cite)')
      .evaluateAll((all) => all.forEach((each) => each.remove()));
    await article
      .locator('.cite a')
      .evaluateAll((all) => all.forEach((each) => (each.textContent = `[${each.textContent}]`)));
    const headings = (await article.locator('h2, h3').allInnerTexts()).map((each) => each.trim());
    const figures = figuresOf(await article.innerText());
    expect(headings.length).toBeGreaterThan(5);
    expect(figures.size).toBeGreaterThan(10);

    await open(page, fileOf(number, locale, 'html'));
    expect(await page.locator('h2, h3').allInnerTexts()).toEqual(headings);
    const shown = figuresOf(await page.locator('body').innerText());
    expect([...figures].filter((each) => !shown.has(each))).toEqual([]);

    const plain = readFileSync(fileOf(number, locale, 'txt'), 'utf8');
    const written = figuresOf(plain);
    expect([...figures].filter((each) => !written.has(each))).toEqual([]);
    for (const heading of headings) expect(plain.split('\n')).toContain(heading);
  });

  test(`the mail of ${address} fits into each window, by day and by night, and without pictures`, async ({
    page,
  }) => {
    const file = fileOf(number, locale, 'html');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [320, 600, 1000]) {
        await page.setViewportSize({ width, height: 800 });
        await open(page, file, false);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBe(width);
      }
      // A program that shows it has the landmarks.
      const { violations, passes } = await new AxeBuilder({ page })
        .disableRules(['region', 'landmark-one-main'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
        [],
      );
      expect(passes.length).toBeGreaterThan(10);
    }
    for (const picture of await page.locator('img').all()) {
      await expect(picture).toHaveAttribute('alt', /.{6}/);
      const response = await page.request.get(at(pathOf((await picture.getAttribute('src')) ?? '')));
      expect(response.headers()['content-type']).toMatch(/^image\/(?:png|jpeg)$/);
    }
  });
}

test('the Nu HTML checker finds no error in mail', { tag: '@long' }, async () => {
  test.skip(!process.env['JAVA'], 'Java is not installed');
  const vnu = path.join(root, 'node_modules/vnu-jar/build/dist/vnu.jar');
  const files = issues.map(([number, locale]) => fileOf(number, locale, 'html'));
  const words = ['-jar', vnu, '--errors-only', '--format', 'json', ...files];
  const told = await new Promise<string>((resolve) => {
    execFile(process.env['JAVA'] ?? '', words, (_error, _stdout, stderr) => resolve(stderr));
  });
  const { messages } = JSON.parse(told) as { messages: { url: string; lastLine: number; message: string }[] };
  expect(messages.map(({ url, lastLine, message }) => `${url}:${lastLine} ${message}`)).toEqual([]);
});

/** Reads a message as Python does: its fields, its parts, and all that it finds wrong with them. */
const reading = `
import email, email.policy, json, sys
with open(sys.argv[1], 'rb') as file:
    message = email.message_from_binary_file(file, policy=email.policy.default)
parts = list(message.iter_parts())
print(json.dumps({
    'type': message.get_content_type(),
    'subject': message['subject'],
    'from': message['from'].addresses[0].addr_spec,
    'name': message['from'].addresses[0].display_name,
    'date': message['date'].datetime.isoformat(),
    'parts': [[part.get_content_type(), part.get_content_charset(), part.get_content()] for part in parts],
    'defects': [str(each) for part in message.walk() for each in [*part.defects, *(d for value in part.values() for d in value.defects)]],
}))
`;

test('Python reads a message with both of its parts', { tag: '@long' }, async () => {
  const python = process.env['PYTHON'] ?? '';
  test.skip(!python, 'Python is not installed');
  const told = await new Promise<string>((resolve, reject) => {
    execFile(python, ['-c', reading, fileOf(22, 'zh', 'eml')], { maxBuffer: 1 << 24 }, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
  });
  const { parts, ...message } = JSON.parse(told) as { parts: [string, string, string][] };
  expect(message).toEqual({
    type: 'multipart/alternative',
    subject: '第 22 期｜Groq：先写编译器，再造芯片',
    from: sender,
    name: '行业观察者',
    date: '2024-08-13T10:00:00+00:00',
    defects: [],
  });
  expect(parts.map(([type, charset]) => [type, charset])).toEqual([
    ['text/plain', 'utf-8'],
    ['text/html', 'utf-8'],
  ]);
  const [[, , text = ''] = [], [, , html = ''] = []] = parts;
  const unsubscribe = `mailto:${sender}?subject=unsubscribe`;
  for (const part of [text, html]) expect(part).toContain(unsubscribe);
  const written = readFileSync(fileOf(22, 'zh', 'txt'), 'utf8').trimEnd();
  expect(text.replaceAll('\r\n', '\n')).toContain(written);
});
