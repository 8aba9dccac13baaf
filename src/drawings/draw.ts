import { drawBars } from '#drawings/bars.ts';
import { drawFlow } from '#drawings/flow.ts';
import { frame, type Frame } from '#drawings/frame.ts';
import { disc, innerWidth, margin, round, type Sheet } from '#drawings/sheet.ts';
import { drawTimeline } from '#drawings/timeline.ts';
import { drawUnits } from '#drawings/units.ts';
import type { Drawing, DrawingContent } from '#domain/drawing.ts';
import type { Fonts } from '#share/faces.ts';
import type { Locale } from '#config.ts';
import { figureWords } from '#i18n/figure-words.ts';

/** Between two circles, and between their words. */
const gutter = 36;

function around(count: number, x: number, y: number, radius: number): { x: number; y: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const turn = (2 * Math.PI * index) / count - Math.PI / 2;
    return { x: round(x + radius * Math.cos(turn)), y: round(y + radius * Math.sin(turn)) };
  });
}

/** Draws circles of points, each joined with every other, and tells where they end. */
function drawPairs(
  sheet: Sheet,
  { circles, points, lines }: Extract<DrawingContent, { kind: 'pairs' }>,
  top: number,
): number {
  const width = (innerWidth - gutter * (circles.length - 1)) / circles.length;
  const radius = Math.min(width / 2, 240) - 16;
  const ends = circles.map((count, index) => {
    const left = margin + index * (width + gutter);
    const centre = { x: left + width / 2, y: top + radius + 20 };
    const [first, ...others] = around(count, centre.x, centre.y, radius);
    const path = (from: { x: number; y: number }, to: readonly { x: number; y: number }[]): string =>
      to.map(({ x, y }) => `M${from.x} ${from.y}L${x} ${y}`).join('');
    if (!first) return top;
    sheet.stroke(others.map((from, at) => path(from, others.slice(at + 1))).join(''), 'quiet', 1.6);
    sheet.stroke(path(first, others), 'accent', 3);
    sheet.fill(others.map(({ x, y }) => disc(x, y, 10)).join(''), 'ink');
    sheet.fill(disc(first.x, first.y, 13), 'accent');
    const place = { x: left, width, align: 'centre' } as const;
    const words = figureWords({ value: count, unit: points }, sheet.locale);
    const below = sheet.text(words, { kind: 'body', top: centre.y + radius + 32, ...place });
    const sent = figureWords({ value: count * (count - 1), unit: lines }, sheet.locale);
    return sheet.text(sent, { kind: 'figure', top: below, ...place });
  });
  return Math.max(...ends);
}

function drawContent(sheet: Sheet, content: DrawingContent, top: number): number {
  switch (content.kind) {
    case 'bars':
      return drawBars(sheet, content, top);
    case 'units':
      return drawUnits(sheet, content, top);
    case 'timeline':
      return drawTimeline(sheet, content, top);
    case 'flow':
      return drawFlow(sheet, content, top);
    case 'pairs':
      return drawPairs(sheet, content, top);
  }
}

/** Lays out a drawing in a language. */
export function layOut({ title, content }: Drawing, locale: Locale, fonts: Fonts): Frame {
  return frame(title[locale], locale, fonts, (sheet, top) => drawContent(sheet, content, top));
}

/** Draws a drawing in a language as SVG without text elements; the same words give the same source. */
export function drawDrawing(drawing: Drawing, locale: Locale, fonts: Fonts): string {
  const { sheet, height } = layOut(drawing, locale, fonts);
  return sheet.svg(height);
}
