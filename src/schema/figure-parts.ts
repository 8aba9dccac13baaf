import { z } from 'astro/zod';
import { id } from '#schema/id.ts';
import { saying, told } from '#schema/saying.ts';
import { inEachWritten, localized } from '#schema/localized.ts';
import { text } from '#schema/text.ts';
import { writtenLocales } from '#config.ts';
import { say } from '#wording/phrase.ts';

/** The most characters of a label, which has to be read at the width of a phone. */
const longestLabel = 60;
const longestUnit = 30;

/** Words inside a drawing, in both languages. */
export const label = localized.superRefine((texts, context) => {
  for (const locale of writtenLocales)
    if (texts[locale].length > longestLabel)
      context.addIssue({
        code: 'custom',
        path: [locale],
        ...saying('drawing-label', say('drawing-label', { most: longestLabel }), say('drawing-label.help')),
      });
});

/** How many there are. */
export const count = z.number().positive();

/** Where a figure is from: references of the issue. */
export const source = z
  .union([id.transform((one) => [one]), z.array(id).min(1)], {
    error: told('drawing-source.form.help'),
  })
  .describe(told('field.drawing.source'));

/** From whose file figures are taken, where the issue is about several. */
export const company = id.optional().describe(told('field.drawing.company'));

/** What is counted, as it stands behind a number. */
export const unit = z.strictObject({
  ...inEachWritten((locale) => text.max(longestUnit).describe(told(`field.unit.${locale}`))),
  one: text.max(longestUnit).optional().describe(told('field.unit.one')),
});

/** How exact a figure is. */
export const qualifier = z.enum(['about', 'over']).optional().describe(told('field.drawing.qualifier'));

/** What is counted, as it stands behind a number. */
export type CountedUnit = z.infer<typeof unit>;
