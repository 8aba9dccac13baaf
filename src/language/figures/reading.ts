import type { FigureKind } from '#language/figures/figure.ts';

/** A figure as a reader finds it in a stretch of text, before ranges are settled. */
export interface Reading {
  /** Offsets in the text. */
  start: number;
  end: number;
  kind: FigureKind;
  /** The number before its magnitude, plain decimal digits; the normal form of a date. */
  digits: string;
  /** The power of ten of its magnitude: 8 for 亿. */
  power: number;
  /** ISO 4217, of money. */
  currency?: string | undefined;
  also?: string | undefined;
  lenient?: true | undefined;
  /** Set where nothing but the number is written: it may take the unit of the figure beside it. */
  bare?: boolean | undefined;
}

/** What looks like a figure and is none. */
export interface Passed {
  end: number;
}

/** Reads what stands at an offset of a text; undefined where it knows nothing of it. */
export type Reader = (text: string, at: number) => readonly Reading[] | Reading | Passed | undefined;

/** The readings among what a reader gives. */
export function readingsIn(read: readonly Reading[] | Reading | Passed): readonly Reading[] {
  if ('kind' in read) return [read];
  return 'end' in read ? [] : read;
}

/** Where to read on after what a reader gives. */
export function endOf(read: readonly Reading[] | Reading | Passed): number {
  return 'end' in read ? read.end : (read[0]?.end ?? 0);
}

/** Matches a sticky expression at an offset. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  return expression.exec(text) ?? undefined;
}
