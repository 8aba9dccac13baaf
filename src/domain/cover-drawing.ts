import type { Company, Round } from '#domain/company.ts';
import { inDollars, isSure } from '#domain/funding.ts';
import { compareDates } from '#domain/partial-date.ts';
import { timeScale } from '#domain/time-scale.ts';
import { parsePartialDate, type Day } from '#schema/partial-date.ts';

/** The drawn cover of an issue, in a square of 100 by 100 whose origin is its upper left corner: SVG path data. */
export interface CoverDrawing {
  /** The rounds of its companies but the last, as blocks that stand side by side. */
  earlier: string;
  /** The block of the last round. */
  last: string;
  /** How many years the line below the blocks is long, from the beginning of one. */
  years: number;
}

/** Where blocks stand: above the line that counts the years. */
export const coverGround = 97;
/** Amounts in dollars at the foot and at the top of the square, on a logarithmic scale that all covers share. */
const [least, most] = [1e6, 1e10];
/** The height of a block whose amount is not known in dollars. */
const unknownHeight = 7;
/** The width of a block whose round was followed by the next one at once. */
const leastWidth = 3;
/** The space between blocks, and the stroke of a hollow one. */
const [gap, stroke] = [1, 1.6];

/** A number with one decimal, as short as it is written. */
const short = (value: number): string => String(Math.round(value * 10) / 10);

function heightOf(round: Round): number {
  const cents = inDollars(round, 'amount')?.minor;
  if (cents === undefined) return unknownHeight;
  const place = Math.log10(cents / 100 / least) / Math.log10(most / least);
  return Math.min(1, Math.max(0.1, place)) * coverGround;
}

function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}H${short(x)}z`;
}

/** A block; hollow where its amount is unverified or not known, drawn as an outline that turns the other way. */
function block(round: Round, x: number, width: number): string {
  const height = heightOf(round);
  const outer = rectangle(x, coverGround - height, width, height);
  const isSolid = isSure(round) && inDollars(round, 'amount') !== undefined;
  if (isSolid || width <= 2 * stroke) return outer;
  const [left, top, inner] = [x + stroke, coverGround - height + stroke, height - 2 * stroke];
  return `${outer}M${short(left)} ${short(top)}v${short(inner)}h${short(width - 2 * stroke)}V${short(top)}z`;
}

/** Moves places apart, so that each block has its width, and none ends beyond the square. */
function spread(places: readonly number[]): number[] {
  const width = Math.min(leastWidth, 100 / places.length);
  const moved: number[] = [];
  for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? -width) + width));
  for (let index = moved.length - 1, limit = 100; index >= 0; index--)
    moved[index] = limit = Math.min(moved[index] as number, limit - width);
  return moved;
}

/**
 * Draws the money that companies raised as blocks: each begins at the day of a round, is as wide as the time until the next
 * one, and as high as its amount. The line below them begins with the year of the first founding and ends with the issue.
 *
 * @param day of the issue
 * @returns undefined where no round of their own has a date
 */
export function drawCoverOf(companies: readonly Company[], day: Day): CoverDrawing | undefined {
  const rounds = companies
    .flatMap(({ funding }) => funding)
    .flatMap((round) => (round.date && !round.raisedBy ? { round, date: round.date } : []))
    .sort((a, b) => compareDates(a.date, b.date));
  if (rounds.length === 0) return undefined;
  const dates = rounds.map(({ date }) => date);
  const { placeOf, years } = timeScale(
    [...companies.map(({ founded }) => founded), ...dates, parsePartialDate(day)],
    1,
  );
  const places = dates.map(placeOf);
  const end = Math.max(placeOf(parsePartialDate(day)), places.at(-1) as number);
  const starts = spread(places.map((place) => (place / end) * 100));
  const blocks = rounds.map(({ round }, index) => {
    const [from, to] = [starts[index] as number, starts[index + 1] ?? 100];
    const space = index + 1 < rounds.length ? Math.min(gap, (to - from) / 3) : 0;
    return block(round, from, to - from - space);
  });
  return { earlier: blocks.slice(0, -1).join(''), last: blocks.at(-1) as string, years: years * end };
}
