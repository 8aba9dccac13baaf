import { languages } from '#locales/languages.ts';
import { coverGround, type CoverDrawing } from '#domain/cover-drawing.ts';
import { facesFor, type Faces, type Fonts } from '#share/faces.ts';
import { fitText, type FittedText, type TypeBox } from '#share/fit-text.ts';
import { drawLine, setLine, type Setting, type TypeLine } from '#share/line.ts';
import { fill, shareColours } from '#share/page.ts';
import { svgToPng } from '#share/svg-png.ts';
import type { Locale } from '#config.ts';

/** The size of the cover of a book, in pixels: that which Kindle Direct Publishing and Apple Books ask for. */
export const bookCoverSize = { width: 1600, height: 2560 };

/** What the cover of a book says. */
export interface BookCoverWords {
  locale: Locale;
  /** The column's name. */
  name: string;
  tagline: string;
  /** Which issues it has: a number or years, and the words around it. */
  numeral: { before: string; number: string; after: string };
  /**
   * What is told in it: a title, or names that each stay in one line, with what stands after them. The first that fits is
   * taken, and none where none does.
   */
  titles: readonly (string | readonly string[])[];
  /** What its companies raised. */
  drawing: CoverDrawing | undefined;
  /** Whether the drawing is as wide as the page, as one of many rounds is. */
  isWide: boolean;
}

const margin = 120;
const { width, height } = bookCoverSize;
const right = width - margin;
const bottom = height - margin;
const inner = width - 2 * margin;

/** From the top: the name and the tagline, the number on its line, the title, the drawing. */
const nameTop = margin + 64;
const nameHeight = 300;
const numberLine = 1090;
const titleTop = 1210;
const drawingSize = 680;

const titleSizes = [150, 136, 122, 110, 100, 90, 82, 74, 66, 58];
const nameSizes = [110, 100, 90, 82, 74, 66, 58, 50];
const taglineSizes = [52, 48, 44, 40, 36, 32, 28];

/** Puts names into as few lines as can be; undefined where one is wider than a line. */
function fillLines(names: readonly string[], setting: Setting, widest: number): TypeLine[] | undefined {
  const set = (text: string): TypeLine => setLine(text.trimEnd(), setting, { start: true, end: true });
  const texts: string[] = [];
  for (const name of names) {
    const longer = `${texts.at(-1) ?? ''}${name}`;
    if (texts.length > 0 && set(longer).width <= widest) texts[texts.length - 1] = longer;
    else texts.push(name);
  }
  const lines = texts.map(set);
  return lines.every(({ width }) => width <= widest) ? lines : undefined;
}

/** Sets names as large as their box allows. */
function fitNames(names: readonly string[], setting: Setting, box: TypeBox): FittedText | undefined {
  for (const size of box.sizes) {
    const lines = fillLines(names, setting, box.width / size);
    if (lines && lines.length * size * box.leading <= box.height) return { lines, size };
  }
  return undefined;
}

function drawLines({ lines, size }: FittedText, leading: number, top: number): string {
  return lines
    .map((line, index) => drawLine(line, margin, top + (index * leading + 0.9) * size, size))
    .join('');
}

/** A thick rule and a fine one, as above the nameplate of a newspaper. */
function rules(y: number): string {
  return `<path d="M${margin} ${y}h${inner}v12h-${inner}zM${margin} ${y + 20}h${inner}v3h-${inner}z"/>`;
}

/** The name as wide as the page, and the tagline below it; gives where they end. */
function drawName({ locale, name, tagline }: BookCoverWords, faces: Faces): { drawn: string; end: number } {
  const line = setLine(name, faces.title);
  const part = languages[locale].typesetting.nameHeight;
  const size = Math.min(inner / line.width, nameHeight / part);
  const baseline = nameTop + part * size;
  const box = { width: inner, height: 140, leading: 1.3, sizes: taglineSizes };
  const below = fitText(tagline, locale, faces.words, box);
  const top = baseline + 62;
  const drawn = drawLine(line, margin, baseline, size) + (below ? drawLines(below, box.leading, top) : '');
  return { drawn, end: top + (below ? below.lines.length * below.size * box.leading : 0) + 48 };
}

function drawNumeral({ numeral }: BookCoverWords, faces: Faces): string {
  const wordSize = 84;
  const gap = 30;
  const [before, after] = [setLine(numeral.before, faces.words), setLine(numeral.after, faces.words)];
  const number = setLine(numeral.number, faces.number);
  const start = margin + (numeral.before ? before.width * wordSize + gap : 0);
  const room = right - start - (numeral.after ? after.width * wordSize + gap : 0);
  const size = Math.min(480, room / number.width);
  return (
    fill(
      shareColours.ink,
      drawLine(before, margin, numberLine, wordSize) +
        drawLine(after, start + number.width * size + gap, numberLine, wordSize),
    ) + fill(shareColours.accent, drawLine(number, start, numberLine, size))
  );
}

function drawBlocks({ earlier, last }: CoverDrawing, isWide: boolean): string {
  const scale = drawingSize / 100;
  const width = isWide ? inner : drawingSize;
  const place = `translate(${right - width} ${bottom - coverGround * scale}) scale(${width / 100} ${scale})`;
  const blocks =
    fill(shareColours.ink, `<path d="${earlier}"/>`) + fill(shareColours.accent, `<path d="${last}"/>`);
  const ground = fill(shareColours.ink, `<path d="M${margin} ${bottom}h${inner}v6h-${inner}z"/>`);
  return `<g transform="${place}">${blocks}</g>${ground}`;
}

/** The first of the titles that fits. */
function drawTitle({ locale, titles, drawing }: BookCoverWords, faces: Faces): string {
  const leading = languages[locale].typesetting.titleLeading;
  const titleBottom = drawing ? bottom - drawingSize - 70 : bottom;
  const box = { width: inner, height: titleBottom - titleTop, leading, fill: true };
  for (const title of titles) {
    const fitted =
      typeof title === 'string'
        ? fitText(title, locale, faces.title, { ...box, sizes: titleSizes })
        : fitNames(title, faces.title, { ...box, sizes: nameSizes });
    if (fitted) return drawLines(fitted, leading, titleTop);
  }
  return '';
}

/** Draws the cover of a book as SVG without text elements. */
function bookCoverSvg(words: BookCoverWords, faces: Faces): string {
  const { drawing, isWide } = words;
  const name = drawName(words, faces);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<path fill="${shareColours.paper}" d="M0 0h${width}v${height}H0z"/>`,
    fill(shareColours.ink, rules(margin) + name.drawn + rules(name.end) + drawTitle(words, faces)),
    drawNumeral(words, faces),
    drawing ? drawBlocks(drawing, isWide) : '',
    '</svg>',
  ].join('');
}

/**
 * Draws the cover of a book.
 *
 * @returns a PNG; the same words give the same bytes
 */
export async function drawBookCover(words: BookCoverWords, fonts: Fonts): Promise<Buffer> {
  return svgToPng(bookCoverSvg(words, facesFor(words.locale, fonts)));
}
