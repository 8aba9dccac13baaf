import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { Scratch } from './scratch.ts';
import { at } from './site.ts';
import { english } from '../unit/in-english.ts';

const invalid = readdirSync(path.resolve(import.meta.dirname, '../fixtures/invalid'));

/** Every run of the tests tries some of the errors. */
const some = invalid.filter((_, index) => index % 13 === 0);

for (const { names, which, tag } of [
  { names: some, which: 'some of the errors', tag: [] },
  { names: invalid, which: 'whatever the error', tag: '@long' },
])
  test(`content with errors leaves the last good site as it was, ${which}`, { tag }, async () => {
    const scratch = new Scratch({ isBuilt: true });
    expect((await scratch.run('build')).code).toBe(0);
    const before = scratch.built();
    expect(before.size).toBeGreaterThan(10);
    const checked: string[] = [];
    for (const name of names) {
      const broken = new Scratch();
      broken.overlay(name);
      const environment = { CONTENT_DIR: broken.content };
      const build = await scratch.run('build', environment);
      expect(build.code, name).toBe(1);
      expect(build.printed, name).toMatch(/:\d+:\d+ {2}error {2}/);
      expect(build.printed, name).toMatch(/Nothing was built: \d+ errors?/);
      expect(build.printed, name).not.toMatch(/^ +at /m);
      const check = await scratch.run('check', environment);
      expect(check.code, name).toBe(1);
      const errors = (text: string) => text.match(/^\S+:\d+:\d+ {2}error .*$/gm);
      expect(errors(build.printed), name).toEqual(errors(check.printed));
      expect(scratch.built(), name).toEqual(before);
      broken.remove();
      checked.push(name);
    }
    expect(checked).toEqual(names);
    scratch.remove();
  });

test('a second build after an edit equals a clean one, byte for byte', { tag: '@long' }, async () => {
  const edited = new Scratch({ isBuilt: true });
  const clean = new Scratch();
  expect((await edited.run('build')).code).toBe(0);
  for (const scratch of [edited, clean]) {
    const companies = path.join(scratch.content, 'companies');
    const file = path.join(companies, readdirSync(companies)[0] ?? '');
    const source = readFileSync(file, 'utf8');
    const changed = source.replace(/amount: (\w+) \d+/, 'amount: $1 77');
    expect(changed).not.toBe(source);
    writeFileSync(file, changed);
  }
  // The clean build comes first: what Astro generates for one folder of content must not stay for another.
  expect((await clean.run('build')).code).toBe(0);
  expect((await edited.run('build')).code).toBe(0);
  expect(edited.built()).toEqual(clean.built());
  edited.remove();
  clean.remove();
});

