import type { Figure } from '#language/figures/figure.ts';
import type { FigureRules } from '#language/figures/figure-rules.ts';

type Approximation = NonNullable<Figure['approximation']>;

const after = /^\s*(?:左右|上下|or so\b)/;
const upwards = /^\s*以上/;

/** How the words beside a figure qualify it: less, more or about. */
export function approximationOf(
  text: string,
  start: number,
  end: number,
  { approximations, isMore }: FigureRules,
): Approximation | undefined {
  const lead = text.slice(Math.max(0, start - 16), start);
  const found = approximations.find(([words]) => words.test(lead));
  if (found) return found[1];
  if (isMore?.(text, start, end)) return 'more';
  if (upwards.test(text.slice(end, end + 4))) return 'more';
  return after.test(text.slice(end, end + 8)) ? 'about' : undefined;
}
