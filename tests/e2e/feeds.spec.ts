import { parseRssFeed } from 'feedsmith';
import { expect, test } from 'playwright/test';

const feeds = [
  {
    path: '/rss.xml',
    home: '/',
    language: 'zh-CN',
    issues: ['43', '39', '22'],
    amount: '6.4 亿美元',
    heading: '参考资料',
  },
  {
    path: '/en/rss.xml',
    home: '/en/',
    language: 'en',
    issues: ['39', '22'],
    amount: '$640 million',
    heading: 'References',
  },
];

for (const { path, home, language, issues, amount, heading } of feeds) {
  test(`${path} is found from ${home} and carries whole issues`, async ({ page, baseURL }) => {
    await page.goto(home);
    const address = (await page.locator('link[type="application/rss+xml"]').getAttribute('href')) ?? '';
    expect(new URL(address).pathname).toBe(path);
    const response = await page.request.get(path);
    expect(response.headers()['content-type']).toMatch(/xml/);
    const feed = parseRssFeed(await response.text());
    expect(feed.language).toBe(language);
    const numbers = feed.items?.map((item) => /issue\/(\d+)\//.exec(item.guid?.value ?? '')?.[1]);
    expect(numbers).toEqual(expect.arrayContaining(issues));
    const groq = feed.items?.find((item) => item.guid?.value?.includes('issue/22/'));
    expect(groq?.guid?.isPermaLink).toBe(false);
    const html = groq?.content?.encoded ?? '';
    expect(html).toContain(amount);
    expect(html).toContain(`<h2>${heading}</h2>`);
    expect(html).not.toMatch(/ (?:class|style|src|href)="(?!https?:)/);
    expect(html).not.toContain(baseURL);
  });

  test(`${path} is well-formed to a browser’s XML parser`, async ({ page }) => {
    await page.goto(home);
    const problems = await page.evaluate(async (feed) => {
      const text = await (await fetch(feed)).text();
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      return parsed.querySelector('parsererror')?.textContent ?? '';
    }, path);
    expect(problems).toBe('');
  });
}

test('robots.txt leads to a sitemap whose pages all exist', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain('Sitemap: https://industry-observer.example/sitemap-index.xml');
  const index = await (await request.get('/sitemap-index.xml')).text();
  expect(index).toContain('<loc>https://industry-observer.example/sitemap-0.xml</loc>');
  const sitemap = await (await request.get('/sitemap-0.xml')).text();
  const places = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    (match) => new URL(match[1] ?? '').pathname,
  );
  expect(places).toContain('/en/issues/22/');
  for (const place of places) expect((await request.get(place)).status(), place).toBe(200);
});
