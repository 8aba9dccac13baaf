import { z } from 'astro/zod';
import { formError, told } from '#schema/saying.ts';
import { day } from '#schema/partial-date.ts';
import { locales } from '#config.ts';

/** The channels that an issue goes to beside the site and its feeds. */
export const channels = ['wechat', 'mail', 'markdown', 'text'] as const;

/** A channel that an issue goes to. */
export type Channel = (typeof channels)[number];

/** What went out: an issue in one language, to one channel. */
export const posted = z.strictObject({
  issue: z.int().positive().describe(told('field.posted.issue')),
  language: z.enum(locales).describe(told('field.posted.language')),
  channel: z.enum(channels).describe(told('field.posted.channel')),
  date: day.describe(told('field.posted.date')),
  version: z
    .string()
    .regex(/^[0-9a-f]{16}$/, { error: formError('posted-version', 'posted-version', 'posted-version.help') })
    .describe(told('field.posted.version')),
});

/** An entry of posted.yaml. */
export type PostedRecord = z.infer<typeof posted>;
