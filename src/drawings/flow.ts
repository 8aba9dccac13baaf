import { innerWidth, margin, rectangle, round, type Box, type Sheet } from '#drawings/sheet.ts';
import type { DrawingContent } from '#domain/drawing.ts';

type Flow = Extract<DrawingContent, { kind: 'flow' }>;
type Step = Flow['rows'][number]['steps'][number];

/** Between two rows of boxes that stand side by side. */
const gutter = 48;
/** Between the line of a box and its words. */
const padding = 26;
const shortestArrow = 60;
/** From the left edge of a box to the arrow below it. */
const arrowInset = 60;

/** The height of a box around its words. */
function boxHeight(sheet: Sheet, { label, text }: Step, width: number): number {
  const inner = width - 2 * padding;
  const words = sheet.heightOf(label[sheet.locale], 'body', inner);
  return words + (text ? sheet.heightOf(text[sheet.locale], 'small', inner) : 0) + 2 * padding - 8;
}

/** The height of an arrow beside its words. */
function arrowHeight(sheet: Sheet, { arrow }: Step, width: number): number {
  if (!arrow) return shortestArrow;
  return Math.max(shortestArrow, sheet.heightOf(arrow[sheet.locale], 'small', width - arrowInset - 40) + 24);
}

/** Draws a box around its words, which stand in the middle of its height. */
function drawBox(sheet: Sheet, step: Step, { x, top, width, height }: Box): void {
  const { label, text, accent } = step;
  const ink = accent ? 'accent' : 'ink';
  const inner = { x: x + padding, width: width - 2 * padding };
  sheet.stroke(rectangle(x + 1.5, top, width - 3, height), ink, accent ? 5 : 3);
  const start = top + padding - 4 + (height - boxHeight(sheet, step, width)) / 2;
  const below = sheet.text(label[sheet.locale], { kind: 'body', top: start, ink, ...inner });
  if (text) sheet.text(text[sheet.locale], { kind: 'small', top: below, ink: 'quiet', ...inner });
}

/** Draws an arrow from one box to the next, with its words beside it. */
function drawArrow(sheet: Sheet, { arrow }: Step, { x, top, width, height }: Box): void {
  const at = x + arrowInset;
  const end = top + height;
  sheet.fill(rectangle(at - 1.5, top, 3, height - 18), 'ink');
  sheet.fill(`M${round(at - 13)} ${round(end - 24)}h26l-13 22z`, 'ink');
  if (!arrow) return;
  const words = arrow[sheet.locale];
  const room = width - arrowInset - 40;
  const middle = top + (height - sheet.heightOf(words, 'small', room)) / 2;
  sheet.text(words, { kind: 'small', x: at + 36, top: middle, width: room, ink: 'quiet' });
}

/** Draws rows of boxes from top to bottom, two of them side by side, and tells where they end. */
export function drawFlow(sheet: Sheet, { rows }: Flow, top: number): number {
  const width = (innerWidth - gutter * (rows.length - 1)) / rows.length;
  const at = (index: number): number => margin + index * (width + gutter);
  const heads = rows.map(({ label }, index) =>
    label
      ? sheet.text(label[sheet.locale], { kind: 'small', x: at(index), top, width, ink: 'quiet' }) + 14
      : top,
  );
  let y = Math.max(...heads);
  const longest = Math.max(...rows.map(({ steps }) => steps.length));
  for (let place = 0; place < longest; place += 1) {
    const here = rows.map(({ steps }) => steps[place]);
    const height = Math.max(...here.map((step) => (step ? boxHeight(sheet, step, width) : 0)));
    const next = rows.map(({ steps }) => (steps[place + 1] ? steps[place] : undefined));
    const arrow = Math.max(0, ...next.map((step) => (step ? arrowHeight(sheet, step, width) : 0)));
    for (const [index, step] of here.entries()) {
      if (step) drawBox(sheet, step, { x: at(index), top: y, width, height });
      const led = next[index];
      if (led) drawArrow(sheet, led, { x: at(index), top: y + height, width, height: arrow });
    }
    y += height + arrow;
  }
  return y;
}
