import displayFont from '@fontsource/dm-serif-display/files/dm-serif-display-latin-400-normal.woff2?url';
import { commonFace, faceAddress } from '#fonts/face.ts';
import type { Locale } from '#config.ts';

/** A font that is shown when it has come; until then, and without it, the next family of the list is. */
function fontFace(family: string, address: string, weight: string): string {
  return `@font-face{font-family:${family};src:url(${address})format("woff2");font-weight:${weight};font-display:swap}`;
}

/**
 * The fonts of a page, as styles: one for English headings and numerals; for Chinese headings the common part of the Song
 * face, and one of the page's own.
 *
 * @param own the address of the page's own part
 */
export function fontFaces(locale: Locale, own: string | undefined): string {
  return [
    fontFace('Display', displayFont, '400 700'),
    ...(locale === 'zh' ? [fontFace('Song', faceAddress(commonFace), '400 700')] : []),
    ...(own === undefined
      ? []
      : [fontFace('Own', own, '400 700'), '[lang]:lang(zh){--font-title:Own,Song,var(--font-heading)}']),
  ].join('');
}
