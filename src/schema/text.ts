import { z } from 'astro/zod';
import { saying, told } from '#schema/saying.ts';
import { inEachLanguage } from '#config.ts';
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

/** A text in each language of the column. */
export const localized = z.strictObject(
  inEachLanguage((locale) => text.describe(told(`field.text.${locale}`))),
  {
    error: (issue) =>
      issue.code === 'invalid_type' && issue.input !== undefined ? inBothLanguages : undefined,
  },
);

/** A text in each language; one string stands for all where they share it. */
export const localizedOrShared = z.union([text.transform((value) => inEachLanguage(() => value)), localized]);

/** A text in each language. */
export type Localized = z.infer<typeof localized>;
