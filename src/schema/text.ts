import { z } from 'astro/zod';
import { ownMessage, saying } from '#schema/saying.ts';
import { controlCharacterProblem, forbiddenCharacter } from '#diagnostics/characters.ts';
import { inWords } from '#wording/in-words.ts';

/** A line of text: not empty, with no character that only programs see. */
export const text = z
  .string()
  .trim()
  .min(1)
  .refine((value) => !forbiddenCharacter.test(value), {
    error: inWords(controlCharacterProblem.message, 'en'),
    ...saying(controlCharacterProblem.code, inWords(controlCharacterProblem.help, 'en')),
  });

const inBothLanguages = ownMessage('this must be given in both languages, as {zh: …, en: …}');

/** A text in both languages of the column. */
export const localized = z.strictObject(
  { zh: text.describe('The text in Chinese.'), en: text.describe('The text in English.') },
  {
    error: (issue) =>
      issue.code === 'invalid_type' && issue.input !== undefined ? inBothLanguages : undefined,
  },
);

/** A text in both languages; one string stands for both where they share it. */
export const localizedOrShared = z.union([text.transform((value) => ({ zh: value, en: value })), localized]);

/** A text in both languages. */
export type Localized = z.infer<typeof localized>;
