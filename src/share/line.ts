import type { Glyph, Trim, Typeface } from '#share/typeface.ts';

/** A text set in one line, in ems of its own size; x starts at 0 on the baseline. */
export interface Line {
  text: string;
  /** In ems. */
  width: number;
  runs: Run[];
}

/** A stretch of a line in one typeface. */
interface Run {
  face: Typeface;
  glyphs: Glyph[];
  /** In ems. */
  x: number;
}

/** The typefaces of a text, the one to prefer first, and the BCP 47 tag of its language. */
export interface Setting {
  faces: readonly Typeface[];
  language: string;
  /** Space added after every character, in ems. */
  tracking?: number;
}

const untrimmed: Trim = { start: false, end: false };

/** Characters that shaping uses up or that stand in another's place: they need no glyph of their own. */
const invisible = /^[\p{Default_Ignorable_Code_Point}\s]$/u;

/** The characters of a text for which no typeface of a setting has a glyph, each once. */
export function missingCharacters(text: string, faces: readonly Pick<Typeface, 'covers'>[]): string[] {
  const isMissing = (character: string): boolean =>
    !invisible.test(character) && !faces.some((face) => face.covers(character));
  return [...new Set(text)].filter(isMissing);
}

/** Cuts a text where the typeface changes; a space goes with what stands before it. */
function cutRuns(text: string, faces: readonly Typeface[]): { face: Typeface; text: string }[] {
  const runs: { face: Typeface; text: string }[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    const face = faces.find((each) => each.covers(character)) ?? faces[0];
    if (!face) throw new Error('a text is set in no typeface');
    if (last && (last.face === face || invisible.test(character))) last.text += character;
    else runs.push({ face, text: character });
  }
  return runs;
}

/**
 * Sets a text in one line.
 *
 * @param trim which ends of the line are ends of a block of text, where full-width marks lose their space
 */
export function setLine(text: string, { faces, language, tracking = 0 }: Setting, trim = untrimmed): Line {
  const cut = cutRuns(text, faces);
  const runs: Run[] = [];
  let x = 0;
  for (const [index, { face, text: part }] of cut.entries()) {
    const ends = { start: trim.start && index === 0, end: trim.end && index === cut.length - 1 };
    const glyphs = face
      .shape(part, language, ends)
      .map((glyph, place) => ({ ...glyph, x: glyph.x + place * tracking }));
    runs.push({ face, glyphs, x });
    x += glyphs.reduce((sum, { advance }) => sum + advance + tracking, 0);
  }
  return { text, width: Math.max(0, x - tracking), runs };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * Draws a line as SVG paths.
 *
 * @param x of its start, in pixels
 * @param y of its baseline, in pixels
 * @param size of an em, in pixels
 */
export function drawLine({ runs }: Line, x: number, y: number, size: number): string {
  return runs
    .map((run) => {
      const scale = size / run.face.unitsPerEm;
      const glyphs = run.glyphs
        .filter(({ outline }) => outline !== '')
        .map((glyph) => {
          const at = Math.round(glyph.x * run.face.unitsPerEm);
          return `<path transform="translate(${at})" d="${glyph.outline}"/>`;
        });
      const place = `translate(${round(x + run.x * size)} ${round(y)}) scale(${scale} ${-scale})`;
      return `<g transform="${place}">${glyphs.join('')}</g>`;
    })
    .join('');
}
