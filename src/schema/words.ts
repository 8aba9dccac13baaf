import stringWidth from 'string-width';
import { saying, told } from '#schema/saying.ts';
import { text } from '#schema/text.ts';
import { say } from '#wording/phrase.ts';

/** The most half-width columns a title may take: 60 Chinese characters or 120 Latin ones. */
export const maximumTitleWidth = 120;

/** Counts half-width columns: 2 for a full-width character (East Asian Width W or F), 0 for a mark set on another, else 1. */
export function displayWidth(line: string): number {
  return stringWidth(line);
}

/** The title of an issue in one language. */
export const title = text
  .refine((value) => displayWidth(value) <= maximumTitleWidth, {
    ...saying('title-length', say('title-length', { columns: maximumTitleWidth }), say('title-length.help')),
  })
  .describe(told('field.title'));

/** One or two sentences that stand in lists, feeds and share cards. */
export const description = text.describe(told('field.description'));
