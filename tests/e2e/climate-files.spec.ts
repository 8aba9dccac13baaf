import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseFeed } from '@rowanmanning/feed-parser';
import { Parser } from 'htmlparser2';
import { expect, test } from 'playwright/test';
import sharp from 'sharp';
import { messagesFor } from '#i18n/dictionary.ts';
import { climate, climateFolder, climatePublished } from './climate.ts';
import { crawl } from './crawl.ts';

/** The files of the site, by their paths in its folder. */
const files = readdirSync(climateFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    path.relative(climateFolder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
  )
  .sort();

const read = (file: string): string => readFileSync(path.join(climateFolder, file), 'utf8');

/** Those that hold text, but for the index of the search, whose words are cut. */
const texts = files.filter((file) => !/\.(?:png|ico|webp|jpg|woff2|bin)$/.test(file));

const pages = texts.filter((file) => file.endsWith('.html'));

/** Stretches of text of a page that readers see, each with the language that it is marked as. */
function stretchesOf(html: string): { text: string; language: string }[] {
  const languages = [''];
  const names: string[] = [];
  const found: { text: string; language: string }[] = [];
  const parser = new Parser({
    onopentag(name, { lang }) {
      names.push(name);
      languages.push(lang ?? languages.at(-1) ?? '');
    },
    ontext(text) {
      if (!/^(?:script|style)$/.test(names.at(-1) ?? '') && text.trim() !== '')
        found.push({ text: text.trim(), language: languages.at(-1) ?? '' });
    },
    onclosetag() {
      names.pop();
      languages.pop();
    },
  });
  parser.end(html);
  return found;
}

/** Every word of a dictionary that takes none from elsewhere. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

/** The characters that Japanese is written with: those of JIS X 0208, as Shift_JIS encodes them. */
const japanese = new Set(
  Array.from({ length: 0x7d }, (_, lead) => lead + 0x81).flatMap((lead) =>
    Array.from({ length: 0xbd }, (_, trail) => trail + 0x40).map((trail) =>
      new TextDecoder('shift_jis').decode(Uint8Array.of(lead, trail)),
    ),
  ),
);

test('whatever the site names is there, with its fragment, and nothing leaves its path', async () => {
  const starts = ['robots.txt', '404.html', 'ja/404.html', 'sitemap-index.xml', 'llms.txt', 'feeds.opml'];
  const { texts: found, problems } = await crawl(
    climatePublished,
    new URL(climate),
    starts.map((file) => climatePublished.pathname + file),
  );
  expect(problems).toEqual([]);
  // Each page is found by its links.
  const met = [...found.keys()].map((address) => decodeURIComponent(address.slice('/climate/'.length)));
  const missed = pages
    .map((page) => page.replace(/(^|\/)index\.html$/, '$1'))
    .filter((page) => !met.includes(page));
  // Pages for old addresses lead on, and none lead to them.
  expect(missed).toEqual(['2025/05/sample-heat/']);
});

test('nothing of the other column is in it: no name, no address, no word of Chinese', () => {
  const named = texts.filter((file) =>
    /行业观察者|Industry Observer|industry-observer|byteailab/i.test(read(file)),
  );
  expect(named).toEqual([]);
  // The script of the search has the words of every language of the program.
  const own = texts.filter((file) => !file.startsWith('_astro/'));
  const strange = own.flatMap((file) =>
    [...new Set(read(file).match(/\p{Script=Han}/gu))]
      .filter((character) => !japanese.has(character))
      .map((character) => `${file}: ${character}`),
  );
  expect(strange).toEqual([]);
  const known = new Set(wordsOf(messagesFor('ja')));
  const chinese = new Set(
    wordsOf(messagesFor('zh')).filter((word) => /\p{Script=Han}/u.test(word) && !known.has(word)),
  );
  expect(chinese.size).toBeGreaterThan(100);
  const said = pages.flatMap((file) =>
    stretchesOf(read(file))
      .filter(({ text, language }) => chinese.has(text) || language.startsWith('zh'))
      .map(({ text }) => `${file}: ${text}`),
  );
  expect(said).toEqual([]);
});

test('what an English page says in Japanese is marked as Japanese, and the other way round', () => {
  const english = pages.filter((file) => !file.startsWith('ja/'));
  const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]|\p{Script=Han}{2}/u;
  const unmarked = english.flatMap((file) =>
    stretchesOf(read(file))
      .filter(({ text, language }) => kana.test(text) && language !== 'ja')
      .map(({ text }) => `${file}: ${text}`),
  );
  expect(unmarked).toEqual([]);
  const roots = pages
    .filter((file) => !file.startsWith('2025/'))
    .map((file) => /<html lang="([^"]+)"/.exec(read(file))?.[1]);
  expect([...new Set(roots)].sort()).toEqual(['en-GB', 'ja']);
});

