import type { Answers } from '#authoring/answers.ts';
import type { Column } from '#authoring/column.ts';
import { completions, nearTo, readCompany, readNewId, readSurely } from '#authoring/name-company.ts';
import { nameAndId, partsOf, wrongAnswer } from '#authoring/read-answers.ts';
import type { TemplateRecord } from '#schema/template.ts';
import type { Localized } from '#schema/localized.ts';
import { say } from '#wording/phrase.ts';

/** The company of a new issue. */
export interface ChosenCompany {
  id: string;
  /** The file it has already, relative to the content folder; undefined for a new company. */
  file: string | undefined;
  /** What is known of its name where it is new. */
  name?: Partial<Localized>;
}

/**
 * Asks which company an issue is about. One that is unknown is made anew; where it looks like a slip of a
 * known one, it is asked about, or refused unless `isNew` says otherwise.
 */
async function chooseOne(
  answers: Answers,
  column: Column,
  isNew: boolean,
): Promise<ChosenCompany | undefined> {
  for (let isFirst = true; ; isFirst = false) {
    const named = await answers.get({
      flag: isFirst ? 'company' : '',
      words: say('ask.company'),
      proposal: undefined,
      known: completions(column),
      read: (typed) => (answers.asks ? readCompany(typed, column) : readSurely(typed, column, isNew)),
    });
    if (named === undefined) return undefined;
    let { id: company, name } = named;
    const nearest = isNew ? undefined : nearTo(named, column);
    const typed = Object.values(name ?? {})[0] ?? company;
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

/** Asks for a list of companies, of which each is surely meant. */
async function chooseSeveral(
  answers: Answers,
  column: Column,
  isNew: boolean,
): Promise<ChosenCompany[] | undefined> {
  const named = await answers.get({
    flag: 'company',
    words: say('ask.companies'),
    proposal: undefined,
    known: completions(column),
    read: (typed) => {
      const whole = column.companies.idOf(typed);
      const parts = whole === undefined ? partsOf(typed) : [typed];
      if (parts.length === 0) throw wrongAnswer(say('answer.no-company'));
      return parts.map((part) => readSurely(part, column, isNew));
    },
  });
  const byId = new Map(named?.map((each) => [each.id, each]));
  return (
    named &&
    Array.from(byId.values(), ({ id, name }) => ({
      id,
      file: column.companyFiles.get(id),
      ...(name && { name }),
    }))
  );
}

/**
 * Asks which companies an issue is about: one, several, or none unless a flag names some.
 *
 * @param count how many its template says it is about
 * @param isNew whether one is new although it looks like a known one
 */
export async function chooseCompanies(
  answers: Answers,
  column: Column,
  count: TemplateRecord['companies'],
  isNew: boolean,
): Promise<ChosenCompany[] | undefined> {
  if (count === 'none' && !answers.isGiven('company')) return [];
  if (count !== 'one') return chooseSeveral(answers, column, isNew);
  const chosen = await chooseOne(answers, column, isNew);
  return chosen && [chosen];
}
