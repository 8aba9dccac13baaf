import { saying } from '#schema/saying.ts';
import { text } from '#schema/text.ts';

/** The most half-width columns a title may take: 60 Chinese characters or 120 Latin ones. */
export const maximumTitleWidth = 120;

/** Counts half-width columns: 2 for a full-width character (East Asian Width W or F), else 1. */
export function displayWidth(line: string): number {
  let width = 0;
  for (const character of line)
    width +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]/u.test(
        character,
      )
        ? 2
        : 1;
  return width;
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
