/** A dot with what is written at it. */
export interface LabelledDot {
  /** Place along the width, 0 to 1. */
  x: number;
  /** Pixels from the top. */
  y: number;
  /** Nothing where the dot has no label. */
  text?: string | undefined;
}

/** Where a label stands: the shift of its baseline from the dot in pixels, and the side it grows to. */
export interface LabelPlace {
  dx: number;
  dy: number;
  anchor: 'start' | 'middle' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The places to try, the best first. */
const places: readonly LabelPlace[] = [
  { dx: 0, dy: -11, anchor: 'middle' },
  { dx: 0, dy: 20, anchor: 'middle' },
  { dx: -6, dy: -11, anchor: 'start' },
  { dx: 6, dy: -11, anchor: 'end' },
  { dx: 10, dy: 5, anchor: 'start' },
  { dx: -10, dy: 5, anchor: 'end' },
  { dx: 8, dy: -9, anchor: 'start' },
  { dx: -8, dy: -9, anchor: 'end' },
  { dx: 8, dy: 18, anchor: 'start' },
  { dx: -8, dy: 18, anchor: 'end' },
  { dx: 0, dy: -26, anchor: 'middle' },
  { dx: 0, dy: 34, anchor: 'middle' },
];

/** Half the width of a dot. Pixels. */
const radius = 6;

/** About how wide a label of 13 pixels is set. Pixels. */
function widthOf(text: string): number {
  return Array.from(text).reduce((width, character) => width + (character > '\u2E80' ? 13.5 : 7.5), 0);
}

function boxOf({ x, y }: LabelledDot, text: string, { dx, dy, anchor }: LabelPlace, width: number): Box {
  const size = widthOf(text);
  const start = x * width + dx - { start: 0, middle: size / 2, end: size }[anchor];
  return { left: start, right: start + size, top: y + dy - 11, bottom: y + dy + 4 };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Places labels; where it is told what is written already, each label once. */
function place(
  dots: readonly LabelledDot[],
  width: number,
  written?: Set<string>,
): (LabelPlace | undefined)[] {
  const taken: Box[] = dots.map(({ x, y }) => ({
    left: x * width - radius,
    right: x * width + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  return dots.map((dot) => {
    const { text } = dot;
    if (!text || written?.has(text)) return undefined;
    for (const each of places) {
      const box = boxOf(dot, text, each, width);
      if (box.left < 0 || box.right > width || taken.some((other) => meet(box, other))) continue;
      taken.push(box);
      written?.add(text);
      return each;
    }
    return undefined;
  });
}

/**
 * Finds places for labels at which none covers a dot or another label; one that has no such place is left out.
 *
 * @param dots the most important first
 * @param width the least width at which the chart shows its labels, in pixels
 * @returns a place for each dot, undefined where it gets no label
 */
export function placeLabels(dots: readonly LabelledDot[], width: number): (LabelPlace | undefined)[] {
  return place(dots, width);
}

/** The same for dots of which those with one label share it: it stands at the first of them that has a place for it. */
export function placeSharedLabels(dots: readonly LabelledDot[], width: number): (LabelPlace | undefined)[] {
  return place(dots, width, new Set());
}
