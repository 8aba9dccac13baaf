import type { Answers } from '#authoring/answers.ts';
import { chooseCompanies, type ChosenCompany } from '#authoring/choose-company.ts';
import { chooseTemplate } from '#authoring/choose-template.ts';
import type { Column } from '#authoring/column.ts';
import { describeCompany } from '#authoring/describe-company.ts';
import { readIds, readLocale, readSeries, readTags, readTitle } from '#authoring/read-answers.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { asciiId } from '#schema/id.ts';
import type { NewCompany } from '#templates/company.ts';
import type { NewIssue } from '#templates/issue.ts';
import { locales, type Locale } from '#config.ts';
import type { WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** A company of a new issue. */
interface PlannedCompany {
  id: string;
  /** Its file, there or to be made. */
  file: string;
  /** What the file is to hold; undefined where it exists already. */
  record: NewCompany | undefined;
  /** In the language of the issue. */
  name: string;
}

/** What is to be made. */
export interface Plan {
  issue: NewIssue;
  companies: PlannedCompany[];
  /** The folder of the issue. */
  folder: string;
}

/** Where something is planned, and how it is told. */
export interface Place {
  content: string;
  column: Column;
  language: WordingLanguage;
}

/** Asks what is to be known of the companies that are new; undefined where something is missing. */
async function planCompanies(
  answers: Answers,
  column: Column,
  chosen: readonly ChosenCompany[],
  locale: Locale,
): Promise<PlannedCompany[] | undefined> {
  const fresh = chosen.filter(({ file }) => file === undefined).map(({ id }) => id);
  if (fresh.length > 1 && !answers.asks)
    throw new UserError(
      'missing-answer',
      say('new.refused', { reason: say('answer.one-new', { ids: fresh }) }),
    );
  const planned: PlannedCompany[] = [];
  for (const company of chosen) {
    const { id, file } = company;
    const record = file
      ? undefined
      : await describeCompany(answers, company, column.today, fresh.length === 1);
    if (!file && !record) return undefined;
    const name = record?.name[locale] ?? column.companyName(id, locale);
    planned.push({ id, file: file ?? `companies/${id}.yaml`, record, name });
  }
  return planned;
}

/** The words of the folder behind its number: the companies, or what the issue is. */
function folderWords(companies: readonly PlannedCompany[], title: string, template: string): string {
  const ids = companies.slice(0, 3).map(({ id }) => id);
  return ids.length > 0 ? ids.join('-') : (asciiId(title) ?? template);
}

/**
 * Asks for all that a new issue begins with.
 *
 * @param isNew whether its company is new although it looks like a known one
 * @throws {UserError} that tells every wrong and every missing flag
 */
export async function planIssue(answers: Answers, place: Place, isNew: boolean): Promise<Plan> {
  const { content, column, language } = place;
  const number = await answers.get({
    flag: 'number',
    words: say('ask.number'),
    proposal: String(column.nextNumber),
    read: (typed) => column.readNumber(typed),
  });
  const locale = await answers.get({
    flag: 'text',
    words: say('ask.text'),
    proposal: column.usualLocale,
    known: locales,
    read: readLocale,
  });
  const template = locale && (await chooseTemplate(answers, column, content, locale, language));
  // How many companies an issue of an unknown template is about is not known either.
  const isUnknown = !template && answers.isGiven('template') && !answers.isGiven('company');
  const chosen = isUnknown
    ? undefined
    : await chooseCompanies(answers, column, template?.data?.companies ?? 'one', isNew);
  const companies = chosen && (await planCompanies(answers, column, chosen, locale ?? column.usualLocale));
  const date = await answers.get({
    flag: 'date',
    words: say('ask.date'),
    proposal: column.proposeDate(number ?? column.nextNumber),
    read: (typed) => column.readDate(typed, number ?? column.nextNumber),
  });
  const title = await answers.get({
    flag: 'title',
    words: say('ask.title'),
    proposal: companies?.length === 1 ? companies[0]?.name : undefined,
    follows: !companies,
    read: readTitle,
  });
  const authors = await answers.get({
    flag: 'author',
    words: say('ask.author'),
    proposal: column.authors.ids[0],
    known: column.authors.ids,
    read: (typed) => readIds(typed, column.authors, 'author'),
  });
  const tags = await answers.get({
    flag: 'tags',
    words: say('ask.tags'),
    ...column.proposeTags(chosen?.[0]?.id),
    follows: !chosen,
    known: column.tags.ids,
    read: (typed) => readTags(typed, column.tags),
  });
  // Most issues belong to none, so that nobody is asked.
  const series = answers.isGiven('series')
    ? await answers.get({
        flag: 'series',
        words: say('ask.series'),
        proposal: undefined,
        known: column.series.ids,
        read: (typed) => readSeries(typed, column.series),
      })
    : undefined;
  answers.settle();
  if (!number || !companies || !locale || !date || !title || !authors || !tags)
    throw new Error('an answer is missing that nobody was asked for');
  const text = template?.text;
  const issue = { number, locale, title, date, authors, companies, tags, series, text };
  const words = folderWords(companies, title, template?.name ?? 'issue');
  return { issue, companies, folder: `issues/${String(number).padStart(3, '0')}-${words}` };
}
