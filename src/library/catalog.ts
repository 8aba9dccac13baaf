import { getCollection } from 'astro:content';
import type { ImageMetadata } from 'astro';
import { ContentError } from '#library/content-error.ts';
import { buildArchive, type Archive } from '#model/archive.ts';
import { dayOf, readClock } from '#model/calendar.ts';
import { buildCatalog, type Catalog } from '#model/catalog.ts';
import type { Edition } from '#model/issue.ts';
import type { ContentRecords } from '#model/records.ts';

interface Library {
  catalog: Catalog;
  /** The pictures beside a text, by the digest of its body and their names. */
  images: Map<string, Record<string, ImageMetadata>>;
  /** Gathered when a page first asks. */
  archive?: Archive;
}

async function openLibrary(): Promise<Library> {
  const records: ContentRecords = {
    originals: [],
    translations: [],
    companies: [],
    investors: [],
    tags: [],
    authors: [],
    redirects: [],
  };
  const images: Library['images'] = new Map();
  for (const { data } of await getCollection('column')) {
    if ('problems' in data) throw new ContentError(data.problems);
    (records[data.kind] as unknown[]).push(data.record);
    if ('digest' in data.record) images.set(data.record.digest, data.images as Record<string, ImageMetadata>);
  }
  const today = dayOf(readClock(process.env));
  const { catalog, problems } = buildCatalog(records, { today, unpublished: import.meta.env.DEV });
  if (problems.some((problem) => problem.severity === 'error'))
    throw new Error('the catalog cannot be joined');
  return { catalog, images };
}

let opened: Promise<Library> | undefined;

/** A build opens the library once; in development the content may change between two requests. */
function library(): Promise<Library> {
  if (import.meta.env.DEV) return openLibrary();
  opened ??= openLibrary();
  return opened;
}

/**
 * The catalog of the column.
 * @throws {ContentError} in development, when the content has errors
 */
export async function getCatalog(): Promise<Catalog> {
  return (await library()).catalog;
}

/** What the issues of the catalog say together. */
export async function getArchive(): Promise<Archive> {
  const opened = await library();
  opened.archive ??= buildArchive(opened.catalog.issues);
  return opened.archive;
}

/** The pictures beside the text of an edition, by name. */
export async function getImages(edition: Edition): Promise<Record<string, ImageMetadata>> {
  return (await library()).images.get(edition.digest) ?? {};
}