test('an edit of one amount changes every output that states it, in both languages, in one build', async () => {
  const scratch = new Scratch({ isBuilt: true });
  expect((await scratch.run('build')).code).toBe(0);
  const before = scratch.built();
  const file = path.join(scratch.content, 'companies/example-one.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('amount: USD 640M', 'amount: USD 641.5M'));
  expect((await scratch.run('build')).code).toBe(0);
  const after = scratch.built();
  const text = (built: Map<string, string>, name: string) =>
    Buffer.from(built.get(name) ?? '', 'base64').toString();
  /** The amount as each place writes it: overview and total, table, chart, JSON-LD, downloads, Markdown. */
  const places: [file: string, before: RegExp, after: RegExp][] = [
    ['issues/1/index.html', /<dd[^>]*>.*?6\.4 亿美元/s, /<dd[^>]*>.*?6\.415 亿美元/s],
    [
      'issues/1/index.html',
      /<td[^>]*class="amount[^>]*>.*?6\.4 亿美元/s,
      /<td[^>]*class="amount[^>]*>.*?6\.415 亿美元/s,
    ],
    ['issues/1/index.html', /<text[^>]*class="sum">6\.4 亿美元/, /<text[^>]*class="sum">6\.415 亿美元/],
    ['companies/example-one/index.html', /"value":640000000/, /"value":641500000/],
    [
      'en/issues/1/index.html',
      /<text[^>]*class="sum">\$640 million/,
      /<text[^>]*class="sum">\$641\.5 million/,
    ],
    ['en/issues/1/index.html', /<dd[^>]*>.*?\$640 million/s, /<dd[^>]*>.*?\$641\.5 million/s],
    ['companies/example-one/index.html', /6\.4 亿美元/, /6\.415 亿美元/],
    ['en/companies/example-one/index.html', /"value":640000000/, /"value":641500000/],
    ['companies/index.html', /6\.4 亿美元/, /6\.415 亿美元/],
    ['investors/example-group/index.html', /6\.4 亿美元/, /6\.415 亿美元/],
    ['en/investors/example-group/index.html', /\$640 million/, /\$641\.5 million/],
    ['data/index.html', /6\.4 亿美元/, /6\.415 亿美元/],
    ['data/rounds.csv', /,640000000,USD,640000000,/, /,641500000,USD,641500000,/],
    ['data/rounds.json', /"amount": 640000000/, /"amount": 641500000/],
    ['issues/1.md', /\| .*6\.4 亿美元/, /\| .*6\.415 亿美元/],
    ['en/issues/1.md', /\| .*\$640 million/, /\| .*\$641\.5 million/],
    ['rss.xml', /日：6\.4 亿美元/, /日：6\.415 亿美元/],
  ];
  for (const [name, old, now] of places) {
    expect(text(before, name), name).toMatch(old);
    expect(text(after, name), name).toMatch(now);
  }
  for (const name of ['companies/example-one/index.html', 'data/rounds.csv', 'data/rounds.json'])
    expect(text(after, name), name).not.toMatch(/6\.4 亿美元|640000000/);
  scratch.remove();
});

test('SOURCE_DATE_EPOCH sets the day, and the time of it, at which a scheduled issue appears', async () => {
  const scratch = new Scratch({ isBuilt: true });
  const shows = async (moment: string): Promise<boolean> => {
    const epoch = String(Date.parse(moment) / 1000);
    expect((await scratch.run('build', { SOURCE_DATE_EPOCH: epoch })).code).toBe(0);
    return Buffer.from(scratch.built().get('index.html') ?? '', 'base64')
      .toString()
      .includes('2999-01-01');
  };
  expect(await shows('2998-12-31T15:59:59Z')).toBe(false);
  expect(await shows('2998-12-31T16:00:00Z')).toBe(true);
  const issues = path.join(scratch.content, 'issues');
  const scheduled = readdirSync(issues, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => path.join(issues, name))
    .filter((file) => readFileSync(file, 'utf8').includes('date: 2999-01-01'));
  for (const file of scheduled)
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^date: .*$/m, '$&\ntime: 09:30'));
  expect(await shows('2999-01-01T01:29:59Z')).toBe(false);
  // Nothing else changes than the time of day.
  expect(await shows('2999-01-01T01:30:00Z')).toBe(true);
  const moment = '2999-01-01T09:30:00+08:00';
  const built = (name: string) => Buffer.from(scratch.built().get(name) ?? '', 'base64').toString();
  expect(built('rss.xml')).toContain(new Date(moment).toUTCString());
  expect(built('atom.xml')).toContain(`<published>${new Date(moment).toISOString()}</published>`);
  expect(built('feed.json')).toContain(`"date_published": "${new Date(moment).toISOString()}"`);
  const pages = [...scratch.built().keys()].filter((name) => /^issues\/\d+\/index\.html$/.test(name));
  expect(pages.filter((name) => built(name).includes(`"datePublished":"${moment}"`))).toHaveLength(1);
  scratch.remove();
});

test('an index of many issues is cut into pages', async ({ page }) => {
  const scratch = new Scratch({ isBuilt: true });
  const issues = path.join(scratch.content, 'issues');
  const model = readdirSync(issues).find(
    (folder) => readdirSync(path.join(issues, folder)).join() === 'zh.mdx',
  );
  expect(model).toBeDefined();
  for (let number = 100; number < 140; number += 1) {
    const folder = path.join(issues, `${number}-many`);
    cpSync(path.join(issues, model ?? ''), folder, { recursive: true });
    const file = path.join(folder, 'zh.mdx');
    const source = readFileSync(file, 'utf8').replace(/^issue: .*$/m, `issue: ${number}`);
    writeFileSync(file, source.replace(/^date: .*$/m, 'date: 2025-06-01'));
  }
  expect((await scratch.run('build')).code).toBe(0);
  const built = scratch.built();
  const html = (file: string): string => Buffer.from(built.get(file) ?? '', 'base64').toString();
  await page.setContent(html('issues/index.html'));
  await expect(page.getByRole('navigation', { name: '分页' })).toContainText('第 1 页，共 2 页');
  await expect(page.locator('main ol > li')).toHaveCount(30);
  await expect(page.getByRole('link', { name: /下一页/ })).toHaveAttribute('href', at('/issues/page/2/'));
  await page.setContent(html('en/issues/page/2/index.html'));
  await expect(page.getByRole('navigation', { name: 'Pages' })).toContainText('Page 2 of 2');
  await expect(page.getByRole('link', { name: /Previous page/ })).toHaveAttribute('href', at('/en/issues/'));
  expect(html('sitemap-0.xml')).toContain('/en/issues/page/2/');
  scratch.remove();
});

