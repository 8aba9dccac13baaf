import { z } from 'astro/zod';
import type { Complaint } from '#schema/problem.ts';

/** Characters that XML 1.0 (section 2.2) and so a feed cannot carry, and lone surrogates. */
export const forbiddenCharacter =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** A text without such characters, for outputs that others parse. */
export function withoutForbidden(text: string): string {
  return text.replace(new RegExp(forbiddenCharacter.source, 'g'), '');
}

/** What is said of a text with such a character. */
export const controlCharacterComplaint: Complaint = {
  message: 'there is an invisible control character in this text',
  help: 'Delete the text and type it again instead of pasting it.',
};

/** A line of text: not empty, with no character that a feed cannot carry. */
export const text = z
  .string()
  .trim()
  .min(1)
  .refine((value) => !forbiddenCharacter.test(value), {
    message: controlCharacterComplaint.message,
    params: { help: controlCharacterComplaint.help },
  });

/** A text in both languages of the column. */
export const localized = z.strictObject(
  { zh: text.describe('The text in Chinese.'), en: text.describe('The text in English.') },
  {
    error: (issue) =>
      issue.code === 'invalid_type' && issue.input !== undefined
        ? 'this must be given in both languages, as {zh: …, en: …}'
        : undefined,
  },
);

/** A text in both languages; one string stands for both where they share it. */
export const localizedOrShared = z.union([text.transform((value) => ({ zh: value, en: value })), localized]);

/** A text in both languages. */
export type Localized = z.infer<typeof localized>;
