import type { Glyph, Trim, Typeface } from '#share/typeface.ts';

/** A text set in one line, in ems of its own size; x starts at 0 on the baseline. */
export interface TypeLine {
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
  /** Finds a typeface for a character that none of these has. */
  findRare?: (character: string) => Typeface | undefined;
  language: string;
  /** Space added after every character, in ems. */
  tracking?: number;
}

const untrimmed: Trim = { start: false, end: false };

/** Characters that shaping uses up or that stand in another's place: they need no glyph of their own. */
const invisible = /^[\p{Default_Ignorable_Code_Point}\s]$/u;

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What may be of one character with its neighbours: marks, joiners, selectors, modifiers, flags, parts of syllables. */
const joining =
  /[\p{M}\p{Cf}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Default_Ignorable_Code_Point}\u1100-\u11FF\uD7B0-\uD7FF]/u;

/** The characters of a text as people count them, each with its marks, joiners and variation selectors. */
export function charactersOf(text: string): string[] {
  if (!joining.test(text)) return Array.from(text);
  return Array.from(characters.segment(text.normalize('NFC')), ({ segment }) => segment);
}

/** The code points of a character that need a glyph; its base comes first. */
function visiblePoints(character: string): string[] {
  if (character.length === 1) return invisible.test(character) ? [] : [character];
  return Array.from(character).filter((point) => !invisible.test(point));
}

/** Whether a typeface has all that a character needs. */
export function coversAll(face: Pick<Typeface, 'covers'>, character: string): boolean {
  return visiblePoints(character).every((point) => face.covers(point));
}

/** The typeface of a character: one that has it whole, else one that has its base. */
function faceOf(
  character: string,
  { faces, findRare }: Pick<Setting, 'faces' | 'findRare'>,
): Typeface | undefined {
  const whole = faces.find((face) => coversAll(face, character)) ?? findRare?.(character);
  if (whole) return whole;
  const [base = ''] = visiblePoints(character);
  return faces.find((face) => face.covers(base)) ?? findRare?.(base);
}

/** The characters of a text that no typeface of a setting can draw, each once. */
export function missingCharacters(text: string, setting: Pick<Setting, 'faces' | 'findRare'>): string[] {
  const isMissing = (character: string): boolean =>
    visiblePoints(character).length > 0 && faceOf(character, setting) === undefined;
  return [...new Set(charactersOf(text))].filter(isMissing);
}

/** A character without the marks that a typeface lacks, which would be drawn as boxes. */
function drawnBy(face: Typeface, character: string): string {
  return Array.from(character)
    .filter((point) => invisible.test(point) || face.covers(point))
    .join('');
}

/** Cuts a text where the typeface changes; a space goes with what stands before it. */
function cutRuns(text: string, setting: Setting): { face: Typeface; text: string }[] {
  const runs: { face: Typeface; text: string }[] = [];
  const usual = setting.faces[0];
  for (const character of charactersOf(text)) {
    const last = runs.at(-1);
    const isInvisible = visiblePoints(character).length === 0;
    // A space is that of the usual typefaces: among emoji it is as wide as they are.
    const keeps = last && (setting.faces.includes(last.face) || !/^\s/.test(character));
    const face = isInvisible ? (keeps ? last.face : usual) : (faceOf(character, setting) ?? usual);
    if (!face) throw new Error('a text is set in no typeface');
    const drawn = character.length === 1 ? character : drawnBy(face, character);
    if (last?.face === face) last.text += drawn;
    else runs.push({ face, text: drawn });
  }
  return runs;
}

/**
 * Sets a text in one line.
 *
 * @param trim which ends of the line are ends of a block of text, where full-width marks lose their space
 */
export function setLine(text: string, setting: Setting, trim = untrimmed): TypeLine {
  const { language, tracking = 0 } = setting;
  const cut = cutRuns(text, setting);
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
export function drawLine({ runs }: TypeLine, x: number, y: number, size: number): string {
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
