import { z } from 'astro/zod';
import { told } from '#schema/saying.ts';
import { id } from '#schema/id.ts';
import { localized, localizedOrShared } from '#schema/localized.ts';
import { text } from '#schema/text.ts';

/** A subject that issues share. */
export const tag = z.strictObject({
  id: id.describe(told('field.tag.id')),
  name: localizedOrShared.describe(told('field.name-in-languages')),
  aliases: z.array(text).default([]).describe(told('field.tag.aliases')),
  description: localized.describe(told('field.tag.description')),
});

/** A tag as tags.yaml has it. */
export type TagRecord = z.infer<typeof tag>;
