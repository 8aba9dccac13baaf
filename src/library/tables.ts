import { describe, digestOf, digestRecord } from '#library/digest.ts';
import { Lazy } from '#library/lazy.ts';
import type { Library } from '#library/library.ts';
import { originalOf, translationsOf, type Issue } from '#domain/issue.ts';
import { withoutTexts } from '#domain/listed.ts';
import { rowsOf, type DataSource } from '#exports/dataset-rows.ts';
import { editionPictures, type EditionPicture } from '#exports/edition-pictures.ts';
import type { IssuePictures } from '#exports/picture-rows.ts';
import { tableNames, type TableName } from '#schema/dataset.ts';
import type { Locale } from '#config.ts';

type Rows = ReturnType<typeof rowsOf<TableName>>;

/** A table of the data. */
export interface Table {
  rows: Lazy<Rows>;
  /** How many rows it has. */
  count: Lazy<number>;
}

/** The pictures that an issue shows, by language; a text without any beside it is not read. */
function picturesShown(library: Library, issue: Issue): Lazy<IssuePictures> {
  const hasSome = originalOf(issue).pictures.length > 0 || Object.keys(issue.drawings).length > 0;
  if (!hasSome) return new Lazy('', () => []);
  const texts = [originalOf(issue), ...translationsOf(issue)].map((edition) => ({
    edition,
    images: library.images(issue, edition),
    body: library.text(edition),
  }));
  const given = texts.map(({ images, body }) => [images, body]);
  return library.kept(describe(['pictures', withoutTexts(issue), given]), async () => {
    const shown: [Locale, EditionPicture[]][] = [];
    for (const { edition, images, body } of texts)
      shown.push([edition.locale, editionPictures(issue, edition, await body.read(), images)]);
    return shown;
  });
}

/** The table of pictures: what is said of them stands in the texts, which are read when its rows are. */
function pictureTable(library: Library): Table {
  const { standing: issues } = library.catalog;
  const shown = issues.map((issue) => picturesShown(library, issue));
  const { digest, texts } = describe([library.site, shown]);
  const read = async (): Promise<Rows> => {
    const pictures: [number, IssuePictures][] = [];
    for (const [index, { number }] of issues.entries())
      pictures.push([number, (await shown[index]?.read()) ?? []]);
    const source: DataSource = { catalog: library.catalog, pictures: new Map(pictures) };
    return rowsOf('pictures', source, library.site);
  };
  const count = async (): Promise<number> => (await read()).length;
  return { rows: new Lazy(digest, read, texts), count: new Lazy(digest, count, texts) };
}

/** A table that is made from the records alone. */
function recordTable({ catalog, site }: Library, name: TableName): Table {
  const rows = rowsOf(name, { catalog, pictures: new Map() }, site);
  digestRecord(rows);
  return {
    rows: new Lazy(digestOf(rows), () => rows),
    count: new Lazy(String(rows.length), () => rows.length),
  };
}

const known = new WeakMap<Library, Record<TableName, Table>>();

/** The tables of the data, made once of a library: several pages and files show them. */
export function dataTables(library: Library): Record<TableName, Table> {
  const found = known.get(library);
  if (found) return found;
  const make = (name: TableName): Table =>
    name === 'pictures' ? pictureTable(library) : recordTable(library, name);
  const tables = Object.fromEntries(tableNames.map((name) => [name, make(name)])) as Record<TableName, Table>;
  known.set(library, tables);
  return tables;
}
