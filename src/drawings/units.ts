import { figureWords } from '#i18n/figure-words.ts';
import { innerWidth, margin, rectangle, type Sheet } from '#drawings/sheet.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import type { DrawingContent } from '#domain/drawing.ts';

/** Distances from one mark to the next, the largest first. Pixels. */
const pitches = [71, 56.8, 45.44, 37.86, 32.45, 28.4, 24.69];
/** The height that all marks may take together, so that a drawing fits on a phone’s screen. Pixels. */
const tallest = 1000;
/** How much of its place a mark fills. */
const share = 0.74;

/** Places of marks in rows, from a number to another, as one path. */
function marks(from: number, to: number, pitch: number, top: number): string {
  const columns = Math.round(innerWidth / pitch);
  const size = pitch * share;
  return Array.from({ length: to - from }, (_, index) => {
    const place = from + index;
    return rectangle(
      margin + (place % columns) * pitch,
      top + Math.floor(place / columns) * pitch,
      size,
      size,
    );
  }).join('');
}

/** Draws groups of marks, and tells where they end. */
export function drawUnits(
  sheet: Sheet,
  { groups, each, unit, mark }: Extract<DrawingContent, { kind: 'units' }>,
  top: number,
): number {
  const { locale } = sheet;
  const numbers = groups.map(({ count, of = count }) => ({
    count: Math.max(1, Math.round(count / each)),
    all: Math.max(1, Math.round(of / each)),
  }));
  const rows = (pitch: number): number =>
    numbers.reduce((sum, { all }) => sum + Math.ceil(all / Math.round(innerWidth / pitch)), 0);
  const fitting = pitches.filter((each) => rows(each) * each <= tallest);
  // Whole rows are counted at a glance.
  const isEven = (each: number): boolean =>
    numbers.every(({ all }) => all % Math.round(innerWidth / each) === 0);
  const pitch = fitting.find(isEven) ?? fitting[0] ?? (pitches.at(-1) as number);
  let y = top;
  for (const [index, { label, count, of, qualifier, accent }] of groups.entries()) {
    const ink = accent ? 'accent' : 'ink';
    const figure = figureWords({ value: count, unit, qualifier }, locale);
    const words =
      of === undefined
        ? figure
        : messagesFor(locale).drawing.outOf(figure, figureWords({ value: of, unit }, locale));
    y = sheet.text(label[locale], { kind: 'body', x: margin, top: y, width: innerWidth });
    y = sheet.text(words, { kind: 'figure', x: margin, top: y, width: innerWidth, ink }) + 12;
    const { count: filled, all } = numbers[index] as { count: number; all: number };
    if (all > filled) sheet.fill(marks(filled, all, pitch, y), 'rule');
    sheet.fill(marks(0, filled, pitch, y), ink);
    y += Math.ceil(all / Math.round(innerWidth / pitch)) * pitch + 44;
  }
  return sheet.text(mark[locale], { kind: 'small', x: margin, top: y, width: innerWidth, ink: 'quiet' });
}
