import type { Issue } from '#domain/issue.ts';
import { largestFile } from '#domain/picture.ts';
import { creditOf, deedOf } from '#domain/picture-credit.ts';
import type { Row } from '#exports/dataset-files.ts';
import type { EditionPicture } from '#exports/edition-pictures.ts';
import { inColumns } from '#schema/dataset.ts';
import type { PictureCredit } from '#schema/picture-credit.ts';
import { absoluteAddress } from '#schema/site-address.ts';
import { siteName, type Locale } from '#config.ts';

/** The pictures that an issue shows, by the languages in which it can be read. */
export type IssuePictures = readonly (readonly [locale: Locale, pictures: readonly EditionPicture[]])[];

/** Drawings are the column’s own. */
const ofDrawings: PictureCredit = { credit: siteName, licence: 'own' };

/** A row for each picture that an issue shows, in any of its languages; a drawing is another picture in each. */
export function pictureRows(issue: Issue, shown: IssuePictures, site: URL): Row<'pictures'>[] {
  const rows = new Map<string, Row<'pictures'> & { languages: Locale[] }>();
  for (const [locale, pictures] of shown)
    for (const { name, picture, alt, altLocale } of pictures) {
      const { src, width, height } = largestFile(picture);
      const credit = picture.kind === 'drawing' && issue.drawings[name] ? ofDrawings : creditOf(issue, name);
      const row = rows.get(src) ?? {
        issue: issue.number,
        file: absoluteAddress(src, site),
        width: Math.round(width),
        height: Math.round(height),
        kind: picture.kind,
        languages: [],
        ...inColumns('alt', () => undefined),
        ...inColumns('credit', (each) => credit?.credit[each]),
        licence: credit?.licence,
        licence_url: credit && deedOf(credit.licence),
        source: credit?.source,
      };
      if (!row.languages.includes(locale)) row.languages.push(locale);
      row[`alt_${altLocale}`] ??= alt;
      rows.set(src, row);
    }
  return [...rows.values()];
}
