import type { LintFiles, LintIssue, ColumnContext, Report, Rule } from '#lint/rule.ts';
import { lastChanged } from '#domain/issue.ts';
import { toIsoDate } from '#domain/partial-date.ts';
import type { CompanyFile } from '#domain/records.ts';
import type { PartialDate } from '#schema/partial-date.ts';
import type { RecordPath } from '#diagnostics/diagnostic.ts';

/** Dates before these are slips: a company of the column is younger, a source at least printed. */
const firstYears = { founded: 1850, round: 1950, reference: 1450, issue: 1990 };

/** So many days ahead an issue may be scheduled. */
const farthest = 366;

/** Whether a date lies after another, as far as both are known. */
function isAfter(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) > other.slice(0, known);
}

type Tell = (path: RecordPath, message: string, help: string) => void;

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
      tell(path, `this reference is of the year ${date.year}`, 'Correct the year.');
    else if (isAfter(day, last))
      tell(
        path,
        `this reference (${day}) is later than the issue that cites it (${last})`,
        'Correct the date; if the text was changed since, write the day of the change as updated.',
      );
    else if (named !== undefined && named.slice(0, 4) !== day.slice(0, 4))
      tell(
        path,
        `this reference is dated ${day}, and its address says ${named}`,
        'Look the date up, and correct the one or the other.',
      );
    else if (yearInId(id) !== undefined && yearInId(id) !== day.slice(0, 4))
      tell(
        path,
        `this reference is dated ${day}, and called “${id}”`,
        'Look the date up, and correct the one or the other.',
      );
  }
}

function checkIssue(checked: LintIssue, files: LintFiles, report: Report): void {
  const { issue, original } = checked;
  const tell = tellAt(original.file, files, report);
  if (Number(issue.date.slice(0, 4)) < firstYears.issue)
    tell(['date'], `an issue of ${issue.date} is older than the web`, 'Correct the year.');
  checkReferences(checked, tell);
  for (const [index, { date }] of issue.corrections.entries()) {
    const before = issue.corrections[index - 1];
    if (before && date < before.date)
      tell(
        ['corrections', index, 'date'],
        `this correction (${date}) stands below a later one (${before.date})`,
        'Correct the date, or put the older one first.',
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
      `this issue comes out in ${Math.round(days / 365)} years (${issue.date})`,
      'Correct the year.',
    );
  const correct = 'Correct the date: it tells of what was done.';
  if (issue.date <= today && issue.updated && issue.updated > today)
    tell(['updated'], `updated (${issue.updated}) lies in the future`, correct);
  for (const [index, { date }] of issue.corrections.entries())
    if (issue.date <= today && date > today)
      tell(['corrections', index, 'date'], `this correction (${date}) lies in the future`, correct);
}

function checkRound(date: PartialDate, path: RecordPath, source: string, today: string, tell: Tell): void {
  const [day, named] = [toIsoDate(date), dayInAddress(source)];
  if (isAfter(day, today))
    tell(
      path,
      `this round is dated ${day}, which lies in the future`,
      'Correct the date: a round is told when it was closed.',
    );
  else if (date.year < firstYears.round)
    tell(path, `this round is of the year ${date.year}`, 'Correct the year.');
  else if (named !== undefined && Number(named.slice(0, 4)) < date.year)
    tell(
      path,
      `this round is dated ${day}, and its source is of ${named} by its address`,
      'Look the date up, and correct the one or the other.',
    );
}

/** Holds the founding against today, the rounds and the issues; many rounds before it are one mistake of its own. */
function checkFounding({ id, data }: CompanyFile, { issues, today }: ColumnContext, tell: Tell): void {
  const founded = toIsoDate(data.founded);
  // Another entity that raised money may be older than the company.
  const rounds = data.funding.flatMap(({ date, raisedBy }, index) =>
    date && !raisedBy ? [{ day: toIsoDate(date), index }] : [],
  );
  const older = rounds.filter(({ day }) => isAfter(founded, day));
  const told = issues.findLast(({ issue }) => issue.company.id === id)?.issue;
  const correct = 'Correct the year of founding.';
  if (isAfter(founded, today))
    tell(['founded'], `the company was founded in the future (${founded})`, correct);
  else if (data.founded.year < firstYears.founded)
    tell(['founded'], `the company was founded in ${founded}`, correct);
  else if (told && isAfter(founded, told.date))
    tell(
      ['founded'],
      `the company was founded (${founded}) after No. ${told.number} told of it (${told.date})`,
      correct,
    );
  else if (older.length * 2 > rounds.length && older[0])
    tell(
      ['founded'],
      `the company was founded (${founded}) after its first round (${older[0].day})`,
      correct,
    );
  else
    for (const { day, index } of older)
      tell(
        ['funding', index, 'date'],
        `this round (${day}) is older than the company, which was founded in ${founded}`,
        'Correct the date of the round, or founded.',
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
      tell(
        path,
        `this round (${day}) stands below a later one (${last})`,
        'Correct the date, or put the older round first.',
      );
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
