import { languages } from '#locales/languages.ts';
import type { Faces } from '#share/faces.ts';
import { coverGround, type CoverDrawing } from '#domain/cover-drawing.ts';
import { fitText } from '#share/fit-text.ts';
import { drawLine, setLine, type TypeLine } from '#share/line.ts';
import { baseline, shareColours, drawPage, fill, margin, right, rule, top } from '#share/page.ts';
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

const numberHeight = baseline - top;
/** Height of a digit of the number's face, in ems. */
const digit = 0.66;
/** The room kept for the subject, or for the drawing, beside a long number. */
const subjectWidth = 250;
const gap = 18;
const wordSize = 44;
const subjectSizes = [40, 34, 28, 23, 19, 16];

/** The column's name at the right: a column of characters, as in Chinese, or lines of words, as in English. */
function drawName(name: string, locale: Locale, { title }: Faces): { drawn: string; left: number } {
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
): { drawn: string; end: number } {
  const set = (word: string): TypeLine => setLine(word, words);
  const [before, after] = [set(numeral.before), set(numeral.after)];
  const line = setLine(String(number), digits);
  const start = margin + before.width * wordSize + gap;
  const room = limit - start - gap - after.width * wordSize;
  const size = Math.min(numberHeight / digit, room / line.width);
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
  const box = { width: to - from, height: numberHeight / 2, leading: 1.2, sizes: subjectSizes };
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
function drawBlocks({ earlier, last }: CoverDrawing, from: number, to: number): string {
  const size = Math.min(to - from, (rule - top) / (coverGround / 100));
  const place = `translate(${to - size} ${rule - (size * coverGround) / 100}) scale(${size / 100})`;
  const blocks =
    fill(shareColours.ink, `<path d="${earlier}"/>`) + fill(shareColours.accent, `<path d="${last}"/>`);
  return `<g transform="${place}">${blocks}</g>`;
}

/** Draws the share image of an issue as SVG without text elements. */
export function drawCover(words: CoverWords, faces: Faces): string {
  const { locale } = words;
  const name = drawName(words.name, locale, faces);
  const number = drawNumber(words, faces, name.left - subjectWidth - 2 * gap);
  const [from, to] = [number.end + 2 * gap, name.left];
  const subject = words.drawing
    ? drawBlocks(words.drawing, from, to)
    : fill(shareColours.ink, drawSubject(words.subject, locale, faces, from, to));
  const upper = number.drawn + fill(shareColours.ink, name.drawn) + subject;
  return drawPage(upper, words.title, locale, faces);
}