test('nothing is left of investors, a part that the column does not have', () => {
  expect(files.filter((file) => /investor|participation/.test(file))).toEqual([]);
  const words = /investor|backer|participations|投資家|出資者/i;
  // Scripts and styles are those of all columns.
  const saying = texts.filter((file) => !/^_astro\//.test(file) && words.test(read(file)));
  expect(saying).toEqual([]);
});

test('a page of an issue with its styles, its scripts and its fonts weigh no more than they may', () => {
  const issues = pages.filter((file) => /(?:^|\/)issues\/\d+\/index\.html$/.test(file));
  expect(issues).toHaveLength(12);
  const compressed = (file: string): number =>
    brotliCompressSync(readFileSync(path.join(climateFolder, file))).length;
  const fileAt = (address: string): string => address.replace(/^\/climate\//, '').replace(/\?.*/, '');
  for (const file of issues) {
    expect(compressed(file), file).toBeLessThanOrEqual(14 * 1024);
    const html = read(file);
    const scripts = Array.from(html.matchAll(/<script[^>]* src="([^"]+)"/g), ([, address = '']) =>
      compressed(fileAt(address)),
    );
    const inline = Array.from(html.matchAll(/<script>([^]*?)<\/script>/g), ([, code = '']) => code).join('');
    expect(scripts.length, file).toBeGreaterThan(0);
    expect(
      scripts.reduce((sum, each) => sum + each, brotliCompressSync(inline).length),
      file,
    ).toBeLessThanOrEqual(4 * 1024);
    const fonts = Array.from(
      html.matchAll(/@font-face\{[^}]*url\(([^)]+)\)/g),
      ([, address = '']) => statSync(path.join(climateFolder, fileAt(address))).size,
    );
    expect(
      fonts.reduce((sum, each) => sum + each, 0),
      file,
    ).toBeLessThanOrEqual(60 * 1024);
  }
});

test('search engines learn of both languages, and of each page once', () => {
  const sitemap = read('sitemap-0.xml');
  const named = (address: string): string => new URL(address, climatePublished).href;
  expect(read('robots.txt')).toContain(`Sitemap: ${named('sitemap-index.xml')}`);
  for (const [address, count] of [
    ['issues/12/', 1],
    ['ja/issues/12/', 1],
    ['issues/11/', 1],
    ['ja/issues/11/', 0],
  ] as const)
    expect(sitemap.split(`<loc>${named(address)}</loc>`), address).toHaveLength(count + 1);
  const alternates = (file: string): unknown[] =>
    Array.from(
      read(file).matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g),
      ([, ...pair]) => pair,
    );
  for (const file of ['issues/12/index.html', 'ja/issues/12/index.html'])
    expect(alternates(file)).toEqual([
      ['en-GB', named('issues/12/')],
      ['ja', named('ja/issues/12/')],
      ['x-default', named('issues/12/')],
    ]);
  expect(alternates('issues/11/index.html')).toEqual([['x-default', named('issues/11/')]]);
  expect(read('ja/issues/11/index.html')).toContain('<meta name="robots" content="noindex">');
});

test('feeds name the hub of the column and its mark, and their issues are out at its time of day', () => {
  const feeds = { 'rss.xml': 'icon-144.png', 'atom.xml': 'icon.png', 'feed.json': 'icon.png' };
  for (const [file, icon] of Object.entries(feeds)) {
    expect(read(file), file).toContain('https://hub.example.com/');
    expect(read(file), file).toContain(`${climatePublished.href}${icon}`);
    expect(
      read(file).match(/<media:thumbnail url="[^"]+" height="630" width="1200"/g) ?? [],
      file,
    ).toHaveLength(file.endsWith('.json') ? 0 : parseFeed(read(file)).items.length);
  }
  const issue = read('issues/7/index.html');
  expect(issue).toContain('"datePublished":"2025-05-13T07:30:00+01:00"');
  expect(issue).toContain('property="article:published_time" content="2025-05-13T07:30:00+01:00"');
  const { items } = parseFeed(read('atom.xml'));
  const first = [...items, ...parseFeed(read('archive/1/atom.xml')).items].find(({ id }) =>
    id?.includes('issue/7/'),
  );
  expect(first?.published?.toISOString()).toBe('2025-05-13T06:30:00.000Z');
});

test('the mark has the colour of the column in every form', async () => {
  for (const file of ['icon.png', 'icon-144.png', 'logo.png', 'apple-touch-icon.png']) {
    const { data } = await sharp(path.join(climateFolder, file)).raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)], file).toEqual([0x0a, 0x6b, 0x4d]);
  }
});

test('a feed of each language has its issues in full, under names for ever', () => {
  for (const [file, language, ids, title] of [
    ['rss.xml', 'en-GB', [12, 11, 10, 9, 8], 'Issue 12 · Sample Grid Co.: room in the queue'],
    ['ja/rss.xml', 'ja', [12, 10, 9, 8, 7], /第12号.*サンプル系統/],
  ] as const) {
    const feed = parseFeed(read(file));
    expect(feed.language).toBe(language);
    const code = language.slice(0, 2);
    expect(feed.items.map(({ id }) => id)).toEqual(
      ids.map((id) => `tag:climate.example.com,2025:issue/${id}/${code}`),
    );
    const [first] = feed.items;
    expect(first?.title).toMatch(title);
    expect(first?.content).toContain(code === 'ja' ? '4500万ドル' : '$45 million');
    expect(first?.content).not.toMatch(/href="\//);
  }
});

test('share images are in the colours of the column, and described in the language of the page', async () => {
  for (const [page, alt] of [
    ['issues/12/index.html', /^The cover of Sample Climate Notes Issue 12/],
    ['ja/issues/12/index.html', /サンプル気候ノート.*第12号/],
  ] as const) {
    const html = read(page);
    expect(/<meta property="og:image:alt" content="([^"]+)"/.exec(html)?.[1]).toMatch(alt);
    const address = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
    const { pathname } = new URL(address);
    const image = sharp(path.join(climateFolder, pathname.slice('/climate/'.length)));
    const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([1200, 630]);
    const pixels = new Set(
      Array.from({ length: data.length / 3 }, (_, at) => data.readUIntBE(at * 3, 3).toString(16)),
    );
    for (const colour of ['f5f8f6', 'a6b4d']) expect([...pixels]).toContain(colour);
    expect([...pixels]).not.toContain('bf3a17');
  }
});
