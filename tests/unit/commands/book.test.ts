import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { readBook, type BookOptions } from '#commands/book-options.ts';
import { chromiumPaths, findChromium, printPdf } from '#commands/chromium.ts';
import { isUserError } from '#diagnostics/user-error.ts';
import { columnRoot } from '#state/project.ts';
import { fixtures, scratchFolder } from '../content/content-copy.ts';
import { openBook, bookFaults } from '../books/book-sample.ts';
import { english } from '../in-english.ts';
import { environmentOf, runCommandLine } from './run-command.ts';

/** The key of the phrase with which something is refused. */
function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (isUserError(error) && typeof error.phrase === 'object') return error.phrase.key;
    throw error;
  }
  return 'nothing';
}

test('a book is of all issues, of a year or of one, in a file that is named after it', () => {
  const file = (name: string): string => path.join(columnRoot(), name);
  assert.deepEqual(readBook('zh', {}), {
    kind: 'epub',
    scope: { kind: 'all' },
    locale: 'zh',
    file: file('all-zh.epub'),
  });
  assert.deepEqual(readBook('en', { year: '2024', out: 'books/a.epub' }), {
    kind: 'epub',
    scope: { kind: 'year', year: '2024' },
    locale: 'en',
    file: file('books/a.epub'),
  });
  assert.deepEqual(readBook('zh', { issue: '022', pdf: true }), {
    kind: 'pdf',
    number: 22,
    locale: 'zh',
    file: file('issue-22-zh.pdf'),
  });
});

test('what cannot be made or written is refused', (t) => {
  const folder = path.join(scratchFolder(t), 'a.epub');
  mkdirSync(folder);
  const refused: [BookOptions, string][] = [
    [{ issue: 'x' }, 'no-issue-number'],
    [{ year: '24' }, 'book.year'],
    [{ pdf: true }, 'book.pdf-alone'],
    [{ pdf: true, year: '2024' }, 'book.pdf-alone'],
    [{ out: 'a.pdf' }, 'book.file'],
    [{ issue: '1', pdf: true, out: 'a.epub' }, 'book.file'],
    [{ out: folder }, 'book.file'],
  ];
  for (const [options, key] of refused)
    assert.equal(
      refusalOf(() => readBook('zh', options)),
      key,
      JSON.stringify(options),
    );
});

async function run(
  t: TestContext,
  ...words: string[]
): Promise<{ code: number; printed: string; file: string }> {
  const file = path.join(scratchFolder(t), 'a.epub');
  const environment = environmentOf(t, path.join(fixtures, 'valid'));
  return { ...(await runCommandLine(environment, 'book', ...words, '--out', file)), file };
}

test('the command writes a book of what is out', async (t) => {
  const { code, printed, file } = await run(t, 'zh');
  assert.equal(code, 0, printed);
  const book = openBook(readFileSync(file));
  assert.deepEqual(bookFaults(book), []);
  const size = `${Math.ceil(readFileSync(file).length / 1000)} kB`;
  const count = book.spine.length - 3;
  assert.equal(printed.trim(), english('book.done', { file, size, count }));
});

test('a year without issues is told, and nothing is written', async (t) => {
  const { code, printed, file } = await run(t, 'zh', '--year', '1999');
  assert.equal(code, 1);
  assert.equal(
    printed.trim(),
    english('book.empty-year', { year: '1999', language: english('language.zh') }),
  );
  assert.equal(existsSync(file), false);
});

test('a Chromium is that of CHROMIUM_PATH, or one of the usual places', () => {
  assert.equal(
    refusalOf(() => findChromium({ CHROMIUM_PATH: '/no/such' })),
    'book.chromium-missing',
  );
  assert.equal(findChromium({ CHROMIUM_PATH: process.execPath }), process.execPath);
  const windows = chromiumPaths({ ProgramFiles: 'C:\\Program Files' });
  assert.ok(windows.some((each) => each.startsWith('C:\\Program Files') && each.endsWith('chrome.exe')));
});

test('a program that prints nothing is told', async () => {
  await assert.rejects(
    () => printPdf(process.execPath, '<head></head>'),
    (error: unknown) =>
      isUserError(error) && typeof error.phrase === 'object' && error.phrase.key === 'book.not-printed',
  );
});