test('drafts and scheduled issues have no image in a build, and a warm build has the same images', async () => {
  const scratch = new Scratch();
  expect((await scratch.run('build')).code).toBe(0);
  const images = (): [string, string][] =>
    [...scratch.built()].filter(([name]) => name.endsWith('share.png'));
  const cold = images();
  expect(cold.map(([name]) => name)).toEqual([
    'en/issues/1/share.png',
    'en/issues/2/share.png',
    'en/share.png',
    'issues/1/share.png',
    'issues/2/share.png',
    'issues/3/share.png',
    'share.png',
  ]);
  expect((await scratch.run('build')).code).toBe(0);
  expect(images()).toEqual(cold);
  scratch.remove();
});

test('a site that is not sound is not published, and a draft’s picture is no part of one that is', async () => {
  const scratch = new Scratch();
  const draft = path.join(scratch.content, 'issues/004-example-draft');
  const secret = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 2h3"/></svg>';
  writeFileSync(path.join(draft, 'secret.svg'), secret);
  const text = readFileSync(path.join(draft, 'zh.mdx'), 'utf8');
  const covered = text.replace('draft: true', 'draft: true\ncover: {src: ./secret.svg, alt: 草稿的秘密}');
  writeFileSync(path.join(draft, 'zh.mdx'), `${covered}\n![a secret of the draft](./secret.svg)\n`);
  const about = path.join(scratch.content, 'pages/about/zh.mdx');
  const source = readFileSync(about, 'utf8');
  // Silenced where it is written, it is found where it would be read.
  const directive = '{/* check-ignore links-resolve: 只为试验 */}';
  writeFileSync(about, `${source}\n${directive}\n[不在](/nowhere/)，[也不在](/issues/1/#nowhere)\n`);
  const { code, printed } = await scratch.run('build');
  expect(code).toBe(1);
  expect(printed).toContain(`about/index.html  error  ${english('links-resolve', { path: '/nowhere/' })}`);
  expect(printed).toContain(
    `about/index.html  error  ${english('site-link.fragment', { path: '/issues/1/', fragment: 'nowhere' })}`,
  );
  expect(printed).toContain('pages/about/zh.mdx');
  expect(printed).toContain(english('build.refused', { count: 2 }));
  expect(existsSync(scratch.out)).toBe(false);
  writeFileSync(about, source);
  expect((await scratch.run('build')).code).toBe(0);
  const built = [...scratch.built()];
  const pictures = built.map(([file]) => file).filter((file) => file.startsWith('pictures/'));
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures.filter((file) => file.includes('-card'))).toEqual([]);
  for (const [file, bytes] of built) {
    expect(file).not.toContain('secret');
    expect(Buffer.from(bytes, 'base64').toString()).not.toContain('M1 2h3');
  }
  scratch.remove();
});

test('a recorded address is kept, or redirected as the build says', async ({ page }) => {
  const scratch = new Scratch({ isBuilt: true });
  expect((await scratch.run('build')).code).toBe(0);
  expect((await scratch.run('addresses --record')).printed).toMatch(/\d+ recorded in .*published\.txt/);
  const before = scratch.built();
  const issues = path.join(scratch.content, 'issues');
  rmSync(path.join(issues, '003-example-three'), { recursive: true });
  const lost = await scratch.run('build');
  expect(lost.code).toBe(1);
  expect(lost.printed).toMatch(/published\.txt:\d+:1 {2}error {2}/);
  expect(lost.printed).toContain(english('address-lost', { path: '/issues/3/' }));
  expect(scratch.built()).toEqual(before);
  const redirects = lost.printed.match(/- \{from: .*\}$/gm) ?? [];
  expect(redirects).toContain('- {from: /issues/3/, to: /issues/}');
  appendFileSync(path.join(scratch.content, 'redirects.yaml'), `${redirects.join('\n')}\n`);
  const kept = await scratch.run('build');
  expect(kept.printed).not.toContain('was published');
  expect(kept.code).toBe(0);
  const moved = Buffer.from(scratch.built().get('issues/3/index.html') ?? '', 'base64').toString();
  await page.setContent(moved.replace(/<meta http-equiv="(?:refresh|Content-Security-Policy)"[^>]*>/g, ''));
  await expect(page.getByRole('link')).toHaveAttribute('href', at('/issues/'));
  scratch.remove();
});

test('an old address leads on, with no setting of the server and no script', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: `http://127.0.0.1:${process.env['FIXTURE_PORT']}`,
  });
  const page = await context.newPage();
  for (const [old, now] of [
    ['/2019/07/01/示例一号/', '/issues/1/'],
    ['/posts/example-one/', '/en/issues/1/'],
    ['/archive.html', '/issues/'],
  ] as const) {
    await page.goto(at(old));
    await expect(page).toHaveURL(at(now));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await context.close();
});
