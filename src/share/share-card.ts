import { messagesFor } from '#i18n/dictionary.ts';
import type { Edition, Issue } from '#domain/issue.ts';
import { cardFile, pictureNamed, type Picture, type PictureFile } from '#domain/picture.ts';
import { shareSize } from '#share/page.ts';
import type { Locale } from '#config.ts';

/** The picture with which other sites show a link to a page. */
export interface ShareCard extends PictureFile {
  alt: string;
}

/**
 * The card of an issue: its cover, or the image that is drawn of its words where it has none that is large enough.
 *
 * @param pictures those beside its text, by name (NFC)
 * @param drawn the address of the drawn image
 * @param locale the language of the page
 */
export function shareCard(
  { issue, edition, pictures }: { issue: Issue; edition: Edition; pictures: Record<string, Picture> },
  drawn: string,
  locale: Locale,
): ShareCard {
  const { cover, number } = issue;
  const picture = cover && pictureNamed(pictures, cover.src);
  const file = picture && cardFile(picture);
  if (cover && file) return { ...file, alt: cover.alt };
  return { src: drawn, ...shareSize, alt: messagesFor(locale).shareImage(number, edition.title) };
}
