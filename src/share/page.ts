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

/** The margins of the page at the left, at the right and at the top, in pixels from its left or top edge. */
export const margin = 64;
export const right = shareSize.width - margin;
export const top = 58;
/** What stands above the rule stands on this line. */
export const baseline = 322;
export const rule = 352;

const titleSizes = [92, 84, 76, 68, 60, 53, 47, 41, 36, 31, 26];
/** The space between the rule and the tallest letters of the title, and its lines. */
const titleTop = rule + 44;
const titleBottom = shareSize.height - 46;

/** Fills what is drawn with a colour. */
export const fill = (colour: string, drawn: string): string => `<g fill="${colour}">${drawn}</g>`;

/** A thick rule and a fine one, as above the nameplate of a newspaper. */
const rules = `<path d="M${margin} ${rule}H${right}v6H${margin}zM${margin} ${rule + 10}H${right}v1.5H${margin}z"/>`;

/** Draws the rules and the text below them, as large as it fits. */
function drawLower(title: string, locale: Locale, { title: setting }: Faces): string {
  const { titleLeading, ascent, descent } = languages[locale].typesetting;
  const box = {
    width: right - margin,
    height: titleBottom - titleTop,
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
  return rules + drawn.join('');
}

/**
 * Draws a page: paper, what stands above the rule, the rule and the text below it. SVG without text elements.
 *
 * @throws when the text does not fit
 */
export function drawPage(upper: string, lower: string, locale: Locale, faces: Faces): string {
  const { width, height } = shareSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<path fill="${shareColours.paper}" d="M0 0h${width}v${height}H0z"/>`,
    upper,
    fill(shareColours.ink, drawLower(lower, locale, faces)),
    '</svg>',
  ].join('');
}
