import displayFont from '@fontsource/dm-serif-display/files/dm-serif-display-latin-400-normal.woff2?url';
import { commonFace, displayFace, faceAddress } from '#fonts/face.ts';
import { ownFace } from '#fonts/own-face.ts';
import { faceLocales } from '#i18n/heading-words.ts';
import { languages } from '#locales/languages.ts';
import { hasWebFonts, locales, textFace, type Locale } from '#config.ts';

/** A font that is shown when it has come; until then, and without it, the next family of the list is. */
function fontFace(family: string, address: string): string {
  return `@font-face{font-family:${family};src:url(${address})format("woff2");font-weight:400 700;font-display:swap}`;
}

/** How high the display face is, and how deep, in ems; and how wide, in widths of the usual one. */
const { ascent, descent, width: scale } = ownFace ?? { ascent: 1.036, descent: 0.335, width: 1 };

/**
 * A font of the reader's device, made as wide and as high as the display face, in whose place it stands: nothing moves when
 * that comes. Georgia is so by itself, where the column brings none.
 *
 * @param width of the usual display face in widths of the font, measured on headings
 */
function likeDisplay(family: string, names: readonly string[], width: number): string {
  const size = width * scale;
  const share = (value: number): string => `${Math.round((value / size) * 1000) / 10}%`;
  const sources = names.map((name) => `local("${name}")`).join(',');
  return `@font-face{font-family:${family};src:${sources};size-adjust:${Math.round(size * 1000) / 10}%;ascent-override:${share(ascent)};descent-override:${share(descent)};line-gap-override:0%}`;
}

/** Android has Noto Serif, Linux a Times; widths are those of the fonts that Fontsource has of the same measure. */
const standIns =
  (ownFace ? likeDisplay('Gia', ['Georgia'], 1) : '') +
  likeDisplay('Noto', ['Noto Serif'], 0.926) +
  likeDisplay('Times', ['Times New Roman', 'Liberation Serif'], 1.1);

/** What is in a language whose headings are set in the Song face. */
const inFaceLanguages = faceLocales.map((locale) => `[lang]:lang(${locale})`).join();

/** What the column sets of its faces, as styles: outside of layers, they outweigh the tokens. */
const ownStyles = [
  ownFace ? ':root{--font-display:Display,Gia,Noto,Times,serif}' : '',
  ...locales.map((code) =>
    textFace ? `[lang]:lang(${code}){--font-body:${languages[code].textFaces[textFace]}}` : '',
  ),
].join('');

/** The fonts of readers' devices for Traditional Chinese, as styles, which no page pays for but its own. */
function deviceFonts(locale: Locale): string {
  const { script, textFaces } = languages[locale];
  if (script !== 'Hant') return '';
  return `[lang]:lang(${locale}){--font-heading:${textFaces.serif};--font-common:var(--font-heading);--font-body:${textFaces.sans}}`;
}

/**
 * The fonts of a page, as styles: one for English headings and numerals; for Chinese headings the common part of the Song
 * face, and one of the page's own. None where the column is set in the faces of readers' devices.
 *
 * @param own the address of the page's own part
 */
export function fontFaces(locale: Locale, own: string | undefined): string {
  const device = deviceFonts(locale);
  if (!hasWebFonts) return device + ownStyles;
  return [
    fontFace('Display', displayFace ? faceAddress(displayFace) : displayFont),
    standIns,
    device,
    ownStyles,
    ...(faceLocales.includes(locale) || own !== undefined ? [fontFace('Song', faceAddress(commonFace))] : []),
    ...(own === undefined
      ? []
      : [fontFace('Own', own), `${inFaceLanguages}{--font-title:Own,Song,var(--font-heading)}`]),
  ].join('');
}
