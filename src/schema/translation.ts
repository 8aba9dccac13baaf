import { z } from 'astro/zod';
import { idList } from '#schema/id.ts';
import { day, timeOfDay } from '#schema/partial-date.ts';
import { formError, told } from '#schema/saying.ts';
import { description, title } from '#schema/words.ts';

/** The fingerprint of a translation that was begun and never marked as done: that of no original. */
export const unfinished = '0000000000000000';

/** The front matter of a translation: words only, the facts stand in the original. */
export const translation = z.strictObject({
  title,
  description,
  date: day.optional().describe(told('field.translation.date')),
  time: timeOfDay.optional().describe(told('field.translation.time')),
  translators: idList.min(1).describe(told('field.authors')),
  translates: z
    .string()
    .regex(/^[0-9a-f]{16}$/, {
      error: formError('fingerprint-form', 'fingerprint-form', 'fingerprint-form.help'),
    })
    .describe(told('field.translation.translates')),
});

/** The words of a translation. */
export type TranslationRecord = z.infer<typeof translation>;
