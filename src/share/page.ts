import { languages } from '#locales/languages.ts';
import type { Faces } from '#share/faces.ts';
import { fitText } from '#share/fit-text.ts';
import { drawLine } from '#share/line.ts';
import { cardSize } from '#domain/picture.ts';
import { colours, type Locale } from '#config.ts';

/** The size of a share image, in pixels. */
export const shareSize = cardSize;

const { paper, ink, accent } = colours.light;

/** The colours by day, which is when others show the image. */
export const shareColours = { paper, ink, accent };

/** The margins of a page at the left and at the right, in pixels from its left edge. */
export const margin = 64;
export const right = shareSize.width - margin;

/** What a page is divided into, in pixels from its top; all pages are as wide as a share image. */
export interface PageShape {
  height: number;
  /** Where what stands above the rule begins, and the line on which it stands. */
  top: number;
  baseline: number;
  rule: number;
}

/** A share image. */
export const shareShape: PageShape = { height: shareSize.height, top: 58, baseline: 322, rule: 352 };

const titleSizes = [92, 84, 76, 68, 60, 53, 47, 41, 36, 31, 26];
/** From the rule to the tallest letters of the title, and from its last line to the edge. */
const [aboveTitle, belowTitle] = [44, 46];

/** Fills what is drawn with a colour. */
export const fill = (colour: string, drawn: string): string => `<g fill="${colour}">${drawn}</g>`;

/** A thick rule and a fine one, as above the nameplate of a newspaper. */
const rulesAt = (rule: number): string =>
  `<path d="M${margin} ${rule}H${right}v6H${margin}zM${margin} ${rule + 10}H${right}v1.5H${margin}z"/>`;

/** Draws the rules and the text below them, as large as it fits. */
function drawLower(
  title: string,
  locale: Locale,
  { title: setting }: Faces,
  { height, rule }: PageShape,
): string {
  const { titleLeading, ascent, descent } = languages[locale].typesetting;
  const titleTop = rule + aboveTitle;
  const box = {
    width: right - margin,
    height: height - belowTitle - titleTop,
    leading: titleLeading,
    ends: ascent + descent,
    sizes: titleSizes,
    fill: true,
  };
  const fitted = fitText(title, locale, setting, box);
  if (!fitted) throw new Error(`“${title}” does not fit its share image`);
  const { lines, size } = fitted;
  const first = titleTop + ascent * size;
  const drawn = lines.map((line, index) => drawLine(line, margin, first + index * size * box.leading, size));
  return rulesAt(rule) + drawn.join('');
}

/**
 * Draws a page: paper, what stands above the rule, the rule and the text below it. SVG without text elements.
 *
 * @param form its shape, and the size in which it is shown; those of a share image where left out
 * @throws when the text does not fit
 */
export function drawPage(
  upper: string,
  lower: string,
  locale: Locale,
  faces: Faces,
  form: { shape?: PageShape; scale?: number } = {},
): string {
  const { shape = shareShape, scale = 1 } = form;
  const { width } = shareSize;
  const { height } = shape;
  const size = [width, height].map((side) => Math.round(side * scale));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size[0]}" height="${size[1]}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${shareColours.paper}" d="M0 0h${width}v${height}H0z"/>`,
    upper,
    fill(shareColours.ink, drawLower(lower, locale, faces, shape)),
    '</svg>',
  ].join('');
}
