import type { Company, Investor } from '#domain/company.ts';
import type { Author, Issue, Tag } from '#domain/issue.ts';
import { joinCompanies } from '#domain/join-companies.ts';
import { joinIssues } from '#domain/join-issues.ts';
import { indexById, type RecordDiagnostic, type ReportRecord } from '#domain/lookup.ts';
import type { ContentRecords } from '#domain/records.ts';
import type { Day } from '#schema/partial-date.ts';
import type { RedirectRecord } from '#schema/redirect.ts';

/** Everything of the column, joined: the one thing that views ask. Computed once a build. */
export interface Catalog {
  /** The issues that are shown, the highest number first. */
  issues: Issue[];
  /** The place of each issue in the list, by its number. */
  places: Map<number, number>;
  companies: Map<string, Company>;
  investors: Map<string, Investor>;
  authors: Map<string, Author>;
  /** Tags that at least one shown issue has, most issues first. */
  tags: TagEntry[];
  /** Old addresses with those that took their place: site-absolute, percent-encoded paths. */
  redirects: RedirectRecord[];
}

/** A tag with its issues, the highest number first. */
export interface TagEntry<I = Issue> {
  tag: Tag;
  issues: I[];
}

/** What a catalog shows, and of which day. */
export interface CatalogOptions {
  /** The day it is for the column. */
  today: Day;
  /** Whether drafts and scheduled issues are shown, as they are in development. */
  unpublished: boolean;
}

function gatherTags(tags: Map<string, Tag>, issues: readonly Issue[]): TagEntry[] {
  const entries = new Map(Array.from(tags, ([id, tag]): [string, TagEntry] => [id, { tag, issues: [] }]));
  for (const issue of issues) for (const { id } of issue.tags) entries.get(id)?.issues.push(issue);
  return [...entries.values()]
    .filter((entry) => entry.issues.length > 0)
    .sort((a, b) => b.issues.length - a.issues.length);
}

/** A translation that is dated later is not there yet. */
function withoutLaterEditions(issue: Issue, today: Day): Issue {
  const out = Object.entries(issue.editions).filter(([, { date }]) => date <= today);
  return { ...issue, editions: Object.fromEntries(out) };
}

/**
 * Joins all records once and resolves every reference between them.
 *
 * @returns the catalog, and every problem that no record shows alone; with an error among them the
 * catalog lacks what could not be joined and must not be published
 */
export function buildCatalog(
  records: ContentRecords,
  options: CatalogOptions,
): { catalog: Catalog; problems: RecordDiagnostic[] } {
  const problems: RecordDiagnostic[] = [];
  const report: ReportRecord = (problem) => problems.push({ severity: 'error', ...problem });
  const investors = indexById(records.investors, report);
  const authors = indexById(records.authors, report);
  const tags = indexById(records.tags, report);
  const companies = joinCompanies(records.companies, investors, report);
  const all = joinIssues(records, { companies, authors, tags }, options.today, report);
  const issues = options.unpublished
    ? all
    : all
        .filter((issue) => issue.state === 'published')
        .map((issue) => withoutLaterEditions(issue, options.today));
  const places = new Map(issues.map(({ number }, place) => [number, place]));
  return {
    catalog: {
      issues,
      places,
      companies,
      investors,
      authors,
      tags: gatherTags(tags, issues),
      redirects: records.redirects.map(({ data }) => data),
    },
    problems,
  };
}

/** The issues before and after one, by number. */
export function neighboursOf({ issues, places }: Catalog, issue: Issue): { previous?: Issue; next?: Issue } {
  const place = places.get(issue.number);
  if (place === undefined) return {};
  const [next, previous] = [issues[place - 1], issues[place + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}
