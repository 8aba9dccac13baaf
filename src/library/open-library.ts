import { Library } from '#library/library.ts';
import type { Day } from '#schema/partial-date.ts';
import { BodyCache } from '#workspace/body-cache.ts';
import type { Content } from '#workspace/read-content.ts';
import { shareFolder, type Settings } from '#workspace/settings.ts';
import { ShareImages } from '#workspace/share-images.ts';

/**
 * Opens a content folder that was read for the pages; its texts are parsed.
 *
 * @param unpublished whether drafts and scheduled issues are shown
 */
export function openLibrary(
  settings: Settings,
  content: Content,
  site: URL,
  today: Day,
  unpublished = false,
): Library {
  const bodies = new BodyCache(settings.cache);
  const images = new ShareImages(shareFolder(settings));
  const shelves = {
    body: (digest: string) => bodies.read(digest),
    shareDigest: images.digest.bind(images),
    shareImage: images.image.bind(images),
  };
  return new Library(content, site, shelves, { today, unpublished });
}
