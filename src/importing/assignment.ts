import type { Day } from '#schema/partial-date.ts';
import type { Locale } from '#config.ts';
import type { WordingLanguage } from '#wording/in-words.ts';

/** The number, day and language that an import gives to an issue. */
export interface Assignment {
  number: number;
  date: Day;
  locale: Locale;
  /** Whether the file of a company that is there is replaced. */
  force?: boolean;
  /** The folder of the issue that a post translates; left out for an original. */
  translates?: string;
  /** The language of comments in the draft; English unless given. */
  language?: WordingLanguage;
}
