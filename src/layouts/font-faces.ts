import displayFont from '@fontsource/dm-serif-display/files/dm-serif-display-latin-400-normal.woff2?url';
import { commonFace, faceAddress } from '#fonts/face.ts';
import { faceLocales } from '#i18n/heading-words.ts';
import type { Locale } from '#config.ts';

/** A font that is shown when it has come; until then, and without it, the next family of the list is. */
function fontFace(family: string, address: string): string {
  return `@font-face{font-family:${family};src:url(${address})format("woff2");font-weight:400 700;font-display:swap}`;
}

/** How high the display face is, and how deep, in ems. */
const [ascent, descent] = [1.036, 0.335];

/**
 * A font of the reader's device, made as wide and as high as the display face, in whose place it stands: nothing moves when
 * that comes. Georgia is so by itself.
 *
 * @param width of the display face in widths of the font, measured on headings
 */
function likeDisplay(family: string, names: readonly string[], width: number): string {
  const share = (value: number): string => `${Math.round((value / width) * 1000) / 10}%`;
  const sources = names.map((name) => `local("${name}")`).join(',');
  const size = `${Math.round(width * 1000) / 10}%`;
  return `@font-face{font-family:${family};src:${sources};size-adjust:${size};ascent-override:${share(ascent)};descent-override:${share(descent)};line-gap-override:0%}`;
}

/** Android has Noto Serif, Linux a Times; widths are those of the fonts that Fontsource has of the same measure. */
const standIns =
  likeDisplay('Noto', ['Noto Serif'], 0.926) +
  likeDisplay('Times', ['Times New Roman', 'Liberation Serif'], 1.1);

/** What is in a language whose headings are set in the Song face. */
const inFaceLanguages = faceLocales.map((locale) => `[lang]:lang(${locale})`).join();

/**
 * The fonts of a page, as styles: one for English headings and numerals; for Chinese headings the common part of the Song
 * face, and one of the page's own.
 *
 * @param own the address of the page's own part
 */
export function fontFaces(locale: Locale, own: string | undefined): string {
  return [
    fontFace('Display', displayFont),
    standIns,
    ...(faceLocales.includes(locale) || own !== undefined ? [fontFace('Song', faceAddress(commonFace))] : []),
    ...(own === undefined
      ? []
      : [fontFace('Own', own), `${inFaceLanguages}{--font-title:Own,Song,var(--font-heading)}`]),
  ].join('');
}
