import { z } from 'astro/zod';
import { id } from '#schema/id.ts';
import { localized, localizedOrShared, text } from '#schema/text.ts';
import { webAddress } from '#schema/web-address.ts';

/** Somebody who writes or translates. */
export const author = z.strictObject({
  id: id.describe('What issues and translations name.'),
  name: localizedOrShared.describe('The byline.'),
  kind: z.enum(['person', 'team']).default('person').describe('person, or team for a byline of several.'),
  bio: localized.describe('Who this is, in one or two sentences.'),
  links: z
    .array(z.strictObject({ label: text.describe('What it is.'), url: webAddress.describe('Where it is.') }))
    .default([])
    .describe('Where else to find the author.'),
});

/** An author as authors.yaml has it. */
export type AuthorRecord = z.infer<typeof author>;
