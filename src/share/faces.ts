import { languages, programLanguage } from '#locales/languages.ts';
import type { Setting } from '#share/line.ts';
import type { Typeface } from '#share/typeface.ts';
import { languageTags, type Locale } from '#config.ts';

/** The fonts of share images, all under the SIL Open Font License: npm package and file in it. */
export const fontFiles = {
  /** A Song face for Chinese titles, and a lighter cut for the small words. */
  black: ['@fontsource/noto-serif-sc', 'files/noto-serif-sc-chinese-simplified-900-normal.woff'],
  bold: ['@fontsource/noto-serif-sc', 'files/noto-serif-sc-chinese-simplified-700-normal.woff'],
  /** Its match for English and for the number: both descend from Source Serif. */
  display: ['@fontsource/dm-serif-display', 'files/dm-serif-display-latin-400-normal.woff'],
  displayMore: ['@fontsource/dm-serif-display', 'files/dm-serif-display-latin-ext-400-normal.woff'],
} as const;

/** The weights in which words are set. */
export type Weight = 700 | 900;

/** A font for what the usual ones lack: a package of Fontsource and its part, at a weight that it has. */
interface RareFont {
  package: string;
  /** The part of the font; undefined where the package cuts it into numbered parts, each with its range. */
  part: string | undefined;
  weight: (wanted: Weight) => number;
}

const same = (weight: Weight): number => weight;

/** Emoji in one colour. */
const emoji: RareFont = { package: '@fontsource/noto-emoji', part: 'emoji', weight: () => 700 };
const newerEmoji: RareFont = { package: '@fontsource/noto-emoji', part: undefined, weight: () => 700 };

/**
 * Fonts for what those above lack, the one to prefer first: rarer ideographs and marks of the same Song face, symbols,
 * emoji, and a Kai face with every ideograph of the first block and of the standard list (通用规范汉字表).
 */
const rareFonts: readonly RareFont[] = [
  { package: '@fontsource/noto-serif-sc', part: undefined, weight: same },
  { package: '@fontsource/noto-sans-symbols-2', part: 'symbols', weight: () => 400 },
  { package: '@fontsource/noto-sans-symbols', part: 'symbols', weight: same },
  { package: '@fontsource/noto-sans-math', part: 'latin', weight: () => 400 },
  emoji,
  newerEmoji,
  { package: '@fontsource/lxgw-wenkai', part: 'latin', weight: () => 700 },
];

/** What is drawn as a picture rather than as a mark of text (Unicode TR 51, section 1.4.3). */
const pictured = /\p{Emoji_Presentation}|\uFE0F|\u20E3|\p{Regional_Indicator}/u;

/** The npm packages of all fonts. */
export const fontPackages: ReadonlySet<string> = new Set([
  ...Object.values(fontFiles).map(([name]) => name),
  ...rareFonts.map((font) => font.package),
]);

/** The fonts that may have a character that the usual ones lack, the one to prefer first. */
export function rareFontsFor(character: string): readonly RareFont[] {
  return pictured.test(character) ? [emoji, newerEmoji, ...rareFonts] : rareFonts;
}

/** The names of the fonts. */
export type FontName = keyof typeof fontFiles;

/** The fonts, loaded; and how to find one that has a rare character, which is loaded when it is first wanted. */
export type Fonts = Record<FontName, Typeface> & {
  /** That which the column brings. */
  own?: { typeface: Typeface; hasIdeographs: boolean } | undefined;
  findRare: (character: string, weight: Weight) => Typeface | undefined;
};

/** What the parts of a share image are set in. */
export interface Faces {
  title: Setting;
  words: Setting;
  number: Setting;
}

/** Chooses the faces of a language; what the first of them lacks is taken from the next, then from a rare one. */
export function facesFor(locale: Locale, { own, black, bold, display, displayMore, findRare }: Fonts): Faces {
  const language = languageTags[locale];
  const first = own ? [own.typeface] : [];
  const latin = [...first, display, displayMore];
  const order = (song: Typeface) =>
    languages[locale].typesetting.face === 'song' && !own?.hasIdeographs
      ? [song, ...latin]
      : [...latin, song];
  const rare = (weight: Weight) => (character: string) => findRare(character, weight);
  return {
    title: { faces: order(black), findRare: rare(900), language },
    words: { faces: order(bold), findRare: rare(700), language },
    number: { faces: [...first, display], language: programLanguage, tracking: -0.01 },
  };
}
