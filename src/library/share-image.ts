import { handover } from '#workspace/handover.ts';
import { shareImagePath } from '#model/route.ts';
import type { Edition, Issue } from '#model/issue.ts';
import type { ShareWords } from '#share/draw.ts';
import { coverWords } from '#share/share-words.ts';

/** What the loader tells the pages of the share images. */
export interface ShareRegistry {
  /** Names an image by all that it is made from. */
  digest(words: ShareWords): string;
  /** Draws an image, or takes it from the cache. */
  image(words: ShareWords): Promise<Buffer>;
}

/** The share images of this process. */
export const shareImages = handover<ShareRegistry>('share-images');

/** Names a share image by all that it is made from. */
export function shareImageDigest(words: ShareWords): string {
  return shareImages.published().digest(words);
}

/** A share image: a PNG. */
export function getShareImage(words: ShareWords): Promise<Buffer> {
  return shareImages.published().image(words);
}

/** Where crawlers fetch the share image of an edition: another address when the image changes, for one file. */
export function shareImageAddress(issue: Issue, edition: Edition): string {
  const digest = shareImageDigest(coverWords(issue, edition));
  return `${shareImagePath(edition.locale, issue.number)}?v=${digest.slice(0, 8)}`;
}
