import type { Picture } from '#domain/picture.ts';

/** The width of a picture for a height of a thousand: pictures in such shares of a row are of one height. */
function shareOf({ width, height }: Picture): number {
  return Math.max(1, Math.round((1000 * width) / height));
}

/** The class of a picture in a gallery, which says how much of the row is its own. */
export function shareClass(picture: Picture): string {
  return `share-${shareOf(picture)}`;
}

/** The style of these classes: no element has a style of its own, which the policy of a page would not allow. */
export function shareStyles(pictures: readonly Picture[]): string {
  const shares = [...new Set(pictures.map(shareOf))].sort((a, b) => a - b);
  return shares.map((share) => `.gallery .row>.share-${share}{flex-grow:${share}}`).join('');
}
