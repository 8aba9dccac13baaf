import { z } from 'astro/zod';
import { UserError } from '#diagnostics/user-error.ts';
import { saying, told } from '#schema/saying.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** A date as precise as its source: a year, a month of a year, or a day. */
export interface PartialDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
}

/**
 * Reads `2021`, `2021-04` or `2021-04-05` (the reduced forms of ISO 8601).
 * @throws {UserError} with a sentence for the author when the text is no such date
 */
export function parsePartialDate(source: string): PartialDate {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(source);
  if (!match) throw new UserError('invalid-value', say('date-form.partial', { value: source }));
  const [year, month, day] = match.slice(1).map((part) => part && Number(part));
  const real = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const same = real.getUTCMonth() + 1 === Number(month ?? 1) && real.getUTCDate() === Number(day ?? 1);
  if (!same) throw new UserError('invalid-value', say('date-form.calendar', { value: source }));
  return {
    year: Number(year),
    ...(month ? { month: Number(month) } : {}),
    ...(day ? { day: Number(day) } : {}),
  };
}

function readDate<T>(
  source: string | number,
  read: (source: string) => T,
  help: Phrase,
  context: z.RefinementCtx,
): T {
  try {
    return read(String(source));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    context.addIssue({
      code: 'custom',
      ...saying('date-form', error.phrase, help),
    });
    return z.NEVER;
  }
}

const anyForm = 'date-form.partial.help';
const dayForm = 'date-form.day.help';

/** A date of any precision. YAML reads a bare year as a number. */
export const partialDate = z
  .union([z.string(), z.number()], { error: told(anyForm) })
  .transform((source, context) => readDate(source, parsePartialDate, say(anyForm), context));

/** A day, kept as it is written: `2024-08-13` (ISO 8601). */
export type Day = string;

function parseDay(source: string): Day {
  if (parsePartialDate(source).day === undefined)
    throw new UserError('invalid-value', say('date-form.day', { value: source }));
  return source;
}

/** A time of day, kept as it is written: `09:30`. */
export type TimeOfDay = string;

/** A time of day on a clock of 24 hours; YAML 1.1 reads some as numbers, which is why it is written in quotation marks. */
export const timeOfDay = z
  .union([z.string(), z.number()], { error: told('time-form.help') })
  .transform((source, context): TimeOfDay => {
    const time = String(source);
    if (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return time;
    const wrong = saying('time-form', say('time-form', { value: time }), say('time-form.help'));
    context.addIssue({ code: 'custom', ...wrong });
    return z.NEVER;
  });

/** A day of the calendar. */
export const day = z
  .union([z.string(), z.number()], { error: told(dayForm) })
  .transform((source, context) => readDate(source, parseDay, say(dayForm), context));
