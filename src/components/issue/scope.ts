import { pictureNamed, type Picture } from '#domain/picture.ts';
import type { Edition, Issue } from '#domain/issue.ts';
import type { Locale } from '#config.ts';

/** What the components of a text may need of the page around it. */
export interface IssueScope {
  issue: Issue;
  edition: Edition;
  /** The language of the reader; on a fallback page the text is in another one. */
  locale: Locale;
  /** The pictures beside the text, by name (NFC). */
  images: Record<string, Picture>;
  /** What the ids of the text begin with, where it shares its page with another. */
  idPrefix?: string;
}

/** The picture that a text names `./name`. */
export function imageOf({ images, edition }: Pick<IssueScope, 'images' | 'edition'>, src: string): Picture {
  const image = pictureNamed(images, src);
  if (!image) throw new Error(`${edition.file}: the picture ${src} is not loaded`);
  return image;
}
