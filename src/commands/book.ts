import type { BookScope } from '#books/book.ts';
import { writeBook } from '#books/write-book.ts';
import type { AskedBook } from '#commands/book-options.ts';
import { readSoundContent, readSoundIssue, unwritten, type SoundContent } from '#commands/sound-issue.ts';
import { writtenSize } from '#commands/written-size.ts';
import { pictureReader } from '#content/picture-files.ts';
import { readSite } from '#content/site-origin.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { UserError } from '#diagnostics/user-error.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { IssueText } from '#exports/plain-issue.ts';
import { ownText } from '#library/issue-text.ts';
import { openLibrary } from '#library/open-library.ts';
import { putFile } from '#state/write-files.ts';
import type { Locale } from '#config.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** What is read of the content for a book. */
interface Read extends SoundContent {
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
  const [only] = issues;
  if (scope.kind === 'issue' && only) throw unwritten(only, locale);
  const told = say(`language.${locale}`);
  throw new UserError(
    'not-found',
    scope.kind === 'year'
      ? say('book.empty-year', { year: scope.year, language: told })
      : say('book.empty', { language: told }),
  );
}

/**
 * `npm run book`: writes an EPUB of one issue, whether or not it is out, or of all that are out, or of those of a year.
 *
 * @param language the language of what is printed
 * @returns the exit code: 1 when the content has errors, which are printed
 * @throws {UserError} where there is nothing to make it of
 */
export async function book(
  environment: NodeJS.ProcessEnv,
  { scope, locale, file }: AskedBook & { kind: 'epub' },
  language: WordingLanguage = 'en',
): Promise<number> {
  const found = await read(environment, scope, language);
  if (!found) return 1;
  const site = readSite(environment);
  const texts = await textsOf(found, scope, locale, site);
  const made = { scope, locale, texts, site, readPicture: pictureReader(found.settings) };
  const bytes = Buffer.from(await writeBook(made));
  putFile(file, bytes);
  const told = { file: shownPath(file), size: writtenSize(bytes), count: texts.length };
  console.log(inWords(say('book.done', told), language));
  for (const { number, state } of texts.map(({ issue }) => issue))
    if (state !== 'published') console.log(inWords(say('book.not-out', { number }), language));
  return 0;
}
