import { readIds } from '#authoring/read-answers.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { sharedHeadings } from '#content/read-templates.ts';
import { translationTemplate } from '#templates/translation.ts';
import { demandSound, type Work } from '#authoring/translation-work.ts';
import { KnownNames } from '#domain/known-names.ts';
import { issuePath } from '#domain/route.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { createFiles } from '#state/write-files.ts';

function readTranslators({ content }: Work, typed: string | undefined): string[] {
  const known = content.records.authors.map(({ data }) => data.id);
  const [only, ...others] = known;
  if (typed !== undefined)
    return readIds(typed, new KnownNames(content.records.authors.map(({ data }) => data)), 'author');
  if (only !== undefined && others.length === 0) return [only];
  throw new UserError(
    'unsound-file',
    only === undefined
      ? 'authors.yaml has no entry that can be read; npm run check tells why.'
      : `Say who translates: --author ${known.join(' or --author ')}.`,
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
    headings: sharedHeadings(work.content.templates, from),
    translators,
    today,
  });
  try {
    createFiles(folder, new Map([[file, source]]));
  } catch (error) {
    throw new UserError('file-refused', `${(error as Error).message}. Nothing was written.`, {
      cause: error,
    });
  }
  const lines = [
    `Made ${shownPath(folder, file)}`,
    '',
    'Next:',
    `  npm run dev      then open http://localhost:4321${issuePath(locale, number)}; it follows every save`,
    '  Write below each comment, around the components that stand there; the comments are seen by nobody else.',
    `  npm run translate -- ${number} ${locale} --done    when it is done`,
  ];
  if (!original.data.draft && original.data.date <= today)
    lines.push(
      '  The original is published, and the next build publishes this as it is; a later “date” in it holds it back.',
    );
  return lines.join('\n');
}
