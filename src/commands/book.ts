import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { readLocale } from '#authoring/read-answers.ts';
import type { Book, BookScope } from '#books/book.ts';
import { writeBook } from '#books/write-book.ts';
import { readSoundContent, readSoundIssue } from '#commands/sound-issue.ts';
import { pictureReader } from '#content/picture-files.ts';
import type { Content } from '#content/read-content.ts';
import type { Settings } from '#content/settings.ts';
import { readSite } from '#content/site-origin.ts';
import { explainWriting } from '#content/validate-folders.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { UserError } from '#diagnostics/user-error.ts';
import type { Catalog } from '#domain/catalog.ts';
import { languagesOf } from '#domain/issue.ts';
import type { IssueText } from '#exports/plain-issue.ts';
import { readTypedNumber } from '#language/typed-number.ts';
import { ownText } from '#library/issue-text.ts';
import { openLibrary } from '#library/open-library.ts';
import { columnRoot } from '#state/project.ts';
import { putFile } from '#state/write-files.ts';
import type { Locale } from '#config.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** What `npm run book` is told by flags, as it was typed. */
export interface BookOptions {
  /** The number of the only issue. */
  issue?: string;
  /** The year whose issues it has. */
  year?: string;
  /** The file that it is written to. */
  out?: string;
}

/** @throws {UserError} where it is no number of an issue, or no year */
function readScope({ issue, year }: BookOptions): BookScope {
  if (issue !== undefined) {
    const number = readTypedNumber(issue);
    if (number === undefined) throw new UserError('invalid-value', say('no-issue-number', { typed: issue }));
    return { kind: 'issue', number };
  }
  if (year === undefined) return { kind: 'all' };
  if (!/^\d{4}$/.test(year)) throw new UserError('invalid-value', say('book.year', { typed: year }));
  return { kind: 'year', year };
}

function nameOf(scope: BookScope, locale: Locale): string {
  const start = { issue: 'issue', year: 'year', all: 'all' }[scope.kind];
  const which = scope.kind === 'issue' ? [scope.number] : scope.kind === 'year' ? [scope.year] : [];
  return `${[start, ...which, locale].join('-')}.epub`;
}

/** Says why a file cannot be written; only a book is replaced. */
function explainFile(file: string): Phrase | undefined {
  if (file.includes('\0')) return say('preview.folder.character');
  if (!file.endsWith('.epub')) return say('book.file.ending');
  if (existsSync(file) && statSync(file).isDirectory()) return say('book.file.folder');
  return explainWriting(path.dirname(file)) === undefined ? undefined : say('preview.folder.unwritable');
}

/** @throws {UserError} where it cannot be written */
function readFile(typed: string): string {
  const file = path.resolve(columnRoot(), typed);
  const why = explainFile(file);
  if (why) throw new UserError('invalid-setting', say('book.file', { file: typed, why }));
  return file;
}

/** What is read of the content for a book. */
interface Read {
  settings: Settings;
  content: Content;
  /** What readers of the book may see. */
  catalog: Catalog;
}

/** Reads what a book is made of; undefined where it has errors, which are printed. */
async function read(
  environment: NodeJS.ProcessEnv,
  scope: BookScope,
  language: WordingLanguage,
): Promise<Read | undefined> {
  if (scope.kind === 'issue') {
    const { number } = scope;
    const sound = await readSoundIssue(environment, number, language, (problems) =>
      say('post.unsound', { number, problems }),
    );
    return sound && { ...sound, catalog: sound.content.catalog.withIssue(number) };
  }
  const sound = await readSoundContent(environment, language, (problems) =>
    say('book.unsound', { problems }),
  );
  return sound && { ...sound, catalog: sound.content.catalog.published };
}

/**
 * The texts of a book, the oldest first.
 *
 * @throws {UserError} where there are none
 */
async function textsOf(
  { settings, content, catalog }: Read,
  scope: BookScope,
  locale: Locale,
  site: URL,
): Promise<IssueText[]> {
  const library = openLibrary(settings, catalog, content, site, undefined);
  const issues = library.catalog.issues.filter(
    ({ number, date }) =>
      (scope.kind !== 'issue' || number === scope.number) &&
      (scope.kind !== 'year' || date.startsWith(`${scope.year}-`)),
  );
  const texts = issues
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.number - b.number)
    .flatMap((issue) => {
      const edition = issue.editions[locale];
      return edition ? [ownText(library, issue, edition)] : [];
    });
  if (texts.length > 0) return Promise.all(texts.map((text) => text.read()));
  const told = say(`language.${locale}`);
  const [only] = issues;
  throw new UserError(
    'not-found',
    scope.kind === 'issue' && only
      ? say('post.unwritten', {
          number: only.number,
          language: told,
          languages: languagesOf(only).map((each) => say(`language.${each}`)),
        })
      : scope.kind === 'year'
        ? say('book.empty-year', { year: scope.year, language: told })
        : say('book.empty', { language: told }),
  );
}

/**
 * `npm run book`: writes an EPUB of one issue, whether or not it is out, or of all that are out, or of those of a year.
 *
 * @param typedLanguage the language, as it was typed
 * @param language the language of what is printed
 * @returns the exit code: 1 when the content has errors, which are printed
 * @throws {UserError} where there is nothing to make it of, or it cannot be written
 */
export async function book(
  environment: NodeJS.ProcessEnv,
  typedLanguage: string,
  options: BookOptions,
  language: WordingLanguage = 'en',
): Promise<number> {
  const locale = readLocale(typedLanguage);
  const scope = readScope(options);
  const file = readFile(options.out ?? nameOf(scope, locale));
  const found = await read(environment, scope, language);
  if (!found) return 1;
  const site = readSite(environment);
  const texts = await textsOf(found, scope, locale, site);
  const made: Book = { scope, locale, texts, site, readPicture: pictureReader(found.settings) };
  const bytes = Buffer.from(await writeBook(made));
  putFile(file, bytes);
  const tell = (phrase: Phrase): void => console.log(inWords(phrase, language));
  const size =
    bytes.length < 1e6 ? `${Math.ceil(bytes.length / 1e3)} kB` : `${(bytes.length / 1e6).toFixed(1)} MB`;
  tell(say('book.done', { file: shownPath(file), count: texts.length, size }));
  if (texts.some(({ issue }) => issue.state !== 'published'))
    tell(say('book.not-out', { number: texts[0]?.issue.number ?? 0 }));
  return 0;
}
