import type { Element } from 'hast';
import { h } from 'hastscript';
import { pictureOnPage, type Picture, type PictureFile } from '#domain/picture.ts';

/** How a picture stands on a page. */
export interface PictureSetting {
  /** What it shows, in words. */
  alt: string;
  /** Whether it is as wide as the page rather than the column. */
  isWide?: boolean;
  /** How many stand beside each other, it among them; one unless given. */
  beside?: number;
  /** Whether it has a ground of its own in either theme, as the column’s drawings have. */
  isGrounded?: boolean;
  /** Whether it is loaded before a reader comes near it: the first picture of a page. */
  isFirst?: boolean;
  class?: string | undefined;
}

/**
 * How wide a picture is shown, for browsers that choose a file: the text's column of 38 rem, or the page of 70, or a share
 * of them; on a phone all of it.
 */
function sizesOf(isWide: boolean, beside: number): string {
  const share = (all: number): number => Math.round(all / beside);
  if (!isWide) return `(min-width: 40rem) ${share(38)}rem, 100vw`;
  const middle = beside > 1 ? `(min-width: 40rem) ${share(100)}vw, ` : '';
  return `(min-width: 72rem) ${share(70)}rem, ${middle}100vw`;
}

function sourceSet(files: readonly PictureFile[]): string {
  return files.map(({ src, width }) => `${src} ${width}w`).join(', ');
}

/**
 * A picture on a page: files to choose from, its size, so that nothing moves when it comes, and loaded when a reader
 * comes near it.
 */
export function pictureTree(picture: Picture, setting: PictureSetting): Element {
  const { alt, isWide = false, beside = 1, isGrounded = false, isFirst = false, class: given } = setting;
  const { plain, choice, type } = pictureOnPage(picture, isWide);
  const files = choice.length > 0 && { srcset: sourceSet(choice), sizes: sizesOf(isWide, beside) };
  const { width, height } = choice.at(-1) ?? plain;
  const image = h('img', {
    src: plain.src,
    ...(type === undefined && files),
    alt,
    width,
    height,
    class: [given, picture.isTransparent && !isGrounded && 'clear'].filter(Boolean).join(' ') || undefined,
    loading: isFirst ? undefined : 'lazy',
    decoding: picture.kind === 'drawing' ? undefined : 'async',
  });
  return type === undefined ? image : h('picture', [h('source', { type, ...files }), image]);
}
