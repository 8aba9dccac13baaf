import type { Faces } from '#share/faces.ts';
import { fitText } from '#share/fit-text.ts';
import { drawLine, setLine, type Line } from '#share/line.ts';
import type { Locale } from '#site.ts';

/** What the share image of an issue says. */
export interface CoverWords {
  locale: Locale;
  number: number;
  /** The words around the number: 第 … 期. */
  numeral: { before: string; after: string };
  title: string;
  company: string;
  /** The column's name. */
  name: string;
}

/** The size of a share image, in pixels: what Open Graph and X ask for. */
export const coverSize = { width: 1200, height: 630 };

/** Colours of `styles/tokens.css`, by day. */
export const coverColours = { paper: '#faf7f0', ink: '#1d1a15', accent: '#bf3a17' };

const margin = 64;
const right = coverSize.width - margin;
const top = 58;
/** The line that the number, the words around it and the company stand on. */
const baseline = 322;
const rule = 352;
const numberHeight = baseline - top;
/** Height of a digit of the number's face, in ems. */
const digit = 0.66;
/** The room kept for the company beside a long number. */
const companyWidth = 250;
const gap = 18;
const wordSize = 44;
const companySizes = [40, 34, 28, 23, 19, 16];
const titleSizes = [92, 84, 76, 68, 60, 53, 47, 41, 36, 31, 26];
/** The space between the rule and the tallest letters of the title, and its lines. */
const titleTop = rule + 44;
const titleBottom = coverSize.height - 46;

const leading: Record<Locale, number> = { zh: 1.24, en: 1.1 };
/** From the top of the tallest letters to the baseline, in ems. */
const ascent: Record<Locale, number> = { zh: 0.82, en: 0.72 };
/** From the last baseline to the bottom of what counts as the block of text, in ems. */
const descent: Record<Locale, number> = { zh: 0.1, en: 0.1 };

const fill = (colour: string, drawn: string): string => `<g fill="${colour}">${drawn}</g>`;

/** The column's name at the right: a column of characters in Chinese, lines of words in English. */
function drawName(name: string, locale: Locale, { title }: Faces): { drawn: string; left: number } {
  const size = locale === 'zh' ? 48 : 50;
  const parts = locale === 'zh' ? [...name] : name.split(' ');
  const lines = parts.map((part) => setLine(part, title));
  const step = locale === 'zh' ? (numberHeight - size * 0.92) / Math.max(1, parts.length - 1) : size * 1.1;
  const first = top + size * (locale === 'zh' ? 0.84 : 0.69);
  const drawn = lines.map((line, index) =>
    drawLine(line, right - line.width * size, first + index * step, size),
  );
  if (locale !== 'zh') return { drawn: drawn.join(''), left: right };
  const edge = right - size - 26;
  const edgeRule = `<path d="M${edge} ${top}h1.5V${rule}h-1.5z"/>`;
  return { drawn: edgeRule + drawn.join(''), left: edge - 26 };
}

/** The number with its words; gives where it ends. */
function drawNumber(
  { number, numeral }: CoverWords,
  { number: digits, words }: Faces,
  limit: number,
): { drawn: string; end: number } {
  const set = (word: string): Line => setLine(word, words);
  const [before, after] = [set(numeral.before), set(numeral.after)];
  const line = setLine(String(number), digits);
  const start = margin + before.width * wordSize + gap;
  const room = limit - start - gap - after.width * wordSize;
  const size = Math.min(numberHeight / digit, room / line.width);
  const end = start + line.width * size;
  const drawn =
    fill(
      coverColours.ink,
      drawLine(before, margin, baseline, wordSize) + drawLine(after, end + gap, baseline, wordSize),
    ) + fill(coverColours.accent, drawLine(line, start, baseline, size));
  return { drawn, end: end + gap + after.width * wordSize };
}

/** The company at the right of the number's line; a name that no size makes fit is left to the title. */
function drawCompany(company: string, locale: Locale, { words }: Faces, from: number, to: number): string {
  const box = { width: to - from, height: numberHeight / 2, leading: 1.2, sizes: companySizes };
  const fitted = fitText(company, locale, words, box);
  if (!fitted) return '';
  const { lines, size } = fitted;
  return lines
    .map((line, index) => {
      const y = baseline - (lines.length - 1 - index) * size * box.leading;
      return drawLine(line, to - line.width * size, y, size);
    })
    .join('');
}

function drawTitle(title: string, locale: Locale, { title: setting }: Faces): string {
  const box = {
    width: right - margin,
    height: titleBottom - titleTop,
    leading: leading[locale],
    ends: ascent[locale] + descent[locale],
    sizes: titleSizes,
    fill: true,
  };
  const fitted = fitText(title, locale, setting, box);
  if (!fitted) throw new Error(`“${title}” does not fit its share image`);
  const { lines, size } = fitted;
  const first = titleTop + ascent[locale] * size;
  return lines
    .map((line, index) => drawLine(line, margin, first + index * size * box.leading, size))
    .join('');
}

/** A thick rule and a fine one, as above the nameplate of a newspaper. */
const rules = `<path d="M${margin} ${rule}H${right}v6H${margin}zM${margin} ${rule + 10}H${right}v1.5H${margin}z"/>`;

/** Draws the share image of an issue as SVG without text elements. */
export function drawCover(words: CoverWords, faces: Faces): string {
  const { locale } = words;
  const name = drawName(words.name, locale, faces);
  const number = drawNumber(words, faces, name.left - companyWidth - 2 * gap);
  const company = drawCompany(words.company, locale, faces, number.end + 2 * gap, name.left);
  const { width, height } = coverSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<path fill="${coverColours.paper}" d="M0 0h${width}v${height}H0z"/>`,
    number.drawn,
    fill(coverColours.ink, name.drawn + company + rules + drawTitle(words.title, locale, faces)),
    '</svg>',
  ].join('');
}
