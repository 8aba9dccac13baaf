import AxeBuilder from '@axe-core/playwright';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from 'playwright/test';
import { readerAddresses } from '#preview/reader-addresses.ts';
import { freePorts } from '../free-ports.ts';
import { Scratch } from './scratch.ts';
import { absolute, at } from './site.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** An issue with every kind of picture, in both languages. */
const pictured = 'issues/899-example-pictures';

/** A column in which that issue is a draft that names a feed, and another draft is none of its readers' business. */
function columnWithDrafts(): Scratch {
  const scratch = new Scratch({ isBuilt: true });
  cpSync(path.join(root, 'tests/fixtures/pictures'), scratch.content, { recursive: true });
  for (const name of ['zh.mdx', 'en.mdx']) {
    const file = path.join(scratch.content, pictured, name);
    const draft = readFileSync(file, 'utf8').replace('\nissue: 899\n', '\nissue: 899\ndraft: true\n');
    writeFileSync(file, `${draft}\n[RSS](/rss.xml) [1](/issues/1/) [4](/issues/2/)\n`);
  }
  return scratch;
}

/** What a page asks for beside itself, and what its pictures, fonts and links are. */
async function openFromDisk(page: Page, file: string) {
  await page.context().setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  await page.waitForFunction(() => document.fonts.status === 'loaded');
  const seen = await page.evaluate(() => ({
    broken: [...document.images].filter((each) => each.naturalWidth === 0).map((each) => each.alt),
    pictures: document.images.length,
    scripts: document.scripts.length,
    // What stands in for a font is one of the device's, which not every device has.
    fonts: [...document.fonts].filter((each) => each.status === 'loaded').map((each) => each.family),
    links: [...document.links].map((each) => each.getAttribute('href') ?? ''),
  }));
  return { ...seen, asked: asked.slice(1).filter((address) => !address.startsWith('data:')) };
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

test('an issue in one file opens from the disk without a network and asks for nothing', async ({ page }) => {
  const scratch = columnWithDrafts();
  try {
    const out = path.join(scratch.folder, 'mail');
    const { code, printed } = await scratch.run(`build --only 899 --single-file --out ${out}`);
    expect(printed).toContain('issue-899-zh.html');
    expect(code).toBe(0);
    const [zh, en] = ['这一期还是草稿。', 'This issue is a draft.'];
    for (const [name, mark] of [
      ['zh', zh],
      ['en', en],
      ['en-parallel', en],
    ] as const) {
      const file = path.join(out, `issue-899-${name}.html`);
      const seen = await openFromDisk(page, file);
      expect(seen).toMatchObject({ broken: [], scripts: 0, asked: [] });
      expect(seen.fonts).toEqual(
        expect.arrayContaining(name === 'en' ? ['Display'] : ['Display', 'Song', 'Own']),
      );
      expect(seen.pictures).toBeGreaterThan(8);
      // What is not published is named by nothing; what is leads to the published site.
      for (const link of seen.links) expect(link).toMatch(/^(?:#|https:\/\/)/);
      expect(seen.links.filter((link) => /issues\/(?:899|4)\//.test(link))).toEqual([]);
      const published = [absolute('/issues/1/'), absolute('/en/issues/1/')];
      expect(seen.links.some((link) => published.some((each) => link.startsWith(each)))).toBe(true);
      expect(readFileSync(file, 'utf8')).not.toContain('示例草稿');
      await expect(page.getByText(mark)).toBeVisible();
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
      expect(await faults(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await faults(page), 'by night').toEqual([]);
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      await expect(page.getByText(mark)).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
    }
  } finally {
    scratch.remove();
  }
});

test('an issue as a folder has both languages, which lead to each other, and what they show', async ({
  page,
}) => {
  const scratch = columnWithDrafts();
  try {
    const out = path.join(scratch.folder, 'folder');
    expect((await scratch.run(`build --only ８９９ --out ${out} --lang zh`)).printed).toContain(
      '第 899 期在',
    );
    const seen = await openFromDisk(page, path.join(out, 'index.html'));
    expect(seen).toMatchObject({ broken: [], scripts: 0 });
    expect(seen.asked.filter((address) => !address.startsWith(pathToFileURL(out).href))).toEqual([]);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(pathToFileURL(path.join(out, 'en.html')).href);
    await expect(page.getByText('This issue is a draft.')).toBeVisible();
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page).toHaveURL(pathToFileURL(path.join(out, 'index.html')).href);

    // Both texts side by side, without a network and without script.
    await page.getByRole('link', { name: '中英对照' }).click();
    await expect(page).toHaveURL(pathToFileURL(path.join(out, 'parallel.html')).href);
    const text = (lang: string) => page.locator(`.pair > .prose[lang=${lang}]`).first();
    await expect(text('zh-CN')).toBeVisible();
    await expect(text('en')).toBeVisible();
    await page.getByRole('radio', { name: '中文' }).check();
    await expect(text('en')).toBeHidden();
    expect(await page.evaluate(() => [...document.images].filter((each) => each.naturalWidth === 0))).toEqual(
      [],
    );
    expect(await faults(page)).toEqual([]);
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await expect(page).toHaveURL(pathToFileURL(path.join(out, 'en-parallel.html')).href);
    await page.getByRole('link', { name: 'English translation' }).click();
    await expect(page).toHaveURL(pathToFileURL(path.join(out, 'en.html')).href);
  } finally {
    scratch.remove();
  }
});

test('a site with drafts is marked on each page and kept from programs; the published one stays as it was', async ({
  page,
}) => {
  const scratch = columnWithDrafts();
  try {
    const published = scratch.built();
    const out = path.join(scratch.folder, 'drafts');
    const { code, printed } = await scratch.run(`build --drafts --out ${out}`);
    expect(printed).toContain('issues 4, 899, 999, which readers cannot see yet');
    expect(code).toBe(0);
    expect(scratch.built()).toEqual(published);

    const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
    expect(
      files.filter((name) => /\.(?:xml|json|csv|opml|md)$/.test(name) && !name.startsWith('search')),
    ).toEqual([]);
    expect(readFileSync(path.join(out, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
    expect(readFileSync(path.join(out, '_headers'), 'utf8')).toContain('X-Robots-Tag: noindex');
    const pages = files.filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(40);
    for (const name of pages) {
      const html = readFileSync(path.join(out, name), 'utf8');
      expect(html, name).toContain('<meta name="robots" content="noindex"');
      expect(html.includes('class="preview-mark"') || html.includes('http-equiv="refresh"'), name).toBe(true);
      expect(html.match(/href="[^"]*(?:rss|atom|feed|sitemap|subscribe|\.csv)[^"]*"/g) ?? [], name).toEqual(
        [],
      );
    }
    await page.goto(pathToFileURL(path.join(out, 'en/issues/899/index.html')).href);
    await expect(page.getByRole('complementary').first()).toContainText('This issue is a draft.');
    await page.goto(pathToFileURL(path.join(out, 'issues/999/index.html')).href);
    await expect(page.getByRole('complementary').first()).toContainText('这一期尚未发布。');
    expect(await faults(page)).toEqual([]);

    // The site is built as if there were no preview.
    expect((await scratch.run('build')).code).toBe(0);
    expect([...scratch.built().keys()].filter((name) => name.includes('899'))).toEqual([]);
  } finally {
    scratch.remove();
  }
});

test('what cannot be previewed is told in a few lines, in the language of the author', async () => {
  const scratch = columnWithDrafts();
  try {
    const run = (words: string) => scratch.run(`build ${words} --out ${path.join(scratch.folder, 'x')}`);
    expect(await run('--only 77 --lang zh')).toEqual({
      code: 1,
      printed: '没有第 77 期。相近的有：第 2、3、4 期。\n',
    });
    const draft = path.join(scratch.content, pictured, 'zh.mdx');
    writeFileSync(draft, `${readFileSync(draft, 'utf8')}\n<Profle />\n`);
    const broken = await run('--only 899 --single-file');
    expect(broken.code).toBe(1);
    expect(broken.printed).toMatch(/zh\.mdx:\d+:1 [^]*No preview of issue 899 was made: 1 error\.\n$/);
    // The error of one draft is none of another issue's.
    expect((await run('--only 4')).code).toBe(0);
  } finally {
    scratch.remove();
  }
});

/** Starts the development server; gives all that it printed once it says how it is stopped and who can read it. */
function startServer(
  scratch: Scratch,
  words: string[],
  last: RegExp,
): Promise<{ server: ChildProcess; printed: string }> {
  const server = spawn(process.execPath, ['src/cli.ts', 'dev', ...words], {
    cwd: root,
    env: scratch.environment,
  });
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      if (last.test(printed)) resolve({ server, printed });
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', () => reject(new Error(`the development server stopped:\n${printed}`)));
  });
}

test('others can read what is written where the author lets them, and the desk is for the author alone', async () => {
  const scratch = columnWithDrafts();
  const [port = 0] = await freePorts(1);
  const { server, printed } = await startServer(
    scratch,
    ['--host', '--port', String(port), '--lang', 'zh'],
    /(?:发给他们：\n.*\/\n|没有联网)/,
  );
  try {
    expect((await fetch(`http://127.0.0.1:${port}${at('/desk/')}`)).status).toBe(200);
    for (const host of readerAddresses(true, port)) {
      const address = new URL(at('/'), host).href;
      expect(printed).toContain(address);
      expect(printed).toContain('草稿也在内');
      const draft = await fetch(`${address}issues/4/`);
      expect([draft.status, (await draft.text()).includes('草稿')]).toEqual([200, true]);
      for (const place of ['desk/', 'desk/content/', 'desk/events/'])
        expect((await fetch(`${address}${place}`)).status, place).toBe(404);
    }
  } finally {
    server.kill();
    scratch.remove();
  }
});
