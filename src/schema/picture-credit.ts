import { z } from 'astro/zod';
import { saying, told } from '#schema/saying.ts';
import { localizedOrShared } from '#schema/localized.ts';
import { webAddress } from '#schema/web-address.ts';
import { yamlText } from '#schema/yaml-text.ts';
import { say, type Phrase } from '#wording/phrase.ts';

const kinds = ['BY', 'BY-SA', 'BY-ND', 'BY-NC', 'BY-NC-SA', 'BY-NC-ND'] as const;
const versions = ['4.0', '3.0', '2.5', '2.0', '1.0'] as const;

/** A licence of Creative Commons, by its id in the list of SPDX; PDM-1.0 marks what is in the public domain. */
export type CommonsLicence =
  `CC-${(typeof kinds)[number]}-${(typeof versions)[number]}` | 'CC0-1.0' | 'PDM-1.0';

/** The licences of Creative Commons, the newest version first. */
export const commonsLicences: readonly CommonsLicence[] = [
  ...versions.flatMap((version) => kinds.map((kind): CommonsLicence => `CC-${kind}-${version}`)),
  'CC0-1.0',
  'PDM-1.0',
];

/** Why a picture may be shown under no such licence: our own, by permission, made for the press, as a quotation. */
export const otherGrounds = ['own', 'permission', 'press', 'quotation'] as const;

/** What allows a picture to be shown. */
export type Licence = CommonsLicence | (typeof otherGrounds)[number];

/** Where nobody but us would find it, and what was given to us, has no public source. */
const sourceless: ReadonlySet<Licence> = new Set(['own', 'permission']);

/** Who made a picture, and what allows it to be shown. */
export const pictureCredit = z
  .strictObject({
    credit: localizedOrShared.describe(told('field.credit.credit')),
    licence: z.enum([...commonsLicences, ...otherGrounds]).describe(told('field.credit.licence')),
    source: webAddress.optional().describe(told('field.credit.source')),
  })
  .superRefine(({ licence, source }, context) => {
    if (source === undefined && !sourceless.has(licence))
      context.addIssue({
        code: 'custom',
        path: ['source'],
        ...saying(
          'missing-field',
          say('missing-field.name', { name: 'source' }),
          say('missing-field.credit-source.help'),
        ),
      });
  })
  .describe(told('field.picture-credit'));

/** The credits of the pictures beside a text, by the names of their files. */
export const pictureCredits = z.record(z.string(), pictureCredit);

/** Who made a picture, and what allows it to be shown. */
export type PictureCredit = z.infer<typeof pictureCredit>;

/** What is known of the credit of a picture; each as it was typed. */
export type GivenCredit = { [Field in keyof PictureCredit]?: string | undefined };

/**
 * The lines of front matter that credit a picture, to be pasted and filled in: a check asks for what is left empty. What
 * is not known is a phrase, which says in a comment what to write; a source that the licence does not ask for has no line.
 */
export function creditLines(file: string, given: GivenCredit = {}): (Phrase | string)[] {
  const lineOf = (field: keyof PictureCredit): Phrase | string => {
    const value = given[field];
    // An address without spaces needs no quotation marks.
    const written = value && /^https?:\S+[^\s:]$/.test(value) ? value : value && yamlText(value);
    return written === undefined ? say(`credit-line.${field}`) : `    ${field}: ${written}`;
  };
  const noSource: ReadonlySet<string | undefined> = sourceless;
  const fields = ['credit', 'licence', 'source'] as const;
  const stated = fields.filter(
    (field) => field !== 'source' || given.source !== undefined || !noSource.has(given.licence),
  );
  return [`  ${yamlText(file)}:`, ...stated.map(lineOf)];
}
