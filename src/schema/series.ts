import { z } from 'astro/zod';
import { told } from '#schema/saying.ts';
import { id } from '#schema/id.ts';
import { localized, localizedOrShared } from '#schema/localized.ts';

/** Issues that belong together and are read in order. */
export const series = z.strictObject({
  id: id.describe(told('field.series.id')),
  name: localizedOrShared.describe(told('field.name-in-languages')),
  description: localized.describe(told('field.series.description')),
});

/** A series as series.yaml has it. */
export type SeriesRecord = z.infer<typeof series>;
