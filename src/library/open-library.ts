import { Library, type LibraryContent, type Caches } from '#library/library.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { Preview } from '#domain/preview.ts';
import { bodyCache } from '#content/parse-source.ts';
import { codeDigest } from '#state/code-digest.ts';
import type { Content } from '#content/read-content.ts';
import { Recent } from '#state/recent.ts';
import type { Settings } from '#content/settings.ts';
import { FaceFiles } from '#fonts/face-files.ts';
import { ShareImages } from '#share/share-images.ts';
import { openStore, type Cache } from '#state/store.ts';

/** So many cached values are in memory: a feed has as many entries, and stands in several formats. */
const valuesAtOnce = 64;

function valueCache({ cache }: Settings): Cache<unknown> {
  return openStore(cache).cache('values', codeDigest());
}

function openCaches(settings: Settings): Caches {
  const bodies = bodyCache(settings.cache);
  const images = new ShareImages(openStore(settings.cache));
  const faces = new FaceFiles(openStore(settings.cache));
  const values = valueCache(settings);
  const recent = new Recent<Promise<unknown>>(valuesAtOnce);
  const take = async (digest: string, make: () => Promise<unknown>): Promise<unknown> => {
    const cached = values.get(digest);
    if (cached !== undefined) return cached;
    const value = await make();
    values.put([[digest, value]]);
    return value;
  };
  return {
    body: (digest) => bodies.read(digest),
    keep: <T>(digest: string, make: () => Promise<T>) =>
      recent.take(digest, () => take(digest, make)) as Promise<T>,
    face: faces.file.bind(faces),
    shareDigest: images.digest.bind(images),
    shareImage: images.image.bind(images),
  };
}

/**
 * Opens a content folder that was read for the pages; its texts are parsed.
 *
 * @param catalog what is shown of it
 * @param editor where readers write to the editor
 * @param preview the preview that its pages belong to, where they are not published
 */
export function openLibrary(
  settings: Settings,
  catalog: Catalog,
  content: LibraryContent,
  site: URL,
  editor: string | undefined,
  preview?: Preview,
): Library {
  return new Library(catalog, content, site, openCaches(settings), editor, preview);
}

/** Forgets texts that are no longer there. */
export function tidyBodies(settings: Settings, content: Content): void {
  bodyCache(settings.cache).keepOnly(new Set(content.bodies.map(({ digest }) => digest)));
}

/** Forgets what was made of texts and titles that are no longer there, once every page was asked what it shows. */
export function tidyValues(settings: Settings, library: Library): void {
  valueCache(settings).keepOnly(library.keptDigests);
  new FaceFiles(openStore(settings.cache)).keepOnly(library.faceNames);
  new ShareImages(openStore(settings.cache)).keepOnly(library.shareWords);
}
