import path from 'node:path';
import type { KnownColumn } from '#importing/known-column.ts';
import type { OpenPost } from '#importing/open-post.ts';
import type { Day } from '#schema/partial-date.ts';
import type { Locale } from '#config.ts';
import type { WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** The number, day and language that an import gives to an issue. */
export interface Assignment {
  number: number;
  date: Day;
  locale: Locale;
  /** Whether the file of a company that is there is replaced. */
  force?: boolean;
  /** The language of comments in the draft; English unless given. */
  language?: WordingLanguage;
}

/** The day of an issue: the one that its post or the name of the file states, moved between its neighbours; guesses are logged. */
export function dateFor({ file, head, log }: OpenPost, number: number, column: KnownColumn): Day {
  const inName = /(?<!\d)(20\d{2}-\d{2}-\d{2})(?!\d)/.exec(path.basename(file))?.[1];
  const stated = head.date ?? inName;
  if (head.date === undefined)
    log.guess(inName === undefined ? say('import.no-date') : say('import.date-of-name', { date: inName }));
  const day = column.nearestDay(number, stated ?? column.today);
  if (day !== stated) {
    log.guess(
      stated === undefined
        ? say('import.date-stands-in', { date: day })
        : say('import.date-moved', { number, stated, date: day }),
    );
    log.ask(say('import.date-todo', { number }));
  }
  return day;
}
