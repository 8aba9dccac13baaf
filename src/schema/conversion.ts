import { z } from 'astro/zod';
import { told } from '#schema/saying.ts';
import { text } from '#schema/text.ts';

/** A word that is not to be converted as the dictionaries have it. */
export const conversionException = z.strictObject({
  written: text.describe(told('field.conversion.written')),
  becomes: text.describe(told('field.conversion.becomes')),
  issues: z.array(z.int().positive()).min(1).optional().describe(told('field.conversion.issues')),
});

/** An exception as conversion.yaml has it. */
export type ConversionException = z.infer<typeof conversionException>;
