import type { z } from 'astro/zod';
import type { author } from '#schema/author.ts';
import type { company } from '#schema/company.ts';
import type { investor } from '#schema/investor.ts';
import type { issue } from '#schema/issue.ts';
import type { prosePage } from '#schema/prose-page.ts';
import type { series } from '#schema/series.ts';
import type { tag } from '#schema/tag.ts';
import type { translation } from '#schema/translation.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import type { PhraseKey } from '#wording/phrase.ts';

/** What authors write in the files that have forms. */
type Written = z.input<
  | typeof issue
  | typeof translation
  | typeof prosePage
  | typeof company
  | typeof investor
  | typeof tag
  | typeof series
  | typeof author
>;

/** The names of the fields of a value, and of the fields in them. */
type NamesIn<Value> = Value extends readonly (infer Entry)[]
  ? NamesIn<Entry>
  : Value extends object
    ? string extends keyof Value
      ? NamesIn<Value[keyof Value]>
      : { [Name in keyof Value & string]: Name | NamesIn<Value[Name]> }[keyof Value & string]
    : never;

/** What the form of a field is headed by; each field of the schemas must have its entry in the dictionaries. */
export function labelOf(name: string, language: WordingLanguage): string {
  const key: PhraseKey = `cms.field.${name as NamesIn<Written>}`;
  return inWords({ key }, language);
}
