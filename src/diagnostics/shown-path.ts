import path from 'node:path';
import { printable } from '#diagnostics/printable.ts';

/** A path as a person at a terminal can use it: from the working folder where it lies inside, else whole. */
export function shownPath(...parts: string[]): string {
  const whole = path.resolve(...parts);
  const relative = path.relative(process.cwd(), whole);
  return printable(relative.startsWith('..') || path.isAbsolute(relative) ? whole : relative);
}
