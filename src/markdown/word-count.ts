import { toString } from 'hast-util-to-string';
import { countWords } from '#language/reading-time.ts';
import type { Body } from '#markdown/body.ts';

/** How many Han characters and other words a text has: those that its reading time is counted from. */
export function countBody({ tree }: Body): { han: number; words: number } {
  return countWords(toString(tree));
}
