import { readTypedDate } from '#language/typed-date.ts';
import type { Message } from '#diagnostics/diagnostic.ts';
import { asciiId } from '#schema/id.ts';
import { day, partialDate } from '#schema/partial-date.ts';
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

function isPhraseOf(words: Phrase | string, key: Phrase['key']): boolean {
  return typeof words !== 'string' && words.key === key;
}

/**
 * Says what was probably meant by a date or an id that is not in the form of its field: `11/28/2026`, `Magic Leap`.
 *
 * @param problem what is wrong with the value, and how to mend it in general
 * @returns the problem, with what was meant in front of its help where that can be told
 */
export function withMeantValue(problem: Message, typed: unknown): Message {
  const { code, help } = problem;
  const text = String(typed);
  const isDay = isPhraseOf(help, 'date-form.day.help');
  const nearest =
    code === 'date-form' ? meantDate(text, isDay) : code === 'id-form' ? meantId(text) : undefined;
  return nearest === undefined || nearest === text
    ? problem
    : { ...problem, help: say('did-you-mean', { nearest, otherwise: help }) };
}
