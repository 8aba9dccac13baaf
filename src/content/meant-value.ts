import { readTypedDate } from '#language/typed-date.ts';
import type { Message } from '#diagnostics/diagnostic.ts';
import { asciiId } from '#schema/id.ts';
import { day, partialDate, timeOfDay } from '#schema/partial-date.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** The date of a field that was meant by one that is typed in another form. */
function meantDate(typed: string, isDay: boolean): string | undefined {
  const read = readTypedDate(typed);
  return read !== undefined && (isDay ? day : partialDate).safeParse(read).success ? read : undefined;
}

/** The id that a name gives, where none of it is cut off. */
function meantId(typed: string): string | undefined {
  return typed.length > 60 ? undefined : asciiId(typed);
}

/** The time of day that was meant by one without its zero, or with another mark between its numbers. */
function meantTime(typed: string): string | undefined {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.](\d\d)$/.exec(typed.trim()) ?? [];
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  return timeOfDay.safeParse(time).success ? time : undefined;
}

/** The value that was meant by one that is typed in another form than that of its field. */
function meantValue({ code, help }: Message, typed: string): string | undefined {
  if (code === 'date-form') return meantDate(typed, isPhraseOf(help, 'date-form.day.help'));
  if (code === 'time-form') return meantTime(typed);
  return code === 'id-form' ? meantId(typed) : undefined;
}

function isPhraseOf(words: Phrase | string, key: Phrase['key']): boolean {
  return typeof words !== 'string' && words.key === key;
}

/**
 * Says what was probably meant by a date, a time or an id that is not in the form of its field: `11/28/2026`, `Magic Leap`.
 *
 * @param problem what is wrong with the value, and how to mend it in general
 * @returns the problem, with what was meant in front of its help where that can be told
 */
export function withMeantValue(problem: Message, typed: unknown): Message {
  const { help } = problem;
  const text = String(typed);
  const nearest = meantValue(problem, text);
  return nearest === undefined || nearest === text
    ? problem
    : { ...problem, help: say('did-you-mean', { nearest, otherwise: help }) };
}
