import { readIds } from '#authoring/read-answers.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { sharedHeadings } from '#content/read-templates.ts';
import { convertedTemplate, translationTemplate } from '#templates/translation.ts';
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

/** What is converted of another text, where nobody wrote the translation; undefined where it is not converted. */
function convertedText({
  content,
  file,
}: Work): { title: string; description: string; text: string } | undefined {
  const words = content.records.translations.find((each) => each.file === file && each.from)?.data;
  const body = content.bodies.find((each) => each.file === file);
  return words && body && { title: words.title, description: words.description, text: body.text };
}

/** The file that a translator starts with: the text that is converted, where one is, or what the original gives. */
function sourceOf(work: Work, translators: string[]): string {
  const { content, original, text, locale, today } = work;
  const { issue: number, title, description } = original.data;
  const to = { number, to: locale, translators, today };
  const converted = convertedText(work);
  if (converted) return convertedTemplate({ ...to, ...converted });
  const from = original.locale;
  const headings = sharedHeadings(content.templates, from, locale);
  return translationTemplate({ ...to, from, title, description, text, headings });
}

/**
 * Makes the file of a translation from its original, or from what is converted of it.
 *
 * @param author who translates, as it was typed; the only author of the column where it was not
 * @throws {UserError} with sentences for the author; nothing was written then
 */
export function beginTranslation(work: Work, author: string | undefined): string {
  const { folder, content, original, locale, file } = work;
  demandSound(work, original.file);
  const { issue: number } = original.data;
  const translators = readTranslators(work, author);
  const source = sourceOf(work, translators);
  const isConverted = convertedText(work) !== undefined;
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
  const isPublished = content.catalog.published.issues.some((issue) => issue.number === number);
  return [
    words(say('translate.made', { file: shownPath(folder, file) })),
    '',
    words(say(isConverted ? 'translate.next-converted' : 'translate.next', { address, done })),
    ...(isPublished ? [words(say('translate.published'))] : []),
  ].join('\n');
}
