import { getBody } from '#library/body.ts';
import { getArchive, getCatalog, getImages } from '#library/catalog.ts';
import type { Catalog } from '#model/catalog.ts';
import { originalOf, translationOf, type Issue } from '#model/issue.ts';
import type { DataSource } from '#outputs/dataset-rows.ts';
import { editionPictures, type EditionPicture } from '#outputs/edition-pictures.ts';
import type { IssuePictures } from '#outputs/picture-rows.ts';
import type { Locale } from '#site.ts';

/** The pictures that an issue shows; the text of one that has none beside it is not read. */
async function picturesOf(issue: Issue): Promise<IssuePictures> {
  const hasSome = originalOf(issue).pictures.length > 0 || Object.keys(issue.drawings).length > 0;
  const editions = hasSome ? [originalOf(issue), translationOf(issue) ?? []].flat() : [];
  const shown: [Locale, EditionPicture[]][] = [];
  for (const edition of editions) {
    const images = await getImages(issue, edition);
    shown.push([edition.locale, editionPictures(issue, edition, await getBody(edition), images)]);
  }
  return shown;
}

const sources = new WeakMap<Catalog, Promise<DataSource>>();

async function gather({ issues }: Catalog): Promise<DataSource> {
  const pictures = new Map<number, IssuePictures>();
  for (const issue of issues) pictures.set(issue.number, await picturesOf(issue));
  return { issues, archive: await getArchive(), pictures };
}

/** What the downloads are made from. */
export async function getDataSource(): Promise<DataSource> {
  const catalog = await getCatalog();
  const source = sources.get(catalog) ?? gather(catalog);
  sources.set(catalog, source);
  return source;
}
