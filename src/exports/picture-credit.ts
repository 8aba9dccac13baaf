import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Issue } from '#domain/issue.ts';
import { creditOf, deedOf, isCommons } from '#domain/picture-credit.ts';
import type { Locale } from '#config.ts';
import { languages } from '#locales/languages.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import type { Licence, PictureCredit } from '#schema/picture-credit.ts';

/** A piece of a line of words, and where it leads. */
interface CreditPiece {
  text: string;
  href?: string | undefined;
}

/** What allows a picture to be shown, in words: `CC BY 4.0`. */
export function licenceName(licence: Licence, locale: Locale): string {
  const { grounds } = messagesFor(locale).credit;
  if (licence === 'PDM-1.0') return grounds.publicDomain;
  return isCommons(licence)
    ? licence.replace(/^CC-(.*)-([\d.]+)$/, 'CC $1 $2').replace(/^CC0-/, 'CC0 ')
    : grounds[licence];
}

/**
 * Who made the pictures of a figure, and what allows them to be shown: `Picture: Groq, CC BY 4.0`. Equal credits are
 * told once; nothing where there are none.
 */
export function creditLine(credits: readonly PictureCredit[], locale: Locale): CreditPiece[] {
  const { picture, pictures } = messagesFor(locale).credit;
  const { comma, semicolon } = languages[locale].marks;
  const before = credits.length > 1 ? pictures : picture;
  const different = new Map(
    credits.map((each) => [JSON.stringify([each.credit[locale], each.licence, each.source]), each]),
  );
  const pieces = Array.from(different.values(), ({ credit, licence, source }, index): CreditPiece[] => [
    { text: index === 0 ? before : semicolon },
    { text: credit[locale], href: source },
    { text: comma },
    { text: licenceName(licence, locale), href: deedOf(licence) },
  ]);
  return pieces.flat();
}

/**
 * The line that credits pictures of an issue, as words and links; nothing where none has a credit.
 *
 * @param pictures as the text names them: `./board.jpg`
 */
export function pictureCredit(
  issue: Pick<Issue, 'pictures'>,
  pictures: readonly string[],
  locale: Locale,
): ElementContent[] {
  const credits = pictures.flatMap((src) => creditOf(issue, src) ?? []);
  return creditLine(credits, locale).map(({ text, href }) =>
    href === undefined ? { type: 'text', value: text } : h('a', { href }, text),
  );
}
