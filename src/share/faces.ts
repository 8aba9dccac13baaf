import type { Setting } from '#share/line.ts';
import type { Typeface } from '#share/typeface.ts';
import { languageTags, type Locale } from '#site.ts';

/** The fonts of share images, all under the SIL Open Font License: npm package and file in it. */
export const fontFiles = {
  /** A Song face for Chinese titles, and a lighter cut for the small words. */
  black: ['@fontsource/noto-serif-sc', 'files/noto-serif-sc-chinese-simplified-900-normal.woff'],
  bold: ['@fontsource/noto-serif-sc', 'files/noto-serif-sc-chinese-simplified-700-normal.woff'],
  /** Its match for English and for the number: both descend from Source Serif. */
  display: ['@fontsource/dm-serif-display', 'files/dm-serif-display-latin-400-normal.woff'],
  displayMore: ['@fontsource/dm-serif-display', 'files/dm-serif-display-latin-ext-400-normal.woff'],
} as const;

/** The names of the fonts. */
export type FontName = keyof typeof fontFiles;

/** The fonts, loaded. */
export type Fonts = Record<FontName, Typeface>;

/** What the parts of a share image are set in. */
export interface Faces {
  title: Setting;
  words: Setting;
  number: Setting;
}

/** Chooses the faces of a language; what the first of them lacks is taken from the next. */
export function facesFor(locale: Locale, { black, bold, display, displayMore }: Fonts): Faces {
  const language = languageTags[locale];
  const latin = [display, displayMore];
  const order = (song: Typeface) => (locale === 'zh' ? [song, ...latin] : [...latin, song]);
  return {
    title: { faces: order(black), language },
    words: { faces: order(bold), language },
    number: { faces: [display], language: 'en', tracking: -0.01 },
  };
}
