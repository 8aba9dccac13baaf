import { z } from 'astro/zod';
import { saying, told } from '#schema/saying.ts';
import { id, idList } from '#schema/id.ts';
import { day, partialDate, timeOfDay } from '#schema/partial-date.ts';
import { pictureCredits } from '#schema/picture-credit.ts';
import { letter } from '#schema/letter.ts';
import { localized, localizedOrShared } from '#schema/localized.ts';
import { text } from '#schema/text.ts';
import { description, title } from '#schema/words.ts';
import { webAddress } from '#schema/web-address.ts';
import { say } from '#wording/phrase.ts';

/** A source that the text cites. */
export const reference = z.strictObject({
  id: id.describe(told('field.reference.id')),
  title: text.describe(told('field.reference.title')),
  publisher: text.describe(told('field.reference.publisher')),
  url: webAddress.describe(told('field.reference.url')),
  date: partialDate.optional().describe(told('field.reference.date')),
  further: z.boolean().default(false).describe(told('field.reference.further')),
});

/** A correction made after publication. */
export const correction = z.strictObject({
  date: day.describe(told('field.correction.date')),
  text: localized.describe(told('field.correction.text')),
  thanks: localizedOrShared.optional().describe(told('field.correction.thanks')),
});

/** Why an issue was taken back, and when. */
export const retraction = z.strictObject({
  date: day.describe(told('field.retraction.date')),
  reason: localized.describe(told('field.retraction.reason')),
});

/** The picture that stands for an issue. */
export const cover = z.strictObject({
  src: text.describe(told('field.cover.src')),
  alt: text.describe(told('field.cover.alt')),
});

/** The front matter of an original: the facts about the issue and its words. */
export const issue = z
  .strictObject({
    issue: z.int().positive().describe(told('field.issue.issue')),
    title,
    description,
    date: day.describe(told('field.issue.date')),
    time: timeOfDay.optional().describe(told('field.issue.time')),
    updated: day.optional().describe(told('field.issue.updated')),
    authors: idList.min(1).describe(told('field.authors')),
    company: id.optional().describe(told('field.issue.company')),
    companies: idList.default([]).describe(told('field.issue.companies')),
    tags: idList.min(1).max(6).describe(told('field.issue.tags')),
    series: id.optional().describe(told('field.issue.series')),
    cover: cover.optional().describe(told('field.issue.cover')),
    pictures: pictureCredits.default({}).describe(told('field.issue.pictures')),
    references: z.array(reference).default([]).describe(told('field.issue.references')),
    corrections: z.array(correction).default([]).describe(told('field.issue.corrections')),
    retracted: retraction.optional().describe(told('field.issue.retracted')),
    discussion: webAddress.optional().describe(told('field.issue.discussion')),
    letters: z.array(letter).default([]).describe(told('field.issue.letters')),
    draft: z.boolean().default(false).describe(told('field.issue.draft')),
  })
  .refine(({ company, companies }) => company === undefined || companies.length === 0, {
    path: ['companies'],
    // Asked even where other fields are wrong, so that every problem is told at once.
    when: ({ value }) => Array.isArray((value as { companies?: unknown } | undefined)?.companies),
    ...saying('company-and-companies', say('company-and-companies'), say('company-and-companies.help')),
  });

/** The facts and words of an original. */
export type IssueRecord = z.infer<typeof issue>;
/** The ids of the companies that an original says it is about. */
export function companyIds({
  company,
  companies = [],
}: Partial<Pick<IssueRecord, 'company' | 'companies'>>): string[] {
  return company === undefined ? companies : [company];
}

/** A source that the text cites. */
export type Reference = z.infer<typeof reference>;
/** Why an issue was taken back, and when. */
export type Retraction = z.infer<typeof retraction>;
/** A correction made after publication. */
export type Correction = z.infer<typeof correction>;
