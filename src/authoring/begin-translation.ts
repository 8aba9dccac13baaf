import { readIds } from '#authoring/read-answers.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { sharedHeadings } from '#content/read-templates.ts';
import { translationTemplate } from '#templates/translation.ts';
import { demandSound, type Work } from '#authoring/translation-work.ts';
import { KnownNames } from '#domain/known-names.ts';
import { issuePath } from '#domain/route.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { hrefOf } from '#schema/site-address.ts';
import { createFiles } from '#state/write-files.ts';
import { inWords } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

function readTranslators({ content }: Work, typed: string | undefined): string[] {
  const known = content.records.authors.map(({ data }) => data.id);
  const [only, ...others] = known;
  if (typed !== undefined)
    return readIds(typed, new KnownNames(content.records.authors.map(({ data }) => data)), 'author');
  if (only !== undefined && others.length === 0) return [only];
  throw new UserError(
    'unsound-file',
    only === undefined ? say('translate.no-authors') : say('translate.which-author', { ids: known }),
  );
}

/**
 * Makes the file of a translation from its original.
 *
 * @param author who translates, as it was typed; the only author of the column where it was not
 * @throws {UserError} with sentences for the author; nothing was written then
 */
export function beginTranslation(work: Work, author: string | undefined): string {
  const { folder, original, text, locale, file, today } = work;
  demandSound(work, original.file);
  const { issue: number, title, description } = original.data;
  const translators = readTranslators(work, author);
  const from = original.locale;
  const source = translationTemplate({
    number,
    from,
    to: locale,
    title,
    description,
    text,
    headings: sharedHeadings(work.content.templates, from, work.locale),
    translators,
    today,
  });
  try {
    createFiles(folder, new Map([[file, source]]));
  } catch (error) {
    throw new UserError('file-refused', say('unwritten', { reason: (error as Error).message }), {
      cause: error,
    });
  }
  const words = (phrase: Phrase): string => inWords(phrase, work.language);
  const address = `http://localhost:4321${hrefOf(issuePath(locale, number), work.site)}`;
  const done = `npm run translate -- ${number} ${locale} --done`;
  const isPublished = !original.data.draft && original.data.date <= today;
  return [
    words(say('translate.made', { file: shownPath(folder, file) })),
    '',
    words(say('translate.next', { address, done })),
    ...(isPublished ? [words(say('translate.published'))] : []),
  ].join('\n');
}
