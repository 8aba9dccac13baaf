import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'playwright/test';
import { climateSource } from './climate.ts';
import { epubProblems } from './epubcheck.ts';
import { at } from './site.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'books-'));

test.afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 9 }));

/** Makes a book, and gives its file. */
function make(name: string, words: string[], environment: Record<string, string> = {}): string {
  const file = path.join(folder, name);
  execFileSync(process.execPath, ['src/cli.ts', 'book', ...words, '--out', file], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: 'pipe',
  });
  return file;
}

/** What stands in a page or a book besides its words: spaces, and what differs by design. */
function withoutSpaces(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u200b]/g, '');
}

for (const { locale, start } of [
  { locale: 'zh', start: '' },
  { locale: 'en', start: '/en' },
])
  test(`a book in ${locale} has every heading, figure, citation and paragraph of the pages`, async ({
    page,
  }) => {
    const files = unzipSync(readFileSync(make(`all-${locale}.epub`, [locale])));
    const chapters = Object.keys(files).flatMap((name) => /^EPUB\/issue-(\d+)\.xhtml$/.exec(name)?.[1] ?? []);
    expect(chapters.length).toBeGreaterThan(8);
    for (const number of chapters) {
      await page.goto(at(`${start}/issues/${number}/`));
      const shown = await page.evaluate(() => {
        const article = document.querySelector('article') as HTMLElement;
        for (const each of article.querySelectorAll('.sidenotes, .ways, .back, .pass, script, style'))
          each.remove();
        const told = (selector: string): string[] =>
          Array.from(article.querySelectorAll<HTMLElement>(selector), (each) => {
            const copy = each.cloneNode(true) as HTMLElement;
            for (const mark of copy.querySelectorAll('sup, button, .anchor')) mark.remove();
            return copy.textContent ?? '';
          });
        const read = {
          headings: told('h1, .prose h2, .prose h3, .references h2'),
          paragraphs: told('.prose > p, .prose > ul > li, .prose blockquote p, .notes li p'),
          references: told('.references li > a'),
          citations: article.querySelectorAll('.prose .cite a, .notes .cite a').length,
        };
        // Marks of citations stand side by side, and those of the scale are in the picture of the book.
        for (const each of article.querySelectorAll('sup, .rounds-chart .ticks')) each.remove();
        return { ...read, figures: article.innerText.match(/\d[\d,.]*\d|\d/g) ?? [] };
      });
      const source = strFromU8(files[`EPUB/issue-${number}.xhtml`] as Uint8Array);
      const book = await page.evaluate((xhtml) => {
        const { body } = new DOMParser().parseFromString(xhtml, 'application/xhtml+xml');
        const alt = Array.from(body.querySelectorAll('img'), ({ alt }) => alt).join(' ');
        const citations = body.querySelectorAll(
          '.chapter > :not(.end) [role=doc-biblioref], [role=doc-endnotes] [role=doc-biblioref]',
        ).length;
        const all = `${body.textContent} ${alt}`;
        for (const mark of body.querySelectorAll('sup')) mark.remove();
        return { all, citations, text: body.textContent ?? '' };
      }, source);
      const text = withoutSpaces(book.text);
      for (const piece of [...shown.headings, ...shown.paragraphs, ...shown.references])
        expect.soft(text, `No. ${number}`).toContain(withoutSpaces(piece));
      const figures = new Set(book.all.match(/\d[\d,.]*\d|\d/g));
      expect
        .soft(
          shown.figures.filter((figure) => !figures.has(figure)),
          `No. ${number}`,
        )
        .toEqual([]);
      expect.soft(book.citations, `citations of No. ${number}`).toBeGreaterThanOrEqual(shown.citations);
    }
  });

test('EPUBCheck finds nothing wrong in any book', { tag: '@long' }, () => {
  test.skip(!process.env['EPUBCHECK'] || !process.env['JAVA'], 'EPUBCheck is not installed');
  const climate = { COLUMN_DIR: climateSource, CACHE_DIR: path.join(folder, 'cache') };
  const fixture = { CONTENT_DIR: path.join(process.env['RESULTS_DIR'] ?? '', 'fixture-content') };
  const books = [
    make('all-zh.epub', ['zh']),
    make('all-en.epub', ['en']),
    make('year.epub', ['zh', '--year', '2024']),
    make('issue.epub', ['en', '--issue', '22']),
    make('fixture.epub', ['zh'], fixture),
    ...['en', 'ja'].map((locale) => make(`climate-${locale}.epub`, [locale], climate)),
  ];
  for (const book of books) expect(epubProblems(book), path.basename(book)).toEqual([]);
});

test('the page of an issue is printed as a PDF that programs can read', { tag: '@long' }, () => {
  test.skip(!process.env['PDFTOTEXT'], 'pdftotext is not installed');
  const file = make('issue.pdf', ['en', '--issue', '22', '--pdf']);
  const source = readFileSync(file, 'latin1');
  expect(source).toContain('/Lang (en)');
  expect(source).toContain('/StructTreeRoot');
  expect(source).toContain('/Outlines');
  const text = execFileSync(process.env['PDFTOTEXT'] ?? '', [file, '-']).toString();
  expect(text).toContain('Groq wrote the compiler first');
  expect(text).toContain('<https://techcrunch.com/');
});
