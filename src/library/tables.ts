import { digestOf, digestRecord } from '#library/digest.ts';
import { Lazy } from '#library/lazy.ts';
import type { Library } from '#library/library.ts';
import { rowsOf, type DataSource } from '#outputs/dataset-rows.ts';
import type { IssuePictures } from '#outputs/picture-rows.ts';
import type { TableName } from '#schema/dataset.ts';

type Rows = ReturnType<typeof rowsOf<TableName>>;

/** The rows of a table that is made from the records alone. */
function recordRows({ catalog: { issues }, archive, site }: Library, name: TableName): Rows {
  return rowsOf(name, { issues, archive, pictures: new Map() }, site);
}

/** The rows of the pictures: what is said of them stands in the texts, which are read when the rows are. */
function pictureRows(library: Library): Lazy<Rows> {
  const { issues } = library.catalog;
  const shown = issues.map((issue) => library.picturesShown(issue));
  return new Lazy(digestOf([library.site, shown]), async () => {
    const pictures: [number, IssuePictures][] = [];
    for (const [index, { number }] of issues.entries())
      pictures.push([number, (await shown[index]?.read()) ?? []]);
    const source: DataSource = { issues, archive: library.archive, pictures: new Map(pictures) };
    return rowsOf('pictures', source, library.site);
  });
}

/** The rows of a table of the data. */
export function tableRows(library: Library, name: TableName): Lazy<Rows> {
  if (name === 'pictures') return pictureRows(library);
  const rows = recordRows(library, name);
  digestRecord(rows);
  return new Lazy(digestOf(rows), () => rows);
}

/** How many rows a table of the data has. */
export function rowCount(library: Library, name: TableName): Lazy<number> {
  if (name !== 'pictures') {
    const { length } = recordRows(library, name);
    return new Lazy(String(length), () => length);
  }
  const rows = pictureRows(library);
  return new Lazy(rows.digest, async () => (await rows.read()).length);
}
