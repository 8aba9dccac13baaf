import { languages } from '#locales/languages.ts';
import type { z } from 'astro/zod';
import { printable } from '#diagnostics/printable.ts';
import { UserError } from '#diagnostics/user-error.ts';
import type { KnownNames } from '#domain/known-names.ts';
import { readTypedNumber } from '#language/typed-number.ts';
import { readTypedDate } from '#language/typed-date.ts';
import { issue } from '#schema/issue.ts';
import { text } from '#schema/text.ts';
import { partialDate } from '#schema/partial-date.ts';
import { findLocale, locales, type Locale } from '#config.ts';
import { explainIssue } from '#content/explain-issue.ts';
import { isPhrase, say, type Phrase } from '#wording/phrase.ts';

/** What is said of an answer, for a terminal: it may hold what was typed or pasted, whatever that is. */
function shown(words: Phrase | string): Phrase | string {
  if (typeof words === 'string') return printable(words);
  const values = Object.entries(words.values ?? {}).map(([name, value]) => [
    name,
    typeof value === 'string' || isPhrase(value) ? shown(value) : value,
  ]);
  return { key: words.key, values: Object.fromEntries(values) as Record<string, unknown> };
}

/** Says that an answer is wrong: what is wrong with it, as the check says it, and what to do. */
export function wrongAnswer(message: Phrase | string, help: Phrase | string = ''): UserError {
  return new UserError('invalid-value', say('answer.wrong', { message: shown(message), help: shown(help) }));
}

/**
 * Reads a value by the schema of its field.
 *
 * @param help what to do where it is wrong; what the check says unless given
 * @throws {UserError} that says what the check would
 */
export function readValue<T>(schema: z.ZodType<T>, typed: unknown, help?: Phrase): T {
  const result = schema.safeParse(typed, { reportInput: true });
  if (result.success) return result.data;
  const [problem] = result.error.issues.flatMap((each) => explainIssue(schema, each));
  throw wrongAnswer(problem?.message ?? say('value-empty'), help ?? problem?.help);
}

/**
 * Reads the number of an issue as it was typed.
 *
 * @throws {UserError} where it is none
 */
export function readIssueNumber(typed: string): number {
  const number = readTypedNumber(typed);
  if (number === undefined) throw new UserError('invalid-value', say('no-issue-number', { typed }));
  return number;
}

/** The day that was meant by one past the end of its month. */
export function nearestDay(iso: string | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '') ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return undefined;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(Math.min(Math.max(Number(day), 1), last)).padStart(2, '0')}`;
}

/** What is listed in a file, by what it is. */
const files = { author: 'authors.yaml', tag: 'tags.yaml', series: 'series.yaml' } as const;

/** What is listed in a file of its own. */
export type ListedKind = keyof typeof files;

function readId(typed: string, known: KnownNames, what: ListedKind): string {
  const id = known.idOf(typed);
  if (id !== undefined) return id;
  const near = known.nearest(typed);
  const all =
    known.ids.length > 0
      ? say('answer.known', { file: files[what], ids: known.ids })
      : say('unknown-id.help', { file: files[what] });
  throw wrongAnswer(
    say(`unknown-id.${what}`, { id: typed }),
    near === undefined ? all : say('did-you-mean', { nearest: nameAndId(near), otherwise: '' }),
  );
}

/** A name with its id, where they differ. */
export function nameAndId({ name, id }: { name: string; id: string }): Phrase | string {
  return name === id ? id : say('answer.name-and-id', { name, id });
}

/** The parts of a list that is typed with commas. */
export function partsOf(typed: string): string[] {
  return typed
    .normalize('NFKC')
    .split(/[,、;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Reads ids or names of what is listed, with commas between them; spaces part them where they belong to no name. */
export function readIds(typed: string, known: KnownNames, what: 'author' | 'tag'): string[] {
  const whole = known.idOf(typed);
  if (whole !== undefined) return [whole];
  const parts = partsOf(typed).flatMap((part) => {
    const words = part.split(/\s+/);
    const isList = known.idOf(part) === undefined && words.some((word) => known.idOf(word) !== undefined);
    return isList ? words : [part];
  });
  if (parts.length === 0)
    throw wrongAnswer(say(`answer.no-${what}`), say('answer.known', { file: files[what], ids: known.ids }));
  return [...new Set(parts.map((part) => readId(part, known, what)))];
}

const mostTags = 6;

/** Reads one to six tags, by their ids or names. */
export function readTags(typed: string, known: KnownNames): string[] {
  const ids = readIds(typed, known, 'tag');
  if (ids.length <= mostTags) return ids;
  const value = ids.slice(0, mostTags).join(', ');
  throw wrongAnswer(
    say('answer.many-tags', { count: ids.length, most: mostTags }),
    say('answer.write', { value }),
  );
}

/** Reads a language of the column: its code or its name. */
export function readLocale(typed: string): Locale {
  const plain = typed.normalize('NFKC').trim().toLowerCase();
  const found =
    locales.find((locale) => locale.toLowerCase() === plain) ??
    findLocale((locale) => languages[locale].called.test(plain));
  if (found) return found;
  throw wrongAnswer(
    say('answer.no-language', { value: typed }),
    say('answer.write-either', { values: locales }),
  );
}

/** Reads a series, by its id or name. */
export function readSeries(typed: string, known: KnownNames): string {
  return readId(typed, known, 'series');
}

/** Reads the title of an issue. */
export function readTitle(typed: string): string {
  return readValue(issue.shape.title, typed);
}

/** Reads a name: a line of text with a letter or a digit in it. */
export function readName(typed: string): string {
  const name = readValue(text, typed);
  if (/[\p{L}\p{N}]/u.test(name) && !/\p{Cc}/u.test(name)) return name;
  throw wrongAnswer(say('answer.no-name', { value: name }), say('answer.name.help'));
}

/** Whether a text has Chinese characters. */
export function isChinese(typed: string): boolean {
  return /\p{Script=Han}/u.test(typed);
}

/** Reads a name in English. */
export function readEnglishName(typed: string): string {
  const name = readName(typed);
  if (!isChinese(name)) return name;
  throw wrongAnswer(say('answer.no-english', { value: name }), say('answer.name.help'));
}

/**
 * Reads when a company was founded: a year, a month or a day.
 *
 * @param today a company of a later day is none yet
 */
export function readFounded(typed: string, today: string): string {
  const founded = readTypedDate(typed) ?? typed.trim();
  readValue(partialDate, founded);
  if (founded <= today) return founded;
  throw wrongAnswer(say('dates-plausible.future-founding', { founded }), say('correct-founding.help'));
}
