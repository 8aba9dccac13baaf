import { z } from 'astro/zod';
import { told } from '#schema/saying.ts';
import { id } from '#schema/id.ts';
import { localized, localizedOrShared } from '#schema/localized.ts';
import { text } from '#schema/text.ts';
import { webAddress } from '#schema/web-address.ts';

/** Somebody who writes or translates. */
export const author = z.strictObject({
  id: id.describe(told('field.author.id')),
  name: localizedOrShared.describe(told('field.author.name')),
  kind: z.enum(['person', 'team']).default('person').describe(told('field.author.kind')),
  bio: localized.describe(told('field.author.bio')),
  links: z
    .array(
      z.strictObject({
        label: text.describe(told('field.author.link.label')),
        url: webAddress.describe(told('field.author.link.url')),
      }),
    )
    .default([])
    .describe(told('field.author.links')),
});

/** An author as authors.yaml has it. */
export type AuthorRecord = z.infer<typeof author>;
