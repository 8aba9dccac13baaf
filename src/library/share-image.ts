import { handover } from '#library/handover.ts';
import { shareImagePath } from '#model/route.ts';
import type { Edition, Issue } from '#model/issue.ts';
import type { CoverWords } from '#share/cover.ts';
import { coverWords } from '#share/cover-words.ts';

/** What the loader tells the pages of the share images. */
export interface ShareRegistry {
  /** Names an image by all that it is made from. */
  digest(words: CoverWords): string;
  /** Draws an image, or takes it from the cache. */
  image(words: CoverWords): Promise<Buffer>;
}

/** The share images of this process. */
export const shareImages = handover<ShareRegistry>('share-images');

/** Names the share image of an edition by all that it is made from. */
export function shareImageDigest(issue: Issue, edition: Edition): string {
  return shareImages.published().digest(coverWords(issue, edition));
}

/** The share image of an edition: a PNG. */
export function getShareImage(issue: Issue, edition: Edition): Promise<Buffer> {
  return shareImages.published().image(coverWords(issue, edition));
}

/** Where crawlers fetch the share image of an edition: a new address when the image changes, for one file. */
export function shareImageAddress(issue: Issue, edition: Edition): string {
  return `${shareImagePath(edition.locale, issue.number)}?v=${shareImageDigest(issue, edition).slice(0, 8)}`;
}
