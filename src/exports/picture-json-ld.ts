import type { Edition, Issue } from '#domain/issue.ts';
import { stillFile } from '#domain/picture.ts';
import { creditOf, deedOf } from '#domain/picture-credit.ts';
import type { EditionPicture } from '#exports/edition-pictures.ts';
import type { Json } from '#exports/json-ld.ts';
import { absoluteAddress } from '#schema/site-address.ts';

/**
 * Describes the pictures of an issue that somebody is credited for as schema.org `ImageObject`s, each once and the
 * cover first; of a cover without a credit, the address. A licence without a deed has no address to tell, and drawings
 * are left out: they are the column’s own, and a page is to be small.
 *
 * @param pictures what it shows in the language of the edition
 */
export function pictureJsonLd(
  issue: Issue,
  { locale }: Edition,
  pictures: readonly EditionPicture[],
  site: URL,
): Json[] {
  const firstUses = new Map(pictures.toReversed().map((each) => [each.name.normalize(), each]));
  const cover = issue.cover?.src.replace(/^\.\//, '').normalize();
  return pictures.flatMap(({ name, picture, caption }, index): Json[] => {
    if (firstUses.get(name.normalize()) !== pictures[index]) return [];
    const { src, width, height } = stillFile(picture);
    const url = absoluteAddress(src, site);
    const credit = creditOf(issue, name);
    if (!credit) return name.normalize() === cover ? [url] : [];
    const deed = deedOf(credit.licence);
    return [
      {
        '@type': 'ImageObject',
        url,
        width,
        height,
        ...(caption && { caption }),
        creditText: credit.credit[locale],
        // Whether it is a person is not known.
        creator: { name: credit.credit[locale] },
        ...(deed && credit.source && { license: deed, acquireLicensePage: credit.source }),
      },
    ];
  });
}
