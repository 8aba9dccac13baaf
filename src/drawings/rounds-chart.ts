import { frame, type Frame } from '#drawings/frame.ts';
import { disc, innerWidth, margin, rectangle, round as rounded, type Sheet } from '#drawings/sheet.ts';
import { chartCaption, chartInWords } from '#i18n/chart-words.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { formatMoney } from '#i18n/format-money.ts';
import { describeRound } from '#i18n/round-words.ts';
import type { Round } from '#domain/company.ts';
import { fundingScales, type FundingScale, type ScaleMark } from '#domain/funding-scale.ts';
import { isSure } from '#domain/funding.ts';
import type { Fonts } from '#share/faces.ts';
import type { Locale } from '#config.ts';

const radius = 17;
/** The height that the line of a round takes. */
const band = 62;
const gap = 34;
/** Between the words of a round and its amount, and between the amounts of the scale. */
const space = 32;

/** The scale keeps clear of the edges, so that dots are not cut. */
function at(place: number): number {
  return margin + radius + place * (innerWidth - 2 * radius);
}

/** The name and the date of a round at the left, its amount at the right; tells where they end. */
function drawWords(sheet: Sheet, round: Round, top: number): number {
  const { name, date, amount } = describeRound(round, sheet.locale);
  const isLong = sheet.widthOf(amount, 'figure') > innerWidth / 2;
  const figure = { kind: 'figure', x: margin, width: innerWidth, align: 'right' } as const;
  const room = isLong ? innerWidth : innerWidth - sheet.widthOf(amount, 'figure') - space;
  const words = { x: margin, width: room };
  const long = sheet.widthOf(name, 'body');
  const isBeside = long + space / 2 + sheet.widthOf(date, 'small') < room;
  let end = sheet.text(name, { ...words, kind: 'body', top: top + 7 });
  const dateAt = isBeside
    ? { ...words, x: margin + long + space / 2, top: top + 12 }
    : { ...words, top: end };
  end = Math.max(end, sheet.text(date, { ...dateAt, kind: 'small', ink: 'quiet' }));
  return Math.max(end, sheet.text(amount, { ...figure, top: isLong ? end : top }));
}

/** A line in dashes, each with round ends. */
function dashes(from: number, to: number, y: number): string {
  const step = 18;
  const count = Math.max(1, Math.floor((to - from) / step));
  return Array.from({ length: count }, (_, index) => `M${rounded(from + index * step)} ${rounded(y)}h9`).join(
    '',
  );
}

/** The line of a round from the start of the scale to its dot, over those of the scale. */
function drawMark(
  sheet: Sheet,
  { round, place }: ScaleMark,
  ticks: FundingScale['ticks'],
  top: number,
): void {
  const y = top + band / 2;
  const x = at(place);
  sheet.fill(ticks.map((tick) => rectangle(at(tick.place) - 1, top, 2, band)).join(''), 'rule');
  const line = isSure(round) ? `M${at(0)} ${rounded(y)}H${rounded(x)}` : dashes(at(0), x - radius, y);
  sheet.stroke(line, 'ink', 5);
  const isLed = round.lead.length > 0;
  sheet.fill(disc(x, y, radius), isLed ? 'accent' : 'ink');
  if (!isLed) sheet.fill(disc(x, y, radius - 5), 'paper');
}

/** The amounts of the scale below it, as many as stand apart; tells where they end. */
function drawTicks(sheet: Sheet, ticks: FundingScale['ticks'], top: number): number {
  const labels = ticks.map(({ amount, place }) => {
    const text = formatMoney(amount, sheet.locale);
    const width = sheet.widthOf(text, 'small') + 1;
    const x = at(place) - width / 2;
    return { text, width, x: Math.min(Math.max(x, margin), margin + innerWidth - width) };
  });
  const last = labels.at(-1);
  let free = margin;
  let end = top;
  for (const label of labels) {
    const { text, width, x } = label;
    const limit = last && label !== last ? last.x - space : Infinity;
    if (x < free || x + width > limit) continue;
    end = sheet.text(text, { kind: 'small', x, top, width, ink: 'quiet' });
    free = x + width + space;
  }
  return end;
}

function drawScale(sheet: Sheet, { marks, ticks }: FundingScale, omitted: number, top: number): number {
  let y = top;
  for (const mark of marks) {
    y = drawWords(sheet, mark.round, y) + 4;
    drawMark(sheet, mark, ticks, y);
    y += band + gap;
  }
  const below = drawTicks(sheet, ticks, y - gap + 10) + gap;
  const caption = chartCaption(
    marks.map(({ round }) => round),
    omitted,
    sheet.locale,
  );
  return sheet.text(caption, { kind: 'small', x: margin, top: below, width: innerWidth, ink: 'quiet' });
}

/** A chart of rounds as a drawing. */
export interface RoundsChart extends Frame {
  /** Its rounds in words. */
  alt: string;
}

/**
 * Draws the amounts of a company’s rounds on logarithmic scales, as its page does: one drawing, or one a currency; none
 * where no amount is known. What is not drawn is told in the last one.
 */
export function drawRounds(rounds: readonly Round[], locale: Locale, fonts: Fonts): RoundsChart[] {
  const omitted = rounds.filter(({ amount }) => !amount).length;
  const title = messagesFor(locale).fundingChart;
  return fundingScales(rounds).map((scale, index, { length }) => ({
    ...frame(title, locale, fonts, (sheet, top) =>
      drawScale(sheet, scale, index === length - 1 ? omitted : 0, top),
    ),
    alt: chartInWords(
      scale.marks.map(({ round }) => round),
      locale,
    ),
  }));
}
