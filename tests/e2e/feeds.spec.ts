import { parseOpml } from 'feedsmith';
import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, test, type APIRequestContext } from 'playwright/test';
import { atomProblems } from '../feeds/atom-rules.ts';
import { jsonFeedProblems } from '../feeds/json-feed-rules.ts';
import { rssProblems } from '../feeds/rss-rules.ts';
import { readWithFeedparser } from './feed-readers.ts';

const origin = 'https://industry-observer.example';

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
  const list = parseOpml(await (await request.get('/feeds.opml')).text());
  const outlines = list.body?.outlines?.flatMap(({ outlines: feeds }) => feeds ?? []) ?? [];
  return outlines.map(({ xmlUrl }) => new URL(xmlUrl ?? '').pathname);
}

for (const { home, language, issues, title, amount, heading, label } of languages) {
  test(`${home} leads to its feeds, which carry whole issues in order`, async ({ page }) => {
    await page.goto(home);
    const links = page.locator('head link[rel=alternate]:not([hreflang])');
    const found = await links.evaluateAll((all) =>
      all.map((link) => [link.getAttribute('type'), new URL(link.getAttribute('href') ?? '').pathname]),
    );
    expect(found).toEqual([
      ['application/rss+xml', `${home}rss.xml`],
      ['application/atom+xml', `${home}atom.xml`],
      ['application/feed+json', `${home}feed.json`],
    ]);
    for (const file of ['rss.xml', 'atom.xml']) {
      const feed = parseFeed(await (await page.request.get(`${home}${file}`)).text());
      expect(feed.language).toBe(language);
      expect(feed.self).toBe(`${origin}${home}${file}`);
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
    const json = await (await page.request.get(`${home}feed.json`)).json();
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
    const rss = await (await request.get(path)).text();
    expect(rssProblems(rss), path).toEqual([]);
    const twin = path.replace(/rss\.xml$/, 'atom.xml');
    const atom = await (await request.get(twin)).text();
    expect(atomProblems(atom), twin).toEqual([]);
  }
  for (const path of ['/feed.json', '/en/feed.json'])
    expect(jsonFeedProblems(await (await request.get(path)).json()), path).toEqual([]);
});

test('a feed’s HTML has nothing but text, tables, pictures and links', async ({ request }) => {
  for (const path of ['/rss.xml', '/en/rss.xml']) {
    const feed = parseFeed(await (await request.get(path)).text());
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
    await page.goto(path);
    const [first] = await page
      .locator('head link[type="application/rss+xml"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(new URL(first ?? '').pathname).toBe(`${path}rss.xml`);
    const feed = parseFeed(await (await page.request.get(`${path}rss.xml`)).text());
    expect(feed.items.length).toBeGreaterThan(0);
  }
  await page.goto('/en/companies/xreal/');
  await expect(page.locator('head link[type="application/rss+xml"]')).toHaveCount(1);
  expect((await page.request.get('/en/companies/xreal/rss.xml')).status()).toBe(404);
  expect((await page.request.get('/companies/xreal/atom.xml')).status()).toBe(200);
});

test('the fixture’s feeds stay well-formed around `&`, `<` and every component', async ({ request }) => {
  const fixture = `http://localhost:${process.env['FIXTURE_PORT']}`;
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

test('a feed opened in a browser is set to be read', async ({ page }) => {
  for (const path of ['/rss.xml', '/en/atom.xml']) {
    await page.goto(path);
    const shown = await page.evaluate(() => {
      const style = (selector: string) => {
        const element = document.querySelector(selector);
        return element && getComputedStyle(element).display;
      };
      return {
        title: style('item > title, entry > title'),
        content: style('item > *|encoded, entry > content') ?? style('entry > content'),
        ground: getComputedStyle(document.documentElement).backgroundColor,
      };
    });
    expect(shown.title).toBe('block');
    expect(shown.ground).toBe('rgb(250, 247, 240)');
  }
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
    await page.goto(path);
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
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${origin}/sitemap-index.xml`);
  const index = await (await request.get('/sitemap-index.xml')).text();
  expect(index).toContain(`<loc>${origin}/sitemap-0.xml</loc>`);
  const sitemap = await (await request.get('/sitemap-0.xml')).text();
  const places = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    (match) => new URL(match[1] ?? '').pathname,
  );
  expect(places).toContain('/en/issues/22/');
  for (const place of places) expect((await request.get(place)).status(), place).toBe(200);
});
