import { parseOpml } from 'feedsmith';
import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, test, type APIRequestContext, type Page } from 'playwright/test';
import { toFeedHtml } from '#markdown/feed-html.ts';
import { narrowTables } from '#markdown/narrow-tables.ts';
import { atomProblems } from '../feeds/atom-rules.ts';
import { jsonFeedProblems } from '../feeds/json-feed-rules.ts';
import { rssProblems } from '../feeds/rss-rules.ts';
import { bodyOf } from '../unit/sample.ts';
import { readWithFeedparser } from './feed-readers.ts';
import { absolute, at, fixture, published } from './site.ts';

/** What the published addresses begin with. */
const origin = absolute('/').slice(0, -1);

const languages = [
  {
    home: '/',
    language: 'zh-CN',
    issues: [51, 50, 43, 42, 41, 39, 25, 22, 21, 14],
    title: '第 22 期｜Groq：先写编译器，再造芯片',
    amount: '6.4 亿美元',
    heading: '参考资料',
    label: '芯片',
  },
  {
    home: '/en/',
    language: 'en',
    issues: [51, 50, 42, 41, 39, 25, 22, 21, 14],
    title: 'No. 22 · Groq wrote the compiler first',
    amount: '$640 million',
    heading: 'References',
    label: 'Chips',
  },
] as const;

/** The addresses of every RSS feed, as the list of feeds has them, without the origin. */
async function everyFeed(request: APIRequestContext): Promise<string[]> {
  const list = parseOpml(await (await request.get(at('/feeds.opml'))).text());
  const outlines = list.body?.outlines?.flatMap(({ outlines: feeds }) => feeds ?? []) ?? [];
  return outlines.map(({ xmlUrl }) => new URL(xmlUrl ?? '').pathname);
}

