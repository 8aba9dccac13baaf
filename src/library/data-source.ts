import { getArchive, getCatalog } from '#library/catalog.ts';
import type { DataSource } from '#outputs/dataset-rows.ts';

/** What the downloads are made from. */
export async function getDataSource(): Promise<DataSource> {
  const { issues } = await getCatalog();
  return { issues, archive: await getArchive() };
}
