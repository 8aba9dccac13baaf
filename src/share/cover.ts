import { languages } from '#locales/languages.ts';
import type { Faces } from '#share/faces.ts';
import { coverGround, type CoverDrawing } from '#domain/cover-drawing.ts';
import { fitText } from '#share/fit-text.ts';
import { drawLine, setLine, type TypeLine } from '#share/line.ts';
import { shareColours, shareShape, drawPage, fill, margin, right, type PageShape } from '#share/page.ts';
import type { Locale } from '#config.ts';

/** What the share image of an issue says. */
export interface CoverWords {
  locale: Locale;
  number: number;
  /** The words around the number: 第 … 期. */
  numeral: { before: string; after: string };
  title: string;
  /** What the issue is about, in a few words. */
  subject: string;
  /** What its companies raised, drawn in the place of the subject. */
  drawing?: CoverDrawing | undefined;
  /** The column's name. */
  name: string;
}

/** Height of a digit of the number's face, in ems. */
const digit = 0.66;
/** The room kept for the subject, or for the drawing, beside a long number. */
const subjectWidth = 250;
const gap = 18;
const wordSize = 44;
const subjectSizes = [40, 34, 28, 23, 19, 16];

/** The column's name at the right: a column of characters, as in Chinese, or lines of words, as in English. */
function drawName(
  name: string,
  locale: Locale,
  { title }: Faces,
  { top, baseline, rule }: PageShape,
): { drawn: string; left: number } {
  const numberHeight = baseline - top;
  const { parts: kind, size, ascent } = languages[locale].typesetting.edgeName;
  const isColumn = kind === 'characters';
  const parts = isColumn ? [...name] : name.split(' ');
  const lines = parts.map((part) => setLine(part, title));
  const step = isColumn ? (numberHeight - size * 0.92) / Math.max(1, parts.length - 1) : size * 1.1;
  const first = top + size * ascent;
  const drawn = lines.map((line, index) =>
    drawLine(line, right - line.width * size, first + index * step, size),
  );
  if (!isColumn) {
    const widest = lines.reduce((most, { width }) => Math.max(most, width), 0);
    return { drawn: drawn.join(''), left: right - widest * size - 26 };
  }
  const edge = right - size - 26;
  const edgeRule = `<path d="M${edge} ${top}h1.5V${rule}h-1.5z"/>`;
  return { drawn: edgeRule + drawn.join(''), left: edge - 26 };
}

/** The number with its words; gives where it ends. */
function drawNumber(
  { number, numeral }: CoverWords,
  { number: digits, words }: Faces,
  limit: number,
  { top, baseline }: PageShape,
): { drawn: string; end: number } {
  const set = (word: string): TypeLine => setLine(word, words);
  const [before, after] = [set(numeral.before), set(numeral.after)];
  const line = setLine(String(number), digits);
  const start = margin + before.width * wordSize + gap;
  const room = limit - start - gap - after.width * wordSize;
  const size = Math.min((baseline - top) / digit, room / line.width);
  const end = start + line.width * size;
  const drawn =
    fill(
      shareColours.ink,
      drawLine(before, margin, baseline, wordSize) + drawLine(after, end + gap, baseline, wordSize),
    ) + fill(shareColours.accent, drawLine(line, start, baseline, size));
  return { drawn, end: end + gap + after.width * wordSize };
}

/** What the issue is about, at the right of the number's line; a name that no size makes fit is left to the title. */
function drawSubject(subject: string, locale: Locale, { words }: Faces, from: number, to: number): string {
  const { top, baseline } = shareShape;
  const box = { width: to - from, height: (baseline - top) / 2, leading: 1.2, sizes: subjectSizes };
  const fitted = fitText(subject, locale, words, box);
  if (!fitted) return '';
  const { lines, size } = fitted;
  return lines
    .map((line, index) => {
      const y = baseline - (lines.length - 1 - index) * size * box.leading;
      return drawLine(line, to - line.width * size, y, size);
    })
    .join('');
}

/** The blocks of what companies raised, standing on the rule. */
function drawBlocks(
  { earlier, last }: CoverDrawing,
  from: number,
  to: number,
  { top, rule }: PageShape,
): string {
  const size = Math.min(to - from, (rule - top) / (coverGround / 100));
  const place = `translate(${to - size} ${rule - (size * coverGround) / 100}) scale(${size / 100})`;
  const blocks =
    fill(shareColours.ink, `<path d="${earlier}"/>`) + fill(shareColours.accent, `<path d="${last}"/>`);
  return `<g transform="${place}">${blocks}</g>`;
}

/** Draws the share image of an issue as SVG without text elements. */
export function drawCover(words: CoverWords, faces: Faces): string {
  const { locale } = words;
  const name = drawName(words.name, locale, faces, shareShape);
  const number = drawNumber(words, faces, name.left - subjectWidth - 2 * gap, shareShape);
  const [from, to] = [number.end + 2 * gap, name.left];
  const subject = words.drawing
    ? drawBlocks(words.drawing, from, to, shareShape)
    : fill(shareColours.ink, drawSubject(words.subject, locale, faces, from, to));
  const upper = number.drawn + fill(shareColours.ink, name.drawn) + subject;
  return drawPage(upper, words.title, locale, faces);
}

/** The size of a wide cover, in pixels: that of WeChat, 2.35 to 1. */
export const wideSize = { width: 900, height: 383 };

const wideShape: PageShape = { height: 511, top: 58, baseline: 296, rule: 326 };

/**
 * Draws a wide cover of an issue as SVG without text elements: what it is about stands below the rule, not the title,
 * which is shown with it or over it.
 */
export function drawWideCover(words: CoverWords, faces: Faces): string {
  const { locale, drawing } = words;
  const name = drawName(words.name, locale, faces, wideShape);
  const number = drawNumber(words, faces, name.left - subjectWidth - 2 * gap, wideShape);
  const blocks = drawing ? drawBlocks(drawing, number.end + 2 * gap, name.left, wideShape) : '';
  const upper = number.drawn + fill(shareColours.ink, name.drawn) + blocks;
  const scale = wideSize.width / (right + margin);
  return drawPage(upper, words.subject, locale, faces, { shape: wideShape, scale });
}

/** The size of a square cover, in pixels, and of what it is drawn in. */
export const squareSide = 200;
const square = { side: 400, margin: 36, baseline: 236, rule: 272, name: 352 };

/** Draws a square cover of an issue as SVG without text elements: its number over the name of the column. */
export function drawSquareCover({ number, name }: CoverWords, faces: Faces): string {
  const { side, baseline, rule } = square;
  const width = side - 2 * square.margin;
  const digits = setLine(String(number), faces.number);
  const size = Math.min((baseline - square.margin) / digit, width / digits.width);
  const line = setLine(name, faces.title);
  const nameSize = Math.min(64, width / line.width);
  const drawn = [
    `<path fill="${shareColours.paper}" d="M0 0h${side}v${side}H0z"/>`,
    fill(shareColours.accent, drawLine(digits, (side - digits.width * size) / 2, baseline, size)),
    fill(
      shareColours.ink,
      `<path d="M${square.margin} ${rule}h${width}v8h${-width}zm0 14h${width}v2h${-width}z"/>`,
    ),
    fill(shareColours.ink, drawLine(line, (side - line.width * nameSize) / 2, square.name, nameSize)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${squareSide}" height="${squareSide}" viewBox="0 0 ${side} ${side}">${drawn.join('')}</svg>`;
}
