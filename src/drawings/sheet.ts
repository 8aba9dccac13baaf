import { languages } from '#locales/languages.ts';
import type { Faces } from '#share/faces.ts';
import { fitText } from '#share/fit-text.ts';
import { drawLine, setLine, type TypeLine } from '#share/line.ts';
import type { Palette } from '#column.ts';
import { colours, type Locale } from '#config.ts';

/** The width of a drawing: twice the column’s, in pixels, so that a still is sharp everywhere. */
export const sheetWidth = 1216;

/** The space at either side, in pixels. */
export const margin = 40;

/** The width of what stands between the margins, in pixels. */
export const innerWidth = sheetWidth - 2 * margin;

/** What a colour is for: the classes of the style. */
export type Ink = keyof Palette;

function rulesOf(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `.${name}{fill:${colour}}.${name}-line{stroke:${colour}}`)
    .join('');
}

const style = `${rulesOf(colours.light)}[class$=line]{fill:none}@media (prefers-color-scheme:dark){${rulesOf(colours.dark)}[class$=line]{fill:none}}`;

/** How a text is set: its size in pixels; all are read on a phone, where a drawing has 0.3 of its width. */
const settings = {
  title: { face: 'title', size: 64 },
  figure: { face: 'title', size: 54 },
  body: { face: 'words', size: 46 },
  small: { face: 'words', size: 40 },
} as const;

/** What a text is: it tells its size. */
export type TextKind = keyof typeof settings;

/** From the top of a line to its baseline, in ems. */
const ascent = 0.88;

/** Where a text stands, and what it is. */
export interface TextPlace {
  kind: TextKind;
  x: number;
  top: number;
  width: number;
  align?: 'left' | 'right' | 'centre';
  ink?: Ink;
}

/** A rectangle, in pixels. */
export interface Box {
  x: number;
  top: number;
  width: number;
  height: number;
}

/** A drawing in the making: texts as outlines, and shapes, from top to bottom. */
export class Sheet {
  readonly locale: Locale;
  /** The lines of type, each with the room that it takes. */
  readonly lines: (Box & { text: string })[] = [];
  readonly #faces: Faces;
  /** Texts that were cut: each is measured before it is drawn. */
  readonly #wrapped = new Map<string, TypeLine[]>();
  #drawn = '';

  constructor(locale: Locale, faces: Faces) {
    this.locale = locale;
    this.#faces = faces;
  }

  /** The height of a line, in pixels. */
  lineHeight(kind: TextKind): number {
    return settings[kind].size * languages[this.locale].typesetting.drawingLeading;
  }

  /** Cuts a text into lines that are no wider than a width; as few as can be. */
  #wrap(text: string, kind: TextKind, width: number): TypeLine[] {
    const key = `${kind} ${width} ${text}`;
    const known = this.#wrapped.get(key) ?? this.#cut(text, kind, width);
    this.#wrapped.set(key, known);
    return known;
  }

  #cut(text: string, kind: TextKind, width: number): TypeLine[] {
    const { face, size } = settings[kind];
    const least = Math.max(1, Math.floor(this.widthOf(text, kind) / width));
    for (let count = least; count <= text.length + 1; count += 1) {
      const height = count * this.lineHeight(kind) + 1;
      const box = {
        width,
        height,
        leading: languages[this.locale].typesetting.drawingLeading,
        sizes: [size],
      };
      const fitted = fitText(text, this.locale, this.#faces[face], box);
      if (fitted) return fitted.lines;
    }
    throw new Error(`“${text}” does not fit into ${width} pixels`);
  }

  /** The width of a text in one line, in pixels. */
  widthOf(text: string, kind: TextKind): number {
    const { face, size } = settings[kind];
    return setLine(text, this.#faces[face], { start: true, end: true }).width * size;
  }

  /** The height of a text that is cut into lines, in pixels. */
  heightOf(text: string, kind: TextKind, width: number): number {
    return this.#wrap(text, kind, width).length * this.lineHeight(kind);
  }

  /** Sets a text into a column, and tells where it ends, in pixels from the top. */
  text(text: string, { kind, x, top, width, align = 'left', ink = 'ink' }: TextPlace): number {
    const { size } = settings[kind];
    const height = this.lineHeight(kind);
    const lines = this.#wrap(text, kind, width);
    const share = { left: 0, centre: 0.5, right: 1 }[align];
    for (const [index, line] of lines.entries()) {
      const long = line.width * size;
      const start = x + (width - long) * share;
      const from = top + index * height;
      this.lines.push({ text: line.text, x: start, top: from, width: long, height: size });
      this.#drawn += `<g class="${ink}">${drawLine(line, start, from + ascent * size, size)}</g>`;
    }
    return top + lines.length * height;
  }

  /** Fills a path. */
  fill(path: string, ink: Ink): void {
    this.#drawn += `<path class="${ink}" d="${path}"/>`;
  }

  /** Draws along a path, in a width in pixels. */
  stroke(path: string, ink: Ink, width: number): void {
    this.#drawn += `<path class="${ink}-line" stroke-width="${width}" d="${path}"/>`;
  }

  /** The drawing as SVG on paper, of a height in pixels. */
  svg(height: number): string {
    const box = `M0 0h${sheetWidth}v${height}H0z`;
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheetWidth} ${height}">`,
      `<style>${style}</style>`,
      `<path class="paper" d="${box}"/>`,
      this.#drawn,
      '</svg>',
    ].join('');
  }
}

/** A rectangle as a path. */
export function rectangle(x: number, top: number, width: number, height: number): string {
  return `M${round(x)} ${round(top)}h${round(width)}v${round(height)}h${round(-width)}z`;
}

/** A disc as a path. */
export function disc(x: number, y: number, radius: number): string {
  const r = round(radius);
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/** A hundredth of a pixel is enough. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
