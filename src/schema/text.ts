import { z } from 'astro/zod';
import { saying, told } from '#schema/saying.ts';
import { controlCharacterProblem, forbiddenCharacter } from '#diagnostics/characters.ts';

/** A line of text: not empty, with no character that only programs see. */
export const text = z
  .string()
  .trim()
  .min(1)
  .refine((value) => !forbiddenCharacter.test(value), {
    ...saying(controlCharacterProblem.code, controlCharacterProblem.message, controlCharacterProblem.help),
  });

const inBothLanguages = told('value-type.both-languages');

/** A text in both languages of the column. */
export const localized = z.strictObject(
  { zh: text.describe(told('field.text.zh')), en: text.describe(told('field.text.en')) },
  {
    error: (issue) =>
      issue.code === 'invalid_type' && issue.input !== undefined ? inBothLanguages : undefined,
  },
);

/** A text in both languages; one string stands for both where they share it. */
export const localizedOrShared = z.union([text.transform((value) => ({ zh: value, en: value })), localized]);

/** A text in both languages. */
export type Localized = z.infer<typeof localized>;
