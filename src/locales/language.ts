import type { Amount } from '#locales/numbers.ts';

/** A date as precisely as it is known. */
export interface DateParts {
  year: number;
  month?: number | undefined;
  day?: number | undefined;
}

/** What is counted: its word, and the one beside 1 where that is another. */
export interface Unit {
  word: string;
  one?: string | undefined;
}

/** The punctuation of a language, with the spaces that belong to it. */
export interface Marks {
  comma: string;
  semicolon: string;
  colon: string;
  stop: string;
  /** Between two sentences. */
  space: string;
  /** Between what a picture shows and who made it. */
  wideSpace: string;
  /** Around what is said beside something, behind it. */
  brackets: readonly [open: string, close: string];
}

/** How lines of type are set on share images and in drawings; lengths in ems. */
export interface Typesetting {
  /** The face that is asked first: one with the characters of Chinese and Japanese, or one of Latin letters. */
  face: 'song' | 'display';
  /** From one line of a large title to the next, and of a drawing. */
  titleLeading: number;
  drawingLeading: number;
  /** From the top of the tallest letters to the baseline, and from the baseline to the bottom of a block of text. */
  ascent: number;
  descent: number;
  /** The height of a name that is as wide as the page. */
  nameHeight: number;
  /** How the column’s name stands at the edge: a column of characters, or its words one below the other. */
  edgeName: { parts: 'characters' | 'words'; size: number; ascent: number };
  /** Room for a date beside the line of a drawing, in pixels: a day on one line, or the year above it. */
  dateWidth: number;
}

/** Scripts by their names in ISO 15924: Latin, simplified Chinese, and Japanese, which is Chinese characters with kana. */
export type Script = 'Latn' | 'Hans' | 'Hant' | 'Jpan';

/** What the program knows of a language that a column can be written in, besides its words. */
export interface Language {
  /** What it calls itself. */
  ownName: string;
  /** What people call it: in the name of a file, without its ending and in lower case; where they are asked for it. */
  calledInFiles: RegExp;
  called: RegExp;
  /** The tags of browsers that ask for it, where other tags begin with those of its language; those with its code otherwise. */
  tags?: RegExp;
  /** The script it is written in. */
  script: Script;
  /** The rules by which its words are set and checked; undefined where there are none. */
  typography?: 'chinese' | 'english';
  marks: Marks;
  typesetting: Typesetting;
  /** Faces of readers' devices for texts, as CSS lists them. */
  textFaces: Record<'serif' | 'sans', string>;
  /** Whether figures stand right beside the words around them, as in 第22号. */
  setsFiguresClose?: true;
  /** Whether headings of pages are set in the Song face, of which a page loads the characters that it needs. */
  hasHeadingFace: boolean;
  /** How many characters of a script without spaces are read in a minute; undefined where words are counted alone. */
  charactersPerMinute?: number;
  /** What stands after each name of a list of so many, and after the last: nothing. */
  listSeparators: (count: number) => string[];
  formatDate: (date: DateParts) => string;
  formatAmount: (amount: Amount) => string;
  /** Writes a count, and what it counts. */
  formatCount: (count: number, unit: Unit | undefined) => string;
  /**
   * What it calls a usual round of funding, by the name that authors write; `Series B` and the like, by their letter.
   * Undefined where it keeps that name.
   */
  roundName: (name: UsualRound) => string | undefined;
}

/** The names of usual rounds that have no letter. */
export const usualRounds = ['Pre-seed', 'Seed', 'Angel', 'Strategic', 'Bridge', 'Debt'] as const;

/** A usual round of funding: one with a name, or one with a letter: `Pre-Series A`, `Series B2`, `Series C+`. */
export type UsualRound = (typeof usualRounds)[number] | { letter: string; isBefore: boolean };

/** Reads the name of a usual round; undefined where it is none. */
export function readUsualRound(name: string): UsualRound | undefined {
  const series = /^(Pre-)?Series ([A-Z]\d?\+*)$/.exec(name);
  if (series?.[2] !== undefined) return { letter: series[2], isBefore: series[1] !== undefined };
  return usualRounds.find((usual) => usual === name);
}
