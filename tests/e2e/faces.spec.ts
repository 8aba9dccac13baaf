import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { expect, test, type Page } from 'playwright/test';
import { Typeface } from '#share/typeface.ts';
import { visitAbreast } from './abreast.ts';
import { allPages } from './page-types.ts';
import { at, columnFolder as site, pathOf } from './site.ts';

/** A first visit may load so many bytes of fonts. */
const fontLimit = 60 * 1024;

/** Every character that a heading of the column may have. */
const everything = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code))
  .filter((character) => character.isWellFormed())
  .join('');

const typefaces = new Map<string, Promise<Typeface>>();

/** The characters of a text that a font file of the site has. */
function typefaceAt(address: string): Promise<Typeface> {
  const file = path.join(site, pathOf(address));
  const known =
    typefaces.get(file) ??
    subsetFont(readFileSync(file), everything, { targetFormat: 'sfnt' }).then((sfnt) => new Typeface(sfnt));
  typefaces.set(file, known);
  return known;
}

/** The fonts that the styles of a page name, by their families. */
function facesOf(html: string): Map<string, string> {
  const rules = html.matchAll(/@font-face\{font-family:(\w+);src:url\(([^)]+)\)/g);
  return new Map(Array.from(rules, ([, family = '', address = '']) => [family, address]));
}

/** Texts whose first family is one of the Song face, with that family. */
function textsIn(page: Page): Promise<{ text: string; families: string[] }[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: { text: string; families: string[] }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement as HTMLElement;
      const families = getComputedStyle(element)
        .fontFamily.split(',')
        .map((family) => family.trim());
      const text = node.nodeValue?.trim() ?? '';
      const isSeen = element.offsetParent !== null && !element.closest('.visually-hidden');
      if (text !== '' && isSeen && /^(?:Own|Song)$/.test(families[0] ?? ''))
        found.push({ text, families: families.filter((family) => /^(?:Own|Song)$/.test(family)) });
    }
    return found;
  });
}

test('whatever is set in the Song face has all its characters in the files that its page names', async ({
  browser,
}) => {
  let count = 0;
  const lacking: string[] = [];
  await visitAbreast(browser, {}, allPages, async (page, address) => {
    await page.goto(at(address));
    const faces = facesOf(await page.content());
    for (const { text, families } of await textsIn(page)) {
      const fonts = await Promise.all(families.map((family) => typefaceAt(faces.get(family) ?? '/none')));
      count += 1;
      const missing = [...text].filter((character) => !fonts.some((font) => font.covers(character)));
      if (missing.join('').trim() !== '') lacking.push(`${address}: ${missing.join('')} of “${text}”`);
    }
  });
  expect(count).toBeGreaterThan(60);
  expect(lacking).toEqual([]);
});

test('a first visit loads little of fonts, on any page of an issue and on the home pages', () => {
  const issues = ['issues', 'en/issues'].flatMap((folder) =>
    readdirSync(path.join(site, folder))
      .filter((name) => /^\d+$/.test(name))
      .map((name) => `${folder}/${name}/index.html`),
  );
  for (const file of ['index.html', 'en/index.html', 'issues/index.html', ...issues]) {
    const addresses = [...facesOf(readFileSync(path.join(site, file), 'utf8')).values()];
    expect(addresses.length, file).toBeGreaterThan(0);
    const bytes = addresses.map((address) => statSync(path.join(site, pathOf(address))).size);
    expect(
      bytes.reduce((sum, each) => sum + each, 0),
      file,
    ).toBeLessThanOrEqual(fontLimit);
  }
});

for (const [path_, families] of [
  ['/issues/22/', ['Display', 'Own', 'Song']],
  ['/en/issues/22/', ['Display']],
  ['/companies/groq/', ['Display', 'Song']],
] as const)
  test(`${path_} shows its own fonts, and is read without them`, async ({ page }) => {
    await page.goto(at(path_), { waitUntil: 'networkidle' });
    const loaded = () =>
      page.evaluate(() =>
        [...document.fonts]
          .filter(({ status }) => status === 'loaded')
          .map(({ family }) => family)
          .filter((family) => family !== 'Noto' && family !== 'Times')
          .sort(),
      );
    expect(await loaded()).toEqual([...families]);
    await page.route('**/*.woff2*', (route) => route.abort());
    await page.reload();
    await expect(page.locator('h1').last()).toBeVisible();
    const size = await page.locator('h1').last().boundingBox();
    expect(size?.height).toBeGreaterThan(20);
  });
