import { languages } from '#locales/languages.ts';
import type { Faces } from '#share/faces.ts';
import { drawLine, setLine } from '#share/line.ts';
import { drawPage, fill, margin, right, shareColours, shareShape } from '#share/page.ts';
import type { Locale } from '#config.ts';

/** What the share image of the pages that are no issue says. */
export interface NameplateWords {
  locale: Locale;
  /** The column's name. */
  name: string;
  tagline: string;
}

/** Draws the column's name as wide as the page, over its tagline, as SVG without text elements. */
export function drawNameplate({ locale, name, tagline }: NameplateWords, faces: Faces): string {
  const { top, baseline } = shareShape;
  const { nameHeight } = languages[locale].typesetting;
  const line = setLine(name, faces.title);
  const size = Math.min((right - margin) / line.width, (baseline - top) / nameHeight);
  const middle = (top + baseline + nameHeight * size) / 2;
  const upper = fill(shareColours.ink, drawLine(line, margin, middle, size));
  return drawPage(upper, tagline, locale, faces);
}
