import type { Body } from '#markdown/body.ts';
import { drawingsOf, shownPictures } from '#markdown/pictures.ts';
import type { Edition, Issue } from '#domain/issue.ts';
import type { Picture } from '#domain/picture.ts';
import type { Locale } from '#config.ts';

/** A picture as an issue shows it in one language. */
export interface EditionPicture {
  /** The name of its file beside the text. */
  name: string;
  picture: Picture;
  /** What it shows, in words, and the language of these. */
  alt: string;
  altLocale: Locale;
  /** What stands below it. */
  caption?: string | undefined;
}

/**
 * The pictures that an issue shows in one language, each time it does: the cover, those of the text, its drawings.
 *
 * @param images the pictures that it may show, by the names of their files (NFC)
 */
export function editionPictures(
  issue: Issue,
  edition: Edition,
  { tree }: Pick<Body, 'tree'>,
  images: Readonly<Record<string, Picture>>,
): EditionPicture[] {
  const { locale } = edition;
  const { cover, drawings } = issue;
  const named = [
    ...(cover ? [{ name: cover.src.replace(/^\.\//, ''), alt: cover.alt, altLocale: issue.original }] : []),
    ...shownPictures(tree).map(({ file, alt, caption }) => ({ name: file, alt, altLocale: locale, caption })),
    ...drawingsOf(tree).flatMap((name) => {
      const { alt, note } = drawings[name] ?? {};
      return alt ? [{ name, alt: alt[locale], altLocale: locale, caption: note?.[locale] }] : [];
    }),
  ];
  return named.flatMap((each) => {
    const picture = images[each.name.normalize()];
    return picture ? [{ ...each, picture }] : [];
  });
}
