import { createHash } from 'node:crypto';
import type { ContentRecords } from '#model/records.ts';
import type { Problem } from '#schema/problem.ts';

/** The kinds of records, each a list of the content. */
export type RecordKind = keyof ContentRecords;

/** A record as Astro's store keeps it; the store turns the pictures into images of the build. */
export type RecordEntry = {
  [Kind in RecordKind]: { kind: Kind; record: ContentRecords[Kind][number]; images: Record<string, unknown> };
}[RecordKind];

/** An entry of the store. */
export interface StoreEntry {
  id: string;
  /** Relative to the content folder. */
  file: string;
  data: Record<string, unknown>;
  digest: string;
  hasPictures: boolean;
}

/** How Astro's store recognises a picture to import. */
const imagePrefix = '__ASTRO_IMAGE_';

function entry(id: string, file: string, data: Record<string, unknown>, hasPictures = false): StoreEntry {
  const digest = createHash('sha256').update(JSON.stringify(data)).digest('hex');
  return { id, file, data, digest, hasPictures };
}

/** What tells an entry of a list from the others. */
function nameOf(data: { id: string } | { from: string }): string {
  return 'id' in data ? data.id : data.from;
}

/** The entries that records make in Astro's store. */
export function toEntries(records: ContentRecords): StoreEntry[] {
  return Object.entries(records).flatMap(([kind, list]) =>
    (list as ContentRecords[RecordKind]).map((record) => {
      const pictures = 'pictures' in record ? record.pictures : [];
      const images = Object.fromEntries(pictures.map((name) => [name, `${imagePrefix}./${name}`]));
      const id = `${kind}/${'index' in record ? nameOf(record.data) : record.file}`;
      return entry(id, record.file, { kind, record, images }, pictures.length > 0);
    }),
  );
}

/** The id under which the store keeps what is wrong with the content, in development. */
export const problemsId = 'problems';

/** The entry that tells pages what is wrong with the content. */
export function problemsEntry(problems: readonly Problem[]): StoreEntry {
  return entry(problemsId, 'problems', { problems });
}
