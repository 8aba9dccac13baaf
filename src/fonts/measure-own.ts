import { programLanguage } from '#locales/languages.ts';
import { ownFont } from '#share/own-font.ts';
import { shareFonts } from '#share/share-fonts.ts';
import { Typeface } from '#share/typeface.ts';

/** What pages need to know of the font of headings that a column brings. */
export interface OwnFace {
  /** Names the file by its bytes. */
  digest: string;
  /** Whether it is made for Chinese too. */
  hasIdeographs: boolean;
  /** How high and how deep it is, in ems. */
  ascent: number;
  descent: number;
  /** How wide headings are in it, in widths of the usual display face. */
  width: number;
}

/** Letters about as often as English has them, as headings are measured by. */
const sample =
  'The quick brown fox jumps over the lazy dog and the rest of the title is a line of ordinary words';

function widthOf(face: Typeface): number {
  const glyphs = face.shape(sample, programLanguage, { start: false, end: false });
  return glyphs.reduce((sum, { advance }) => sum + advance, 0);
}

/** Measures the font of headings that the column brings; null where it brings none. */
export function measureOwn(): OwnFace | null {
  if (!ownFont) return null;
  const { sfnt, digest, hasIdeographs } = ownFont;
  const face = new Typeface(sfnt);
  return { digest, hasIdeographs, ...face.extents(), width: widthOf(face) / widthOf(shareFonts().display) };
}
