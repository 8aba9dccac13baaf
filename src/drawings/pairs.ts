import { figureWords } from '#drawings/figure-words.ts';
import { disc, innerWidth, margin, round, type Sheet } from '#drawings/sheet.ts';
import type { DrawingContent } from '#domain/drawing.ts';

/** Between two circles, and between their words. */
const gutter = 36;

function around(count: number, x: number, y: number, radius: number): { x: number; y: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const turn = (2 * Math.PI * index) / count - Math.PI / 2;
    return { x: round(x + radius * Math.cos(turn)), y: round(y + radius * Math.sin(turn)) };
  });
}

/** Draws circles of points, each joined with every other, and tells where they end. */
export function drawPairs(
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
