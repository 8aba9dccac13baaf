import { z } from 'astro/zod';
import { convertedFrom, inEachLanguage, writtenLocales, type Locale } from '#config.ts';
import { told } from '#schema/saying.ts';
import { text } from '#schema/text.ts';

const inBothLanguages = told('value-type.both-languages');

/**
 * What must be there in each language that authors write. Where a language is converted from another, what is not written in
 * it is made when the files have been read: to whoever has a record it is there.
 */
export function inEachWritten<Schema extends z.ZodType>(
  make: (locale: Locale) => Schema,
): Record<Locale, Schema> {
  return inEachLanguage((locale) => {
    const schema = make(locale);
    return convertedFrom[locale] === undefined ? schema : (schema.optional() as unknown as Schema);
  });
}

/** A text in each language of the column. */
export const localized = z.strictObject(
  inEachWritten((locale) => text.describe(told(`field.text.${locale}`))),
  {
    error: (issue) =>
      issue.code === 'invalid_type' && issue.input !== undefined ? inBothLanguages : undefined,
  },
);

/** A text in each language; one string stands for all where they share it. */
export const localizedOrShared = z.union([
  text.transform(
    (value) => Object.fromEntries(writtenLocales.map((locale) => [locale, value])) as Record<Locale, string>,
  ),
  localized,
]);

/** A text in each language. */
export type Localized = z.infer<typeof localized>;
