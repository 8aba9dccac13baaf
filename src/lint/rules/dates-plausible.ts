import type { LintFiles, LintIssue, ColumnContext, Report, Rule } from '#lint/rule.ts';
import { lastChanged } from '#domain/issue.ts';
import { toIsoDate } from '#domain/partial-date.ts';
import type { CompanyFile } from '#domain/records.ts';
import type { PartialDate } from '#schema/partial-date.ts';
import type { RecordPath } from '#diagnostics/diagnostic.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** Dates before these are slips: a company of the column is younger, a source at least printed. */
const firstYears = { founded: 1850, round: 1950, reference: 1450, issue: 1990 };

/** So many days ahead an issue may be scheduled. */
const farthest = 366;

/** What is added to an issue after its publication, oldest first. */
const addenda = [
  { key: 'corrections', name: 'correction' },
  { key: 'letters', name: 'letter' },
] as const;

/** Whether a date lies after another, as far as both are known. */
function isAfter(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) > other.slice(0, known);
}

type Tell = (path: RecordPath, message: Phrase, help: Phrase) => void;

function tellAt(file: string, { locate }: Pick<LintFiles, 'locate'>, report: Report): Tell {
  return (path, message, help) => report({ file, ...locate(file, path), message, help });
}

/** The day that an address names, as newspapers write it: `/2024/08/05/`. */
function dayInAddress(address: string): string | undefined {
  const match = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])(?:[/-]?(0[1-9]|[12]\d|3[01]))?(?=[/-]|$)/.exec(
    address,
  );
  return match?.slice(1).filter(Boolean).join('-');
}

/** The year that the id of a reference ends with, as in `techcrunch-2018-09`. */
function yearInId(id: string): string | undefined {
  return /-((?:19|20)\d{2})(?:-\d{2}){0,2}$/.exec(id)?.[1];
}

function checkReferences({ issue }: LintIssue, tell: Tell): void {
  for (const [index, { id, date, url }] of issue.references.entries()) {
    if (!date) continue;
    const [day, path] = [toIsoDate(date), ['references', index, 'date']];
    const named = dayInAddress(url);
    const last = lastChanged(issue);
    if (date.year < firstYears.reference)
      tell(path, say('dates-plausible.old-reference', { year: date.year }), say('correct-year.help'));
    else if (isAfter(day, last))
      tell(
        path,
        say('dates-plausible.late-reference', { day, last }),
        say('dates-plausible.late-reference.help'),
      );
    else if (named !== undefined && named.slice(0, 4) !== day.slice(0, 4))
      tell(path, say('dates-plausible.reference-address', { day, named }), say('look-up-date.help'));
    else if (yearInId(id) !== undefined && yearInId(id) !== day.slice(0, 4))
      tell(path, say('dates-plausible.reference-id', { day, id }), say('look-up-date.help'));
  }
}

function checkIssue(checked: LintIssue, files: LintFiles, report: Report): void {
  const { issue, original } = checked;
  const tell = tellAt(original.file, files, report);
  if (Number(issue.date.slice(0, 4)) < firstYears.issue)
    tell(['date'], say('dates-plausible.old-issue', { date: issue.date }), say('correct-year.help'));
  checkReferences(checked, tell);
  for (const { key, name } of addenda)
    for (const [index, { date }] of issue[key].entries()) {
      const before = issue[key][index - 1];
      if (before && date < before.date)
        tell(
          [key, index, 'date'],
          say(`dates-plausible.${name}-order`, { date, later: before.date }),
          say('dates-plausible.older-first.help'),
        );
    }
}

/** Dates that lie in the future and tell of the past. */
function checkAhead(checked: LintIssue, today: string, tell: Tell): void {
  const { issue } = checked;
  const days = (Date.parse(issue.date) - Date.parse(today)) / 86_400_000;
  if (days > farthest)
    tell(
      ['date'],
      say('dates-plausible.far-issue', { years: Math.round(days / 365), date: issue.date }),
      say('correct-year.help'),
    );
  const correct = say('correct-done.help');
  if (issue.date <= today && issue.updated && issue.updated > today)
    tell(['updated'], say('dates-plausible.future-update', { date: issue.updated }), correct);
  for (const { key, name } of addenda)
    for (const [index, { date }] of issue[key].entries())
      if (issue.date <= today && date > today)
        tell([key, index, 'date'], say(`dates-plausible.future-${name}`, { date }), correct);
}

function checkRound(date: PartialDate, path: RecordPath, source: string, today: string, tell: Tell): void {
  const [day, named] = [toIsoDate(date), dayInAddress(source)];
  if (isAfter(day, today))
    tell(path, say('dates-plausible.future-round', { day }), say('dates-plausible.future-round.help'));
  else if (date.year < firstYears.round)
    tell(path, say('dates-plausible.old-round', { year: date.year }), say('correct-year.help'));
  else if (named !== undefined && Number(named.slice(0, 4)) < date.year)
    tell(path, say('dates-plausible.round-address', { day, named }), say('look-up-date.help'));
}

/** Holds the founding against today, the rounds and the issues; many rounds before it are one mistake of its own. */
function checkFounding({ id, data }: CompanyFile, { issues, today }: ColumnContext, tell: Tell): void {
  const founded = toIsoDate(data.founded);
  // Another entity that raised money may be older than the company.
  const rounds = data.funding.flatMap(({ date, raisedBy }, index) =>
    date && !raisedBy ? [{ day: toIsoDate(date), index }] : [],
  );
  const older = rounds.filter(({ day }) => isAfter(founded, day));
  const told = issues.findLast(({ issue }) => issue.companies.some((company) => company.id === id))?.issue;
  const correct = say('correct-founding.help');
  if (isAfter(founded, today))
    tell(['founded'], say('dates-plausible.future-founding', { founded }), correct);
  else if (data.founded.year < firstYears.founded)
    tell(['founded'], say('dates-plausible.old-founding', { founded }), correct);
  else if (told && isAfter(founded, told.date))
    tell(
      ['founded'],
      say('dates-plausible.founded-after-issue', { founded, number: told.number, date: told.date }),
      correct,
    );
  else if (older.length * 2 > rounds.length && older[0])
    tell(['founded'], say('dates-plausible.founded-after-round', { founded, day: older[0].day }), correct);
  else
    for (const { day, index } of older)
      tell(
        ['funding', index, 'date'],
        say('dates-plausible.early-round', { day, founded }),
        say('dates-plausible.early-round.help'),
      );
}

function checkCompany(company: CompanyFile, context: ColumnContext, report: Report): void {
  const tell = tellAt(company.file, context, report);
  checkFounding(company, context, tell);
  let last: string | undefined;
  for (const [index, { date, source }] of company.data.funding.entries()) {
    if (!date) continue;
    const [day, path] = [toIsoDate(date), ['funding', index, 'date']];
    checkRound(date, path, source, context.today, tell);
    if (last !== undefined && isAfter(last, day))
      tell(path, say('dates-plausible.round-order', { day, last }), say('dates-plausible.round-order.help'));
    if (last === undefined || isAfter(day, last)) last = day;
  }
}

/** Dates tell of the past in the order in which it happened. */
export const datesPlausible: Rule = {
  name: 'dates-plausible',
  checkIssue,
  check(context, report) {
    const { issues, records, today } = context;
    for (const checked of issues) checkAhead(checked, today, tellAt(checked.original.file, context, report));
    for (const company of records.companies) checkCompany(company, context, report);
  },
};
