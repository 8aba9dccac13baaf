import type { Locale } from '#config.ts';

/** A place where a line may end. */
export interface BreakPoint {
  /** Characters before it that stay on the line, in UTF-16 code units. */
  end: number;
  /** Where the next line starts, behind the spaces. */
  next: number;
  /** How little a line should end here: 0 after a mark that divides the sentence, 1 at a space. */
  cost: number;
}

/** What it costs to tear a word, which is done only where nothing else fits. */
export const tearing = 50;

/** JLREQ and CLREQ (W3C), “prohibition rules for line start and line end”. */
const neverStarts = /^[\p{Pe}\p{Pf}，。、．：；！？·…—～％‰℃,.:;!?%”’々ー]/u;
const neverEnds = /[\p{Ps}\p{Pi}“‘$€£¥￥#＃]$/u;

/** Whether no line may end between two pieces of a text, by the characters beside that place. */
export function isInseparable(before: string, after: string): boolean {
  return neverStarts.test(after) || neverEnds.test(before);
}

const dividing = /[，。：；！？…,:;!?—]$/u;
const han = /\p{sc=Han}/u;

/** Short words that lean on the next one: a line of a headline should not end in them. */
const leaning =
  /(?:^|[\s(“‘])(?:an?|the|of|to|in|on|at|by|for|as|and|or|but|its?|is|what|how|why|who|than)$/i;

/** A letter or digit of a script that has spaces. */
const spacedScript = /[\p{L}\p{N}]/u;

/** The cost of ending a line at the spaces between two parts of a text. */
function costAtSpace(before: string, after: string): number {
  const [last, first] = [before.at(-1) ?? '', after[0] ?? ''];
  // A number and its unit belong together: 46 亿.
  if (/\d/.test(last) && han.test(first)) return tearing / 2;
  if (han.test(last) || han.test(first)) return 5;
  // So do the parts of a name: Magic Leap.
  if (/(?:^|\s)\p{Lu}\S*$/u.test(before) && /^\p{Lu}/u.test(after)) return 3;
  return leaning.test(before) ? 5 : 1;
}

/** The cost of ending a line where there is no space. */
function costInside(before: string, after: string, isWordStart: boolean): number {
  const [last, first] = [before.at(-1) ?? '', after[0] ?? ''];
  if (last === '-' && spacedScript.test(first)) return 3;
  if (/\d\s?[十百千万亿]+$/u.test(before)) return tearing / 2;
  return isWordStart && (han.test(last) || han.test(first)) ? 5 : tearing;
}

/** The starts of the words or characters of a text, in UTF-16 code units. */
function starts(text: string, locale: Locale, granularity: 'word' | 'grapheme'): number[] {
  return Array.from(new Intl.Segmenter(locale, { granularity }).segment(text), ({ index }) => index);
}

/** The places between any two characters of a text, for one that has no better ones. */
export function anywhere(text: string, locale: Locale): BreakPoint[] {
  return starts(text, locale, 'grapheme')
    .slice(1)
    .map((index) => ({ end: index, next: index, cost: tearing }));
}

/** The places where the lines of a title may end, in their order; the end of the text is not among them. */
export function breakPoints(text: string, locale: Locale): BreakPoint[] {
  const words = new Set(starts(text, locale, 'word'));
  return starts(text, locale, 'grapheme').flatMap((next): BreakPoint[] => {
    const before = text.slice(0, next).trimEnd();
    const after = text.slice(next);
    const isNone = before === '' || /^\s/.test(after);
    if (isNone || isInseparable(before, after)) return [];
    const end = before.length;
    const isSpace = end < next;
    // A comma or a point between digits divides no sentence.
    if (
      dividing.test(before) &&
      (isSpace || !spacedScript.test(after[0] ?? '') || /[^\x00-\x7f]$/.test(before))
    )
      return [{ end, next, cost: 0 }];
    return [
      { end, next, cost: isSpace ? costAtSpace(before, after) : costInside(before, after, words.has(next)) },
    ];
  });
}
