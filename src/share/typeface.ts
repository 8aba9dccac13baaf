import { Blob, Buffer, Direction, Face, Feature, Font, shape } from 'harfbuzzjs';

/** A drawn character at its place in a line; all lengths in ems. */
export interface Glyph {
  /** SVG path data in units of the typeface, y pointing up. */
  outline: string;
  x: number;
  advance: number;
}

/** Marks that fill half of their square; in large type the other half is a hole. */
const halfMarks = /^[，、；：。]$/;
/** How wide such a mark stands inside a line, in ems. */
const markWidth = 0.76;

/** Narrows the last full-width mark of a line, or the first one, to half its width. */
export interface Trim {
  start: boolean;
  end: boolean;
}

/** A font, ready to be set. */
export class Typeface {
  readonly unitsPerEm: number;
  readonly #font: Font;
  readonly #upem: number;
  readonly #covered: ReadonlySet<number>;
  readonly #outlines = new Map<number, string>();

  /**
   * @param sfnt the bytes of an OpenType font
   * @param scale how much larger it is set than it was made
   */
  constructor(sfnt: Uint8Array, scale = 1) {
    const face = new Face(new Blob(sfnt));
    this.#font = new Font(face);
    this.#upem = face.upem;
    this.unitsPerEm = face.upem / scale;
    this.#covered = new Set(face.collectUnicodes());
  }

  /** Tells whether the typeface has a glyph for a character. */
  covers(character: string): boolean {
    return this.#covered.has(character.codePointAt(0) ?? -1);
  }

  /** How high its lines are above their baseline, and how deep below, in ems as it was made. */
  extents(): { ascent: number; descent: number } {
    const { ascender, descender } = this.#font.hExtents();
    return { ascent: ascender / this.#upem, descent: -descender / this.#upem };
  }

  /** How high a character is drawn above its baseline, in ems as it was made; 0 where there is none. */
  heightOf(character: string): number {
    const glyph = this.#font.nominalGlyph(character.codePointAt(0) ?? 0);
    const extents = glyph === undefined ? undefined : this.#font.glyphExtents(glyph);
    return (extents?.yBearing ?? 0) / this.#upem;
  }

  #outline(glyph: number): string {
    const known = this.#outlines.get(glyph) ?? this.#font.glyphToPath(glyph);
    this.#outlines.set(glyph, known);
    return known;
  }

  /**
   * Shapes a text that the typeface covers: kerned, and with full-width marks closed up where they stand
   * together or at an end, as the typeface's own rules (OpenType `kern`, `chws`, `halt`) have it.
   */
  shape(text: string, language: string, trim: Trim): Glyph[] {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.setDirection(Direction.LTR);
    buffer.setLanguage(language);
    buffer.guessSegmentProperties();
    const features = [new Feature('chws')];
    if (trim.start) features.push(new Feature('halt', 1, 0, 1));
    if (trim.end) features.push(new Feature('halt', 1, text.length - 1, text.length));
    shape(this.#font, buffer, features);
    let pen = 0;
    return buffer.getGlyphInfosAndPositions().map(({ codepoint, cluster, xAdvance = 0, xOffset = 0 }) => {
      const width = xAdvance / this.unitsPerEm;
      const advance = halfMarks.test(text[cluster] ?? '') ? Math.min(width, markWidth) : width;
      const glyph = { outline: this.#outline(codepoint), x: pen + xOffset / this.unitsPerEm, advance };
      pen += advance;
      return glyph;
    });
  }
}
