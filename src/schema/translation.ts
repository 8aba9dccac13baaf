import { z } from 'astro/zod';
import { idList } from '#schema/id.ts';
import { day } from '#schema/partial-date.ts';
import { formError } from '#schema/saying.ts';
import { description, title } from '#schema/words.ts';

/** The fingerprint of a translation that was begun and never marked as done: that of no original. */
export const unfinished = '0000000000000000';

/** The front matter of a translation: words only, the facts stand in the original. */
export const translation = z.strictObject({
  title,
  description,
  date: day
    .optional()
    .describe('The day on which the translation is published; that of the original, unless given.'),
  translators: idList.min(1).describe('Ids in authors.yaml.'),
  translates: z
    .string()
    .regex(/^[0-9a-f]{16}$/, {
      error: formError(
        'fingerprint-form',
        'is no fingerprint of the original',
        'It is 16 digits from 0-9 and a-f.',
      ),
    })
    .describe('Fingerprint of the words of the original when this was brought up to date.'),
});

/** The words of a translation. */
export type TranslationRecord = z.infer<typeof translation>;
