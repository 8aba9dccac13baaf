import { figureWords } from '#i18n/figure-words.ts';
import { innerWidth, margin, rectangle, type Sheet } from '#drawings/sheet.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import type { Bar, DrawingContent } from '#domain/drawing.ts';
import type { CountedUnit } from '#schema/figure-parts.ts';
import { wholeUnits, type Money } from '#schema/money.ts';

const thickness = 34;
/** Between a bar and the words of the next one. */
const gap = 40;
/** A figure that is no wider than this share stands beside its words. */
const widestBeside = 0.5;
/** However small a figure is, its bar is seen. Pixels. */
const thinnest = 4;

/** The number that a bar’s length stands for. */
function sizeOf(value: Money | number): number {
  return typeof value === 'number' ? value : wholeUnits(value);
}

/** Tells how long a bar is. */
type Scale = (value: Money | number) => number;

/** Each figure by its share of the largest, from zero. */
export function linearScale(values: readonly (Money | number)[], width: number): Scale {
  const most = Math.max(...values.map(sizeOf));
  return (value) => Math.max(thinnest, (sizeOf(value) / most) * width);
}

/** Powers of ten, from the last one that is below all figures to the first one that is not below any. */
function decades(values: readonly (Money | number)[]): { first: number; last: number } {
  const logs = values.map((value) => Math.log10(sizeOf(value)));
  const first = Math.ceil(Math.min(...logs)) - 1;
  return { first, last: Math.max(first + 1, Math.ceil(Math.max(...logs))) };
}

/** The words of a bar and its figure, side by side where there is room; tells where they end. */
function drawWords(
  sheet: Sheet,
  { label, accent, ...figure }: Bar,
  unit: CountedUnit | undefined,
  top: number,
): number {
  const words = figureWords({ ...figure, unit }, sheet.locale);
  const ink = accent ? 'accent' : 'ink';
  const room = sheet.widthOf(words, 'figure');
  const text = label[sheet.locale];
  if (room > innerWidth * widestBeside) {
    const below = sheet.text(text, { kind: 'body', x: margin, top, width: innerWidth });
    return sheet.text(words, { kind: 'figure', x: margin, top: below, width: innerWidth, ink });
  }
  const width = innerWidth - room - 32;
  const below = sheet.text(text, { kind: 'body', x: margin, top: top + 6, width });
  const last = below - sheet.lineHeight('body') - 6;
  const end = sheet.text(words, {
    kind: 'figure',
    x: margin + innerWidth - room - 1,
    top: last,
    width: room + 1,
    ink,
  });
  return Math.max(below, end);
}

/** Draws bars one below the other, and tells where they end. */
export function drawBars(
  sheet: Sheet,
  content: Extract<DrawingContent, { kind: 'bars' }>,
  top: number,
): number {
  const { bars, unit, scale } = content;
  const all = bars.flatMap(({ value, upTo }) => [value, upTo ?? []].flat());
  const { first, last } = decades(all);
  const step = innerWidth / (last - first);
  const lengthOf: Scale =
    scale === 'linear'
      ? linearScale(all, innerWidth)
      : (value) => Math.max(thinnest, (Math.log10(sizeOf(value)) - first) * step);
  let y = top;
  for (const bar of bars) {
    y = drawWords(sheet, bar, unit, y) + 8;
    const length = lengthOf(bar.value);
    sheet.fill(rectangle(margin, y + thickness - 2, innerWidth, 2), 'rule');
    if (bar.upTo) sheet.fill(rectangle(margin, y, lengthOf(bar.upTo), thickness), 'quiet');
    sheet.fill(rectangle(margin, y, length, thickness), bar.accent ? 'accent' : 'ink');
    if (scale === 'log')
      for (let decade = 1; decade < last - first; decade += 1)
        sheet.fill(rectangle(margin + decade * step - 1.5, y, 3, thickness), 'paper');
    y += thickness + gap;
  }
  const words = messagesFor(sheet.locale).drawing;
  return sheet.text(scale === 'linear' ? words.linear : words.logarithmic, {
    kind: 'small',
    x: margin,
    top: y,
    width: innerWidth,
    ink: 'quiet',
  });
}
