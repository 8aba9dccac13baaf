import { z } from 'astro/zod';
import { day } from '#schema/partial-date.ts';
import { told } from '#schema/saying.ts';
import { localized } from '#schema/localized.ts';
import { text } from '#schema/text.ts';
import { locales } from '#config.ts';

/** Words in the language of a letter alone, or in both. */
const writtenWords = z.union([text, localized]);

/** A letter to the editor that is published below its issue. Blank lines part its paragraphs. */
export const letter = z.strictObject({
  date: day.describe(told('field.letter.date')),
  from: text.describe(told('field.letter.from')),
  language: z.enum(locales).describe(told('field.letter.language')),
  text: writtenWords.describe(told('field.letter.text')),
  reply: writtenWords.optional().describe(told('field.letter.reply')),
});

/** A letter to the editor that is published below its issue. */
export type Letter = z.infer<typeof letter>;
/** Words in the language of a letter alone, or in both. */
export type LetterWords = z.infer<typeof writtenWords>;
