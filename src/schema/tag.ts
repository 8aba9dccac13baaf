import { z } from 'astro/zod';
import { id } from '#schema/id.ts';
import { localized, localizedOrShared, text } from '#schema/text.ts';

/** A subject that issues share. */
export const tag = z.strictObject({
  id: id.describe('What issues name, and the last part of its address.'),
  name: localizedOrShared.describe('The name in each language.'),
  aliases: z.array(text).default([]).describe('Other names, by which search finds its issues.'),
  description: localized.describe('What the tag gathers, in one sentence.'),
});

/** A tag as tags.yaml has it. */
export type TagRecord = z.infer<typeof tag>;
