import type { Day } from '#schema/partial-date.ts';
import type { Locale } from '#config.ts';

/** What an issue is to be made of beside its post. */
export interface Assignment {
  number: number;
  date: Day;
  locale: Locale;
  /** Whether the file of a company that is there is replaced. */
  force?: boolean;
}
