import { messagesFor } from '#i18n/dictionary.ts';
import type { Edition, Issue } from '#domain/issue.ts';
import { cardFile, pictureNamed, type Picture, type PictureFile } from '#domain/picture.ts';
import { shareSize } from '#share/page.ts';
import { siteName, type Locale } from '#config.ts';

/** The picture with which other sites show a link to a page. */
export interface ShareCard extends PictureFile {
  alt: string;
}

/**
 * The image that is drawn of the words of an issue and of what its company raised.
 *
 * @param address of the image; undefined where the site draws none
 * @param locale the language of what it is shown in
 */
export function drawnCard(
  { number }: Issue,
  { title, locale: own }: Edition,
  address: string | undefined,
  locale: Locale = own,
): ShareCard | undefined {
  return address === undefined
    ? undefined
    : { src: address, ...shareSize, alt: messagesFor(locale).shareImage(siteName[locale], number, title) };
}

/**
 * The card of an issue: its cover, or the image that is drawn of its words where it has none that is large enough.
 *
 * @param pictures those beside its text, by name (NFC)
 * @param drawn the address of the drawn image; undefined where the site draws none
 * @param locale the language of the page
 */
export function shareCard(
  { issue, edition, pictures }: { issue: Issue; edition: Edition; pictures: Record<string, Picture> },
  drawn: string | undefined,
  locale: Locale,
): ShareCard | undefined {
  const { cover } = issue;
  const picture = cover && pictureNamed(pictures, cover.src);
  const file = picture && cardFile(picture);
  if (cover && file) return { ...file, alt: cover.alt };
  return drawnCard(issue, edition, drawn, locale);
}
