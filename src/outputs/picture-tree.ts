import type { Element } from 'hast';
import { h } from 'hastscript';
import { pictureOnPage, type Picture, type PictureFile } from '#model/picture.ts';

/** How a picture stands on a page. */
export interface PictureSetting {
  /** What it shows, in words. */
  alt: string;
  /** Whether it is as wide as the page rather than the column. */
  isWide?: boolean;
  /** Whether it is loaded before a reader comes near it: the first picture of a page. */
  isFirst?: boolean;
  class?: string | undefined;
}

/** How wide a picture is shown, for browsers that choose a file: the text's column of 38 rem, or the page of 70. */
function sizesOf(isWide: boolean): string {
  return isWide ? '(min-width: 72rem) 70rem, 100vw' : '(min-width: 40rem) 38rem, 100vw';
}

function sourceSet(files: readonly PictureFile[]): string {
  return files.map(({ src, width }) => `${src} ${width}w`).join(', ');
}

/**
 * A picture on a page: files to choose from, its size, so that nothing moves when it comes, and loaded when a reader
 * comes near it.
 */
export function pictureTree(picture: Picture, setting: PictureSetting): Element {
  const { alt, isWide = false, isFirst = false, class: given } = setting;
  const { plain, choice, type } = pictureOnPage(picture, isWide);
  const files = choice.length > 0 && { srcset: sourceSet(choice), sizes: sizesOf(isWide) };
  const { width, height } = choice.at(-1) ?? plain;
  const image = h('img', {
    src: plain.src,
    ...(type === undefined && files),
    alt,
    width,
    height,
    class:
      [given, picture.isTransparent && picture.kind !== 'drawing' && 'clear'].filter(Boolean).join(' ') ||
      undefined,
    loading: isFirst ? undefined : 'lazy',
    decoding: picture.kind === 'drawing' ? undefined : 'async',
  });
  return type === undefined ? image : h('picture', [h('source', { type, ...files }), image]);
}
