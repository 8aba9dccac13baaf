import { findNearest } from '#diagnostics/nearest.ts';
import { issue } from '#schema/issue.ts';
import { partialDate } from '#schema/partial-date.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { isLocale, locales, type Locale } from '#config.ts';

/** The day that was meant by one of another form, or past the end of its month. */
export function nearestDay(typed: string): string | undefined {
  const [, year, month = '', day = ''] = /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(typed.trim()) ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return undefined;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const parts = [Number(month), Math.min(Math.max(Number(day), 1), last)];
  return [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** Reads a list of ids, such as `ai, chips`. */
export function readIds(typed: string, known: readonly string[], what: string, where: string): string[] {
  const ids = [...new Set(typed.split(/[,，、\s]+/).filter(Boolean))];
  if (ids.length === 0) throw new UserError('invalid-value', `name at least one ${what}.`);
  for (const id of ids) {
    if (known.includes(id)) continue;
    const nearest = findNearest(id, known);
    throw new UserError(
      'invalid-value',
      `there is no ${what} “${id}”; ${nearest ? `did you mean “${nearest}”?` : `${where} has ${known.join(', ')}.`}`,
    );
  }
  return ids;
}

/** Reads one to six tags. */
export function readTags(typed: string, known: readonly string[]): string[] {
  const ids = readIds(typed, known, 'tag', 'tags.yaml');
  if (ids.length > 6)
    throw new UserError('invalid-value', `an issue has at most 6 tags: ${ids.slice(0, 6).join(', ')}.`);
  return ids;
}

/** Reads the code of a language of the column. */
export function readLocale(typed: string): Locale {
  if (isLocale(typed)) return typed;
  throw new UserError(
    'invalid-value',
    `“${typed}” is no language of the column; write ${locales.join(' or ')}.`,
  );
}

/** Reads the title of an issue. */
export function readTitle(typed: string): string {
  const result = issue.shape.title.safeParse(typed);
  if (result.success) return result.data;
  const [problem] = result.error.issues;
  throw new UserError(
    'invalid-value',
    `${problem?.code === 'too_small' ? 'the title is empty' : problem?.message}.`,
  );
}

/** Reads when a company was founded, kept as it was typed. */
export function readFounded(typed: string): string {
  const result = partialDate.safeParse(typed);
  if (result.success) return typed;
  const year = /\d{4}/.exec(typed)?.[0];
  const message = result.error.issues[0]?.message ?? `“${typed}” is not a date`;
  throw new UserError(
    'invalid-value',
    `${message}; write a year, a month or a day${year ? `: ${year}` : ''}.`,
  );
}
