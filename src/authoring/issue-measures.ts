import type { LintIssue } from '#lint/rule.ts';
import { countFigures, countTableFigures, type SourcedCount } from '#lint/text/sourced-figures.ts';
import { countBody } from '#markdown/word-count.ts';
import { isSure } from '#domain/funding.ts';
import { lastChanged } from '#domain/issue.ts';
import { compareDates, toIsoDate } from '#domain/partial-date.ts';
import type { Day } from '#schema/partial-date.ts';
import type { Locale } from '#config.ts';

/** How long a text is. */
export interface TextLength {
  /** Han characters. */
  han: number;
  /** Words of other scripts. */
  words: number;
  /** The minutes that readers are told. */
  minutes: number;
}

/** How long an issue is, and how well what it says is borne out. */
export interface IssueMeasures {
  lengths: Partial<Record<Locale, TextLength>>;
  /** The figures of the original, and how many of them have a source beside them. */
  figures: SourcedCount;
  /** The rounds of its companies, and how many of them are confirmed or reported by their source. */
  rounds: SourcedCount;
  /** Its dated sources: how many, and the dates of the oldest and the newest. */
  sources: { count: number; dated: number; oldest?: string; newest?: string };
  /** The day as of which it tells: that of its last change. */
  asOf: Day;
}

/** Measures an issue whose texts were parsed. */
export function measureIssue({ issue, original, translations }: LintIssue): IssueMeasures {
  const lengths = [original, ...translations].map(
    ({ locale, body }) => [locale, { ...countBody(body), minutes: body.minutes }] as const,
  );
  const funding = issue.companies.flatMap((company) => company.funding);
  const dates = issue.references
    .flatMap(({ date }) => date ?? [])
    .sort(compareDates)
    .map(toIsoDate);
  const inText = countFigures(original.body.tree, original.locale);
  const inTables = countTableFigures(original.body.tree, issue);
  const [oldest, newest] = [dates[0], dates.at(-1)];
  return {
    lengths: Object.fromEntries(lengths),
    figures: { count: inText.count + inTables.count, sourced: inText.sourced + inTables.sourced },
    rounds: { count: funding.length, sourced: funding.filter(isSure).length },
    sources: {
      count: issue.references.length,
      dated: dates.length,
      ...(oldest !== undefined && { oldest }),
      ...(newest !== undefined && { newest }),
    },
    asOf: lastChanged(issue),
  };
}
