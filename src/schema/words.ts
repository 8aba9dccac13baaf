import stringWidth from 'string-width';
import { saying } from '#schema/saying.ts';
import { text } from '#schema/text.ts';

/** The most half-width columns a title may take: 60 Chinese characters or 120 Latin ones. */
export const maximumTitleWidth = 120;

/** Counts half-width columns: 2 for a full-width character (East Asian Width W or F), 0 for a mark set on another, else 1. */
export function displayWidth(line: string): number {
  return stringWidth(line);
}

/** The title of an issue in one language. */
export const title = text
  .refine((value) => displayWidth(value) <= maximumTitleWidth, {
    error: `the title is longer than ${maximumTitleWidth / 2} full-width or ${maximumTitleWidth} half-width characters`,
    ...saying('title-length', 'Shorten it; what does not fit belongs in the description.'),
  })
  .describe('The headline.');

/** One or two sentences that stand in lists, feeds and share cards. */
export const description = text.describe('One or two sentences for lists, feeds and share cards.');
