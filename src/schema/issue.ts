import { z } from 'astro/zod';
import { id, idList } from '#schema/id.ts';
import { day, partialDate } from '#schema/partial-date.ts';
import { pictureCredits } from '#schema/picture-credit.ts';
import { localized, text } from '#schema/text.ts';
import { description, title } from '#schema/words.ts';
import { webAddress } from '#schema/web-address.ts';

/** A source that the text cites. */
export const reference = z.strictObject({
  id: id.describe('What <Cite id="…" /> names.'),
  title: text.describe('The title, in the language of the source.'),
  publisher: text.describe('The newspaper, site or author.'),
  url: webAddress.describe('The address of the source.'),
  date: partialDate.optional().describe('When it was published, as precise as known.'),
  further: z.boolean().default(false).describe('Further reading: listed although the text does not cite it.'),
});

/** A correction made after publication. */
export const correction = z.strictObject({
  date: day.describe('The day of the correction.'),
  text: localized.describe('What was wrong and what is right, in both languages.'),
});

/** The picture that stands for an issue. */
export const cover = z.strictObject({
  src: text.describe('The file, beside the text: ./cover.jpg.'),
  alt: text.describe('What the picture shows, for those who do not see it.'),
});

/** The front matter of an original: the facts about the issue and its words. */
export const issue = z.strictObject({
  issue: z
    .int()
    .positive()
    .describe('The number of the issue; a larger number has the same or a later date.'),
  title,
  description,
  date: day.describe(
    'The day of publication in the time zone of the column; a later day schedules the issue.',
  ),
  updated: day.optional().describe('The day of the last notable change.'),
  authors: idList.min(1).describe('Ids in authors.yaml.'),
  company: id.describe('The id of the company: its file name in companies/.'),
  tags: idList.min(1).max(6).describe('One to six ids in tags.yaml.'),
  cover: cover.optional().describe('A picture for the head of the issue.'),
  pictures: pictureCredits
    .default({})
    .describe('Who made the pictures, by the names of their files: board.jpg.'),
  references: z.array(reference).default([]).describe('The sources, in the order of their numbers.'),
  corrections: z.array(correction).default([]).describe('Corrections, oldest first.'),
  draft: z.boolean().default(false).describe('A draft is seen in development only.'),
});

/** The facts and words of an original. */
export type IssueRecord = z.infer<typeof issue>;
/** A source that the text cites. */
export type Reference = z.infer<typeof reference>;
/** A correction made after publication. */
export type Correction = z.infer<typeof correction>;
