import type { FieldName, TableName } from '#schema/dataset.ts';
import type { Locale } from '#config.ts';

/** A field that each language of the column has one of: which language a column of it is in. */
export interface LanguageColumn {
  /** The name of the language. */
  language: string;
  /** The names of the other languages. */
  others: readonly string[];
  /** Whether it is the first of these columns. */
  isFirst: boolean;
  /** Whether the language is written in Latin letters. */
  isLatin: boolean;
}

/** The fields of a table, those in each language by what stands before it: `title` of `title_en`. */
type WordsOf<Field extends string> = {
  [Name in Field as Name extends `${infer Base}_${Locale}` ? Base : Name]: Name extends `${string}_${Locale}`
    ? (column: LanguageColumn) => string
    : string;
};

/** What each table of the data holds, and each of its fields, in a language. */
export interface DatasetWords {
  tables: Record<TableName, string>;
  fields: { [Name in TableName]: WordsOf<FieldName<Name>> };
}
