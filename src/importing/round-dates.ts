import type { Unit } from '#importing/round-parts.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** Remembers the year of the previous round, for “同年 12 月”, and the day of the post, for “今年 8 月”. */
export interface Times {
  previous: string | undefined;
  posted: string | undefined;
}

/** The date of a round; a year that is not written is inferred from its context. */
export function dateOf(unit: Unit, times: Times, guesses: Phrase[]): string | undefined {
  const [first, ...others] = unit.dates.filter(
    ({ start }) =>
      !/自\s*$/.test(unit.text.slice(0, start)) && !/估值[^，。；]*$/.test(unit.text.slice(0, start)),
  );
  if (!first) return relativeYear(unit.text, times, guesses);
  if (others.some(({ value }) => value !== first.value))
    guesses.push(say('import.several-dates', { text: first.text }));
  if (!first.value.startsWith('--')) return first.value;
  const before = unit.text.slice(Math.max(0, first.start - 4), first.start);
  const rest = first.value.slice(1);
  const year = yearOf(before, rest, times);
  if (year === undefined) return undefined;
  guesses.push(
    say('import.date-taken', {
      text: `${before.match(/(?:同年|次年|今年|去年|前年|当年)\s*的?$/)?.[0] ?? ''}${first.text}`,
      date: `${year}${rest}`,
    }),
  );
  return `${year}${rest}`;
}

function yearOf(before: string, rest: string, { previous, posted }: Times): string | undefined {
  const earlier = Number(previous?.slice(0, 4));
  const now = Number(posted?.slice(0, 4));
  if (/同年|当年/.test(before)) return earlier ? String(earlier) : undefined;
  if (/次年/.test(before)) return earlier ? String(earlier + 1) : undefined;
  if (!now) return undefined;
  if (/去年/.test(before)) return String(now - 1);
  if (/前年/.test(before)) return String(now - 2);
  // A day without a year is the last such day before the post came out.
  const isPast = `${now}${rest}` <= `${posted ?? ''}~`;
  return /今年/.test(before) || isPast ? String(now) : String(now - 1);
}

function relativeYear(text: string, { posted }: Times, guesses: Phrase[]): string | undefined {
  const word = /今年|去年|前年/.exec(text)?.[0];
  if (word === undefined || posted === undefined) return undefined;
  const year = String(Number(posted.slice(0, 4)) - ['今年', '去年', '前年'].indexOf(word));
  guesses.push(say('import.date-taken', { text: word, date: year }));
  return year;
}
