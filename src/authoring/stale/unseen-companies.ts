import type { Content } from '#content/read-content.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { lastChanged, type Issue } from '#domain/issue.ts';
import type { Company } from '#domain/company.ts';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import { toIsoDate } from '#domain/partial-date.ts';
import { say } from '#wording/phrase.ts';

/** The same day a year before; 29 February becomes one that no calendar has, which stands in its order all the same. */
function aYearBefore(day: Day): Day {
  return String(Number(day.slice(0, 4)) - 1).padStart(4, '0') + day.slice(4);
}

/** The last day that a date may mean, as a text that stands in its order among days. */
function latestDay({ year, month = 12, day = 31 }: PartialDate): Day {
  return toIsoDate({ year, month, day });
}

/** The last day on which an issue or a round told of a company; undefined where none has. */
function lastSeen(company: Company, issues: readonly Issue[], asOf: Day): Day | undefined {
  const days = [
    ...issues
      .filter(({ date, state }) => state !== 'draft' && date <= asOf)
      .map((issue) => lastChanged(issue)),
    ...company.funding.flatMap(({ date }) => (date ? [latestDay(date)] : [])),
  ];
  return days.toSorted().at(-1);
}

/**
 * Finds companies of which nothing has been told for a year: no issue about them came out or was changed, and no round is
 * dated later.
 *
 * @param asOf the day from which the year counts back
 */
export function findUnseenCompanies({ catalog, sources }: Content, asOf: Day): Diagnostic[] {
  return [...catalog.companies.values()].flatMap((company): Diagnostic[] => {
    const { id, name, file } = company;
    const last = lastSeen(company, catalog.companyEntries.get(id)?.issues ?? [], asOf);
    if (last !== undefined && last >= aYearBefore(asOf)) return [];
    const place = sources.get(file)?.locateKey(['name']) ?? { line: 1, column: 1 };
    const told =
      last === undefined
        ? { message: say('company-unseen.never', { name }), help: say('company-unseen.never.help') }
        : { message: say('company-unseen', { name, last }), help: say('company-unseen.help') };
    return [{ severity: 'warning', code: 'company-unseen', file, ...place, ...told }];
  });
}
