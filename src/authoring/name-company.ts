import type { Column } from '#authoring/column.ts';
import { isChinese, nameAndId, wrongAnswer } from '#authoring/read-answers.ts';
import { plainForm } from '#diagnostics/character-names.ts';
import type { KnownName } from '#domain/known-names.ts';
import { id, slugOf } from '#schema/id.ts';
import type { Localized } from '#schema/localized.ts';
import { defaultLocale, inEachLanguage } from '#config.ts';
import { say } from '#wording/phrase.ts';

/** A company as somebody named it: one of the archive, or a new one, whose id may still be asked for. */
export interface NamedCompany {
  /** Empty where the name gives none. */
  id: string;
  name?: Partial<Localized>;
  /** Whether it is surely meant, known as it is from another list. */
  isSure?: boolean;
}

/** Words that can be a name rather than a path or a piece of code. */
const wordy = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} &.,:'’()（）·-]*$/u;

/** What is known of a name of which only one form was given. */
function knownName(typed: string): Partial<Localized> {
  return isChinese(typed) ? { zh: typed } : inEachLanguage(() => typed);
}

/** Reads the id of a new company. */
export function readNewId(typed: string): string {
  const plain = plainForm(typed).toLowerCase();
  if (id.safeParse(plain).success) return plain;
  const value = slugOf(plain);
  throw wrongAnswer(
    say('id-form.value', { value: typed }),
    value === '' ? say('id-form.value.help') : say('answer.write', { value }),
  );
}

/** Reads which company is meant, by its id or any of its names; one that is known as an investor has an id too. */
export function readCompany(typed: string, column: Column): NamedCompany {
  const known = column.companies.idOf(typed);
  if (known !== undefined) return { id: known };
  const investor = column.investorNamed(typed);
  if (investor) return { id: investor.id, name: investor.name, isSure: true };
  const plain = plainForm(typed);
  if (id.safeParse(plain).success) return { id: plain };
  if (!wordy.test(plain)) return { id: readNewId(typed) };
  return { id: isChinese(plain) ? '' : slugOf(plain), name: knownName(plain) };
}

/** What to type for a company: its id, and its Chinese name, which has no space to end it. */
export function completions(column: Column): string[] {
  const names = column.content.records.companies.map(({ data }) => data.name[defaultLocale]);
  return [...column.companies.ids, ...names.filter((name) => isChinese(name) && !/\s/.test(name))];
}

/** The company of the archive that may be meant by one that is unknown. */
export function nearTo(
  { id: company, name, isSure = false }: NamedCompany,
  column: Column,
): KnownName | undefined {
  return isSure || column.companyFiles.has(company)
    ? undefined
    : column.companies.nearest(Object.values(name ?? {})[0] ?? company);
}

/**
 * Reads a company where nobody can be asked about it.
 *
 * @param isNew whether it is new although it looks like a known one
 * @throws {UserError} where it looks like a known one, or its name gives no id
 */
export function readSurely(typed: string, column: Column, isNew: boolean): NamedCompany {
  const read = readCompany(typed, column);
  const nearest = isNew ? undefined : nearTo(read, column);
  if (nearest)
    throw wrongAnswer(
      say('unknown-id.company', { id: typed }),
      say('did-you-mean', { nearest: nameAndId(nearest), otherwise: say('answer.company-new') }),
    );
  if (read.id === '') throw wrongAnswer(say('answer.company-id', { name: typed }));
  return read;
}
