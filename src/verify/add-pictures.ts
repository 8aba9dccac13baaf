import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { InspectionCache } from '#verify/inspection-cache.ts';
import { noFacts } from '#verify/facts.ts';
import type { SiteFile } from '#state/site-files.ts';
import { picturesPath } from '#domain/picture.ts';
import { leftoversOf } from '#pictures/leftovers.ts';
import type { PictureStore } from '#pictures/picture-store.ts';
import type { Phrase } from '#wording/phrase.ts';

/** Whether a file is a picture, by its name. */
export function isPicture(name: string): boolean {
  return /\.(?:png|jpe?g|gif|webp|avif|svg|tiff?)$/.test(name);
}

/** What a picture carries more than pixels. */
export function leftoversIn(name: string, { source }: Pick<SiteFile, 'source'>): Promise<Phrase[]> {
  return leftoversOf(readFileSync(source), name.endsWith('.svg'));
}

/** The files made of pictures that pages, feeds and data of the site name. */
function namedPictures(cache: InspectionCache): string[] {
  const used = cache.used();
  return cache.addresses.flatMap((address, place) =>
    used[place] && address.startsWith(picturesPath) ? [address.slice(picturesPath.length)] : [],
  );
}

/**
 * Adds to a site the files of the pictures that it names, and no other; whatever picture changed in it is looked at, and
 * has a problem where it carries more than pixels.
 *
 * @param fresh the files of the site that are not as they were
 */
export async function addPictures(
  files: Map<string, SiteFile>,
  fresh: readonly string[],
  cache: InspectionCache,
  store: PictureStore,
): Promise<void> {
  const look = async (name: string, file: SiteFile): Promise<void> => {
    const { size, modified } = file;
    const problems = await leftoversIn(name, file);
    cache.files.set(name, { size, modified, facts: cache.intern({ ...noFacts(), problems }), parts: [] });
  };
  for (const name of fresh.filter(isPicture)) {
    const file = files.get(name);
    if (file) await look(name, file);
  }
  for (const [made, source] of await store.files(namedPictures(cache))) {
    const name = path.posix.join(picturesPath.slice(1), made);
    const { size, mtimeMs: modified } = statSync(source);
    const file = { source, size, modified };
    files.set(name, file);
    if (!cache.reuse(name, size, modified)) await look(name, file);
  }
}
