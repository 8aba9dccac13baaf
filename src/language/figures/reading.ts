import type { FigureKind } from '#language/figures/figure.ts';

/** A figure as a reader finds it in a stretch of text, before ranges are settled. */
export interface FigureReading {
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

/** Where a stretch ends that looks like a figure and is none. */
export interface Passed {
  end: number;
}

/** Reads what stands at an offset of a text; undefined where it does not recognise it. */
export type Reader = (
  text: string,
  at: number,
) => readonly FigureReading[] | FigureReading | Passed | undefined;

/** The figures in what a reader returned. */
export function readingsIn(
  read: readonly FigureReading[] | FigureReading | Passed,
): readonly FigureReading[] {
  if ('kind' in read) return [read];
  return 'end' in read ? [] : read;
}

/** The offset behind what a reader returned. */
export function endOf(read: readonly FigureReading[] | FigureReading | Passed): number {
  return 'end' in read ? read.end : (read[0]?.end ?? 0);
}

/** Matches a sticky expression at an offset. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  return expression.exec(text) ?? undefined;
}
