import { z } from 'astro/zod';
import { investorKinds } from '#schema/investor.ts';
import { personKinds, roundStatuses } from '#schema/company.ts';
import { inEachLanguage, locales } from '#config.ts';

const locale = z.enum(locales);
const localized = z.object(inEachLanguage(() => z.string()));
/** A day: `2024-08-13`. */
const day = z.iso.date();
/** As precise as it is known: `2016`, `2016-12` or `2016-12-05`. */
const date = z.string().regex(/^\d{4}(?:-\d{2}){0,2}$/);
/** Whole minor units of a currency: 640M dollars are 64000000000. */
const money = z.object({ currency: z.string(), minor: z.int() });

/** An issue in any language. */
export const issue = z.object({
  number: z.int(),
  state: z.enum(['published', 'scheduled', 'draft']),
  date: day,
  updated: day.optional(),
  original: locale,
  /** The languages that it can be read in. */
  languages: z.array(locale),
  /** The ids of what it is about and by whom. */
  companies: z.array(z.string()),
  authors: z.array(z.string()),
  tags: z.array(z.string()),
  /** The id of the series that it is a part of. */
  series: z.string().optional(),
  title: z.partialRecord(locale, z.string()),
  description: z.partialRecord(locale, z.string()),
  references: z.array(z.object({ id: z.string(), title: z.string(), publisher: z.string(), url: z.url() })),
});

/** An issue in one language; its text can be rendered. */
export const edition = z.object({
  /** The number of the issue. */
  issue: z.int(),
  locale,
  isOriginal: z.boolean(),
  title: z.string(),
  description: z.string(),
  date: day,
  /** The ids of those who translated it. */
  translators: z.array(z.string()),
  /** Its address on the site. */
  path: z.string(),
});

/** A company that an issue is about. */
export const company = z.object({
  name: localized,
  aliases: z.array(z.string()),
  founded: date,
  headquarters: localized.optional(),
  website: z.string().optional(),
  people: z.array(z.object({ name: localized, kind: z.enum(personKinds), role: localized })),
  products: z.array(z.object({ name: localized, description: localized })),
  /** The oldest first. */
  rounds: z.array(
    z.object({
      id: z.string(),
      round: localized,
      date: date.optional(),
      amount: money.optional(),
      lead: z.array(z.string()),
      participants: z.array(z.string()),
      status: z.enum(roundStatuses),
      source: z.string(),
    }),
  ),
  /** The numbers of the issues about it, the newest first. */
  issues: z.array(z.int()),
});

/** An investor of these companies. */
export const investor = z.object({
  name: localized,
  aliases: z.array(z.string()),
  kind: z.enum(investorKinds),
});

/** A tag that an issue has. */
export const tag = z.object({ name: localized, description: localized, issues: z.array(z.int()) });

/** A series that an issue belongs to; its issues in order. */
export const series = z.object({ name: localized, description: localized, issues: z.array(z.int()) });

/** Who wrote or translated an issue. */
export const author = z.object({
  name: localized,
  bio: localized,
  written: z.array(z.int()),
  translated: z.array(z.int()),
});

/** A prose page in one language; its text can be rendered. */
export const prose = z.object({ locale, title: z.string(), description: z.string() });