for (const { home, language, issues, title, amount, heading, label } of languages) {
  test(`${home} leads to its feeds, which carry whole issues in order`, async ({ page }) => {
    await page.goto(at(home));
    const links = page.locator('head link[rel=alternate]:not([hreflang])');
    const found = await links.evaluateAll((all) =>
      all.map((link) => [link.getAttribute('type'), new URL(link.getAttribute('href') ?? '').pathname]),
    );
    expect(found).toEqual([
      ['application/rss+xml', at(`${home}rss.xml`)],
      ['application/atom+xml', at(`${home}atom.xml`)],
      ['application/feed+json', at(`${home}feed.json`)],
    ]);
    for (const file of ['rss.xml', 'atom.xml']) {
      const feed = parseFeed(await (await page.request.get(at(`${home}${file}`))).text());
      expect(feed.language).toBe(language);
      expect(feed.self).toBe(`${origin}${home}${file}`);
      expect(feed.image?.url).toBe(`${origin}/${file === 'rss.xml' ? 'icon-144.png' : 'logo.png'}`);
      const numbers = feed.items.map(({ id }) => Number(/issue\/(\d+)\//.exec(id ?? '')?.[1]));
      expect(numbers).toEqual(issues);
      const dates = feed.items.map(({ published }) => published?.getTime() ?? 0);
      expect(dates).toEqual([...dates].sort((a, b) => b - a));
      const groq = feed.items.find(({ id }) => id?.includes('issue/22/'));
      expect(groq?.title).toBe(title);
      expect(groq?.published?.toISOString()).toBe('2024-08-13T10:00:00.000Z');
      expect(groq?.categories.map((category) => category.label)).toContain(label);
      expect(groq?.content).toContain(amount);
      expect(groq?.content).toContain(`<h2>${heading}</h2>`);
      expect(groq?.content).toContain('<a href="https://www.aihubx.org/1293">[14]</a>');
    }
    const json = await (await page.request.get(at(`${home}feed.json`))).json();
    expect(json.items.map((item: { id: string }) => Number(/issue\/(\d+)\//.exec(item.id)?.[1]))).toEqual(
      issues,
    );
  });

  test(
    `Python’s feedparser reads ${home}rss.xml and atom.xml alike`,
    { tag: '@long' },
    async ({ baseURL }) => {
      test.skip(!process.env['PYTHON_FEEDPARSER'], 'python3-feedparser is not installed');
      const rss = await readWithFeedparser(`${baseURL}${home}rss.xml`);
      const atom = await readWithFeedparser(`${baseURL}${home}atom.xml`);
      for (const [feed, version] of [
        [rss, 'rss20'],
        [atom, 'atom10'],
      ] as const) {
        // The server of the tests names no charset; all that feedparser may say is that it had to look.
        expect(['', 'document declared as us-ascii, but parsed as utf-8']).toContain(feed.bozo);
        expect(feed.version).toBe(version);
        expect(feed.language).toBe(language);
        expect(feed.image).toMatch(/\/(?:icon-144|icon|logo)\.png$/);
        expect(feed.thumbnails).toEqual(issues.length);
        expect(feed.articles.map(({ id }) => Number(/issue\/(\d+)\//.exec(id)?.[1]))).toEqual(issues);
        const groq = feed.articles.find(({ id }) => id.includes('issue/22/'));
        expect(groq).toMatchObject({ title, author: 'ByteAILab', published: Date.UTC(2024, 7, 13, 10) });
        expect(groq?.content).toContain(amount);
        expect(groq?.content).toContain('https://www.aihubx.org/1293');
      }
      expect(rss.articles.map(({ id, address }) => [id, address])).toEqual(
        atom.articles.map(({ id, address }) => [id, address]),
      );
    },
  );
}

test('every feed of the column keeps the rules of its format', async ({ request }) => {
  const feeds = await everyFeed(request);
  expect(feeds.length).toBeGreaterThan(50);
  for (const path of feeds) {
    const rss = await (await request.get(at(path))).text();
    expect(rssProblems(rss), path).toEqual([]);
    const twin = path.replace(/rss\.xml$/, 'atom.xml');
    const atom = await (await request.get(at(twin))).text();
    expect(atomProblems(atom), twin).toEqual([]);
  }
  for (const path of ['/feed.json', '/en/feed.json'])
    expect(jsonFeedProblems(await (await request.get(at(path))).json()), path).toEqual([]);
});

test('a feed’s HTML has nothing but text, tables, pictures and links', async ({ request }) => {
  for (const path of ['/rss.xml', '/en/rss.xml']) {
    const feed = parseFeed(await (await request.get(at(path))).text());
    for (const { content } of feed.items) {
      expect(content).not.toMatch(/\s(?:class|style|on\w+)=|<(?:script|style|svg|iframe)\b/);
      expect(content).not.toMatch(/(?:href|src)="(?!https?:|mailto:)/);
      expect(content).not.toMatch(/<p>\s*<\/p>/);
    }
  }
});

test('subjects have feeds of their own, named by their pages, and none where nothing is written', async ({
  page,
}) => {
  for (const path of ['/tags/chips/', '/en/companies/groq/', '/authors/byteailab/']) {
    await page.goto(at(path));
    const [first] = await page
      .locator('head link[type="application/rss+xml"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(new URL(first ?? '').pathname).toBe(at(`${path}rss.xml`));
    const feed = parseFeed(await (await page.request.get(at(`${path}rss.xml`))).text());
    expect(feed.items.length).toBeGreaterThan(0);
  }
  await page.goto(at('/en/companies/xreal/'));
  await expect(page.locator('head link[type="application/rss+xml"]')).toHaveCount(1);
  expect((await page.request.get(at('/en/companies/xreal/rss.xml'))).status()).toBe(404);
  expect((await page.request.get(at('/companies/xreal/atom.xml'))).status()).toBe(200);
});

test('the fixture’s feeds stay well-formed around `&`, `<` and every component', async ({ request }) => {
  for (const path of ['/rss.xml', '/en/rss.xml']) {
    expect(rssProblems(await (await request.get(`${fixture}${path}`)).text())).toEqual([]);
    expect(
      atomProblems(await (await request.get(`${fixture}${path.replace('rss', 'atom')}`)).text()),
    ).toEqual([]);
  }
  const feed = parseFeed(await (await request.get(`${fixture}/rss.xml`)).text());
  const first = feed.items.find(({ id }) => id?.includes('issue/1/'));
  expect(first?.title).toContain('示例一号 & <芯片>');
  expect(first?.content).toMatch(/<img src="https:[^"]+" alt="[^"]*" width="\d+" height="\d+">/);
});

/** Lets the published addresses lead to the site under test. */
async function serveOrigin(page: Page, served: string): Promise<void> {
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const response = await fetch(new URL(pathname, served));
    await route.fulfill({
      contentType: response.headers.get('Content-Type') ?? '',
      body: Buffer.from(await response.arrayBuffer()),
    });
  });
}

for (const [path, links] of [
  [
    '/rss.xml',
    { 行业观察者: '/', 订阅方法: '/subscribe/', '第 22 期｜Groq：先写编译器，再造芯片': '/issues/22/' },
  ],
  [
    '/atom.xml',
    { 行业观察者: '/', 订阅方法: '/subscribe/', '第 22 期｜Groq：先写编译器，再造芯片': '/issues/22/' },
  ],
  [
    '/en/rss.xml',
    { 'How to subscribe': '/en/subscribe/', 'No. 22 · Groq wrote the compiler first': '/en/issues/22/' },
  ],
  [
    '/en/atom.xml',
    { 'Industry Observer': '/en/', 'No. 22 · Groq wrote the compiler first': '/en/issues/22/' },
  ],
  ['/en/companies/groq/atom.xml', { 'Industry Observer · Groq': '/en/companies/groq/' }],
] as const)
  test(`${path} opened in a browser is set to be read, and has links that lead on`, async ({
    page,
    baseURL,
  }) => {
    await serveOrigin(page, baseURL ?? '');
    for (const [name, place] of Object.entries(links)) {
      await page.goto(at(path));
      await expect(page.locator('css=:root')).toHaveCSS('background-color', 'rgb(250, 247, 240)');
      await page.getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(`${origin}${place}`);
      await expect(page.getByRole('main')).toBeVisible();
    }
  });

test('a feed opened in a browser shows each entry once, without its text, on a phone and in the dark', async ({
  page,
}) => {
  await page.setViewportSize({ width: 380, height: 700 });
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const path of ['/rss.xml', '/en/atom.xml']) {
    await page.goto(at(path));
    await expect(page.locator('css=:root')).toHaveCSS('background-color', 'rgb(22, 20, 15)');
    const { entries, shown, width } = await page.evaluate(() => {
      const visible = Array.from(document.querySelectorAll('*')).filter(
        (element) => element.children.length === 0 && element.getClientRects().length > 0,
      );
      return {
        entries: document.querySelectorAll('item, entry').length,
        shown: visible.filter((element) => element.matches('h2 > a')).length,
        width: document.documentElement.scrollWidth,
      };
    });
    expect(shown).toBe(entries);
    expect(await page.locator('item:visible, entry:visible').count()).toBe(0);
    expect(width).toBeLessThanOrEqual(380);
  }
});

/** What readers set: pictures are no wider than the window, and code is wrapped or scrolls in itself. */
const readerStyle = 'body{margin:0}img{max-width:100%;height:auto}pre{overflow:auto}';

/** How wide the HTML of an item is on a phone that has no style of ours. */
async function widthOf(page: Page, html: string): Promise<number> {
  await page.setContent(`<!doctype html><style>${readerStyle}</style>${html}`);
  return page.evaluate(() => document.documentElement.scrollWidth);
}

test('no item of a feed is wider than a phone in a reader that has its own styles', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 380, height: 700 });
  for (const served of [baseURL ?? '', fixture]) {
    await page.unrouteAll();
    await serveOrigin(page, served);
    for (const path of ['/rss.xml', '/en/rss.xml']) {
      const { items } = parseFeed(await (await page.request.get(new URL(at(path), served).href)).text());
      expect(items.length).toBeGreaterThan(0);
      for (const { id, content } of items) {
        expect(await widthOf(page, content ?? ''), `${served}${path} ${id}`).toBeLessThanOrEqual(380);
        const broken = await page.evaluate(
          () => Array.from(document.images).filter((image) => image.naturalWidth === 0).length,
        );
        expect(broken, `${path} ${id}`).toBe(0);
      }
    }
  }
});

const longWord = 'pneumonoultramicroscopicsilicovolcanoconiosis';
const longAddress = `https://example.test/${'a-long-path/'.repeat(9)}?q=${'x'.repeat(90)}`;

for (const [what, source] of [
  ['a long address', `[${longAddress}](${longAddress})`],
  ['long code in a line', `\`${'very_long_name.'.repeat(12)}\``],
  ['long lines of a block of code', `\`\`\`js\nlet a = "${'x'.repeat(300)}";\n\`\`\``],
  ['a long word in a list in lists', `- 一\n  - 二\n    - ${longWord.repeat(3)}`],
  ['long words in a heading', `## ${longWord} ${longAddress.slice(0, 90)}`],
  [
    'long words of three columns',
    `| 一 | 二 | 三 |\n| - | - | - |\n| ${longWord} | ${longWord} | ${longWord} |`,
  ],
  ['nine columns', `|${' 头 |'.repeat(9)}\n|${' - |'.repeat(9)}\n|${' 一二三四五六七八九十 |'.repeat(9)}`],
  ['a long address in a cell', `| 一 |\n| - |\n| ${longAddress} |`],
] as const)
  test(`no item of a feed is wider than a phone because of ${what}`, async ({ page }) => {
    await page.setViewportSize({ width: 380, height: 700 });
    const html = toFeedHtml(narrowTables(bodyOf(source).tree, '：'), '/', published);
    expect(await widthOf(page, html)).toBeLessThanOrEqual(380);
    expect(await widthOf(page, `<p>${'x'.repeat(300)}</p>`)).toBeGreaterThan(380);
  });

for (const { path, copy, copied, own } of [
  { path: '/subscribe/', copy: '复制 · RSS', copied: '已复制', own: '本机的阅读器' },
  { path: '/en/subscribe/', copy: 'Copy · RSS', copied: 'Copied', own: 'The reader on this device' },
])
  test(`${path} gives addresses to copy and links that add the feed in one step`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(at(path));
    const button = page.getByRole('button', { name: copy }).first();
    await button.click();
    await expect(button).toHaveText(copied);
    const address = `${origin}${path.replace('subscribe/', 'rss.xml')}`;
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    await expect(page.getByRole('link', { name: own })).toHaveAttribute(
      'href',
      address.replace('https:', 'feed:'),
    );
    for (const reader of ['Feedly', 'Inoreader', 'Folo'])
      await expect(page.getByRole('link', { name: reader })).toHaveAttribute(
        'href',
        new RegExp(`^https://.*${encodeURIComponent(address)}$`),
      );
    await expect(page.getByRole('link', { name: 'NetNewsWire' })).toHaveAttribute(
      'href',
      `x-netnewswire-feed:${address}`,
    );
  });

test('robots.txt leads to a sitemap whose pages all exist', async ({ request }) => {
  const robots = await (await request.get(at('/robots.txt'))).text();
  expect(robots).toContain(`Sitemap: ${origin}/sitemap-index.xml`);
  const index = await (await request.get(at('/sitemap-index.xml'))).text();
  expect(index).toContain(`<loc>${origin}/sitemap-0.xml</loc>`);
  const sitemap = await (await request.get(at('/sitemap-0.xml'))).text();
  const places = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    (match) => new URL(match[1] ?? '').pathname,
  );
  expect(places).toContain(at('/en/issues/22/'));
  for (const place of places) expect((await request.get(at(place))).status(), place).toBe(200);
});
