import type { Answers } from '#authoring/answers.ts';
import type { Column } from '#authoring/column.ts';
import {
  isChinese,
  nameAndId,
  readEnglishName,
  readFounded,
  readName,
  wrongAnswer,
} from '#authoring/read-answers.ts';
import { plainForm } from '#diagnostics/character-names.ts';
import type { NewCompany } from '#templates/company.ts';
import { id, slugOf } from '#schema/id.ts';
import type { Localized } from '#schema/text.ts';
import { say } from '#wording/phrase.ts';

/** The company of a new issue. */
export interface ChosenCompany {
  id: string;
  /** The file it has already, relative to the content folder; undefined for a new company. */
  file: string | undefined;
  /** What is known of its name where it is new. */
  name?: Partial<Localized>;
}

/** A company as somebody named it: one of the archive, or a new one, whose id may still be asked for. */
interface NamedCompany {
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
  return isChinese(typed) ? { zh: typed } : { zh: typed, en: typed };
}

function readNewId(typed: string): string {
  const plain = plainForm(typed).toLowerCase();
  if (id.safeParse(plain).success) return plain;
  const value = slugOf(plain);
  throw wrongAnswer(
    say('id-form.value', { value: typed }),
    value === '' ? say('id-form.value.help') : say('answer.write', { value }),
  );
}

/** Reads which company is meant, by its id or any of its names; one that is known as an investor has an id too. */
function readCompany(typed: string, column: Column): NamedCompany {
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
function completions(column: Column): string[] {
  const names = column.content.records.companies.map(({ data }) => data.name.zh);
  return [...column.companies.ids, ...names.filter((name) => isChinese(name) && !/\s/.test(name))];
}

/**
 * Asks which company an issue is about. One that is unknown is made anew; where it looks like a slip of a
 * known one, it is asked about, or refused unless `isNew` says otherwise.
 */
export async function chooseCompany(
  answers: Answers,
  column: Column,
  isNew: boolean,
): Promise<ChosenCompany | undefined> {
  const isKnown = (company: string): boolean => column.companyFiles.has(company);
  const near = ({ id: company, name, isSure = false }: NamedCompany) =>
    isNew || isSure || isKnown(company) ? undefined : column.companies.nearest(name?.zh ?? company);
  for (let isFirst = true; ; isFirst = false) {
    const named = await answers.get({
      flag: isFirst ? 'company' : '',
      words: say('ask.company'),
      proposal: undefined,
      known: completions(column),
      read: (typed) => {
        const read = readCompany(typed, column);
        const nearest = near(read);
        if (answers.asks || (nearest === undefined && read.id !== '')) return read;
        if (nearest === undefined) throw wrongAnswer(say('answer.company-id', { name: typed }));
        throw wrongAnswer(
          say('unknown-id.company', { id: typed }),
          say('did-you-mean', { nearest: nameAndId(nearest), otherwise: say('answer.company-new') }),
        );
      },
    });
    if (named === undefined) return undefined;
    let { id: company, name } = named;
    const nearest = near(named);
    const typed = name?.zh ?? company;
    if (
      nearest &&
      (await answers.confirm(say('ask.company-near', { name: typed, nearest: nameAndId(nearest) })))
    )
      [company, name] = [nearest.id, undefined];
    if (company === '')
      company =
        (await answers.get({
          flag: '',
          words: say('ask.company-id', { name: typed }),
          proposal: undefined,
          read: readNewId,
        })) ?? '';
    const file = column.companyFiles.get(company);
    if (
      file ||
      isNew ||
      (await answers.confirm(say('ask.company-new', { file: `companies/${company}.yaml` })))
    )
      return { id: company, file, ...(name && { name }) };
  }
}

/** A name made from an id, to be corrected: `magic-leap` becomes `Magic Leap`. */
function nameFrom(company: string): string {
  return company.replace(/(^|-)([a-z0-9])/g, (_, dash: string, letter: string) =>
    dash ? ` ${letter.toUpperCase()}` : letter.toUpperCase(),
  );
}

/**
 * Asks what a new company is called and when it was founded. Nothing is made up: what an id makes of a name is only
 * proposed to somebody who sees it.
 */
export async function describeCompany(
  answers: Answers,
  { id: company, name: known = {} }: ChosenCompany,
  today: string,
): Promise<NewCompany | undefined> {
  const name = await answers.get({
    flag: 'name',
    words: say('ask.name'),
    proposal: known.zh ?? nameFrom(company),
    isGuess: known.zh === undefined,
    read: readName,
  });
  const needsEnglish = name !== undefined && isChinese(name);
  const english = needsEnglish
    ? await answers.get({
        flag: 'name-en',
        words: say('ask.name-en'),
        proposal: known.en ?? nameFrom(company),
        isGuess: known.en === undefined,
        read: readEnglishName,
      })
    : name;
  const founded = await answers.get({
    flag: 'founded',
    words: say('ask.founded'),
    proposal: undefined,
    read: (typed) => readFounded(typed, today),
  });
  return name !== undefined && english !== undefined && founded !== undefined
    ? { name: { zh: name, en: english }, founded }
    : undefined;
}
