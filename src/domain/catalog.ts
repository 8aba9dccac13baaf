import { appearanceOf, minuteAt, never } from '#domain/appearance.ts';
import type { Minute } from '#domain/calendar.ts';
import { gatherAuthors, type AuthorEntry } from '#domain/author-entries.ts';
import { gatherCompanies, issuesByCompany, type CompanyEntry } from '#domain/company-entries.ts';
import type { Company, Investor } from '#domain/company.ts';
import { gatherInvestors, type InvestorEntry } from '#domain/investor-entries.ts';
import type { Author, Issue, Tag } from '#domain/issue.ts';
import { gatherCorrections, type IssueCorrection } from '#domain/corrections.ts';
import { checkSums } from '#domain/check-sums.ts';
import { joinCompanies } from '#domain/join-companies.ts';
import { joinIssues } from '#domain/join-issues.ts';
import { indexById, type RecordDiagnostic, type ReportRecord } from '#domain/lookup.ts';
import type { ContentRecords } from '#domain/records.ts';
import { retractedCompanies, retractedInvestors, withoutRetracted } from '#domain/retraction.ts';
import { gatherSeries, partsOfSeries, type SeriesEntry, type SeriesPart } from '#domain/series.ts';
import { leadingRedirects } from '#domain/redirect.ts';
import { relateIssues, type FindRelated } from '#domain/related.ts';
import type { Day } from '#schema/partial-date.ts';
import type { RedirectRecord } from '#schema/redirect.ts';

/** A tag with its issues, the highest number first. */
export interface TagEntry<I = Issue> {
  tag: Tag;
  issues: I[];
}

/** Records whose references to each other are resolved. */
export interface JoinedRecords {
  /** The highest number first. */
  issues: readonly Issue[];
  companies: ReadonlyMap<string, Company>;
  investors: ReadonlyMap<string, Investor>;
  authors: ReadonlyMap<string, Author>;
  /** In the order of their list, with or without issues. */
  tags: ReadonlyMap<string, Tag>;
  /** Old addresses with those that took their place: site-absolute, percent-encoded paths. */
  redirects: readonly RedirectRecord[];
}

function gatherTags(tags: ReadonlyMap<string, Tag>, issues: readonly Issue[]): TagEntry[] {
  const entries = new Map(Array.from(tags, ([id, tag]): [string, TagEntry] => [id, { tag, issues: [] }]));
  for (const issue of issues) for (const { id } of issue.tags) entries.get(id)?.issues.push(issue);
  return [...entries.values()]
    .filter((entry) => entry.issues.length > 0)
    .sort((a, b) => b.issues.length - a.issues.length);
}

/** A translation that is dated later is not there yet. */
function withoutLaterEditions(issue: Issue, now: Minute): Issue {
  const out = Object.entries(issue.editions).filter(([, edition]) => minuteAt(edition) <= now);
  return { ...issue, editions: Object.fromEntries(out) };
}

/**
 * Everything of the column, joined: the one thing that views ask. What its issues say together is gathered when it is
 * first asked for, of its issues alone, so that the catalog for readers gives no scheduled issue away.
 */
export class Catalog {
  /** The minute it is for the column: what is dated later is not there for readers. */
  readonly now: Minute;
  /** The highest number first. */
  readonly issues: readonly Issue[];
  /** Every company on record, by id; `companyEntries` has those that issues are about. */
  readonly companies: ReadonlyMap<string, Company>;
  /** Every investor on record, by id. */
  readonly investors: ReadonlyMap<string, Investor>;
  /** Every author on record, by id. */
  readonly authors: ReadonlyMap<string, Author>;
  /** Old addresses with those that took their place: site-absolute, percent-encoded paths. */
  readonly redirects: readonly RedirectRecord[];
  readonly #records: JoinedRecords;
  #published: Catalog | undefined;
  #standing: readonly Issue[] | undefined;
  #issuesAbout: ReadonlyMap<Company, readonly Issue[]> | undefined;
  #places: Map<number, number> | undefined;
  #tags: TagEntry[] | undefined;
  #series: SeriesEntry[] | undefined;
  #seriesParts: ReadonlyMap<number, SeriesPart> | undefined;
  #companyEntries: Map<string, CompanyEntry> | undefined;
  #investorEntries: Map<string, InvestorEntry> | undefined;
  #retractedCompanies: ReadonlyMap<string, CompanyEntry> | undefined;
  #retractedInvestors: ReadonlyMap<string, InvestorEntry> | undefined;
  #authorEntries: Map<string, AuthorEntry> | undefined;
  #related: FindRelated | undefined;
  #corrections: IssueCorrection[] | undefined;

  constructor(records: JoinedRecords, now: Minute) {
    this.now = now;
    this.issues = records.issues;
    this.companies = records.companies;
    this.investors = records.investors;
    this.authors = records.authors;
    this.redirects = records.redirects;
    this.#records = records;
  }

  /** The day it is for the column. */
  get today(): Day {
    return this.now.slice(0, 'YYYY-MM-DD'.length);
  }

  /** The minute at which the next of its issues or translations appears; {@link never} where none is scheduled. */
  get next(): Minute {
    const minutes = this.issues.flatMap((issue) =>
      Object.values(issue.editions).map((edition) => appearanceOf(issue, edition)),
    );
    return minutes.reduce((next, minute) => (minute > this.now && minute < next ? minute : next), never);
  }

  /** The catalog for readers: without drafts, and without issues and translations that are scheduled. */
  get published(): Catalog {
    return (this.#published ??= this.#publish());
  }

  #publish(): Catalog {
    const issues = this.issues
      .filter(({ state }) => state === 'published')
      .map((issue) => withoutLaterEditions(issue, this.now));
    const redirects = leadingRedirects(this.redirects, issues);
    return new Catalog({ ...this.#records, issues, redirects }, this.now);
  }

  /** The catalog without the texts of retracted issues: what pages may show. */
  get shown(): Catalog {
    const issues = this.issues.map(withoutRetracted);
    const isSame = issues.every((issue, index) => issue === this.issues[index]);
    return isSame ? this : new Catalog({ ...this.#records, issues }, this.now);
  }

  /** The issues that are not retracted: facts come from these alone. */
  get standing(): readonly Issue[] {
    return (this.#standing ??= this.issues.filter(({ retracted }) => !retracted));
  }

  /** The catalog for whoever reads one issue before it is out: what is published, and the whole of that issue. */
  withIssue(number: number): Catalog {
    const whole = this.issues.filter((issue) => issue.number === number);
    const others = this.published.issues.filter((issue) => issue.number !== number);
    const issues = [...whole, ...others].sort((a, b) => b.number - a.number);
    return new Catalog({ ...this.#records, issues }, this.now);
  }

  /** The place of each issue in the list, by its number. */
  get places(): ReadonlyMap<number, number> {
    return (this.#places ??= new Map(this.issues.map(({ number }, place) => [number, place])));
  }

  /** Tags that at least one issue has, most issues first. */
  get tags(): readonly TagEntry[] {
    return (this.#tags ??= gatherTags(this.#records.tags, this.issues));
  }

  /** Series that at least one issue belongs to, the one with the newest issue first. */
  get series(): readonly SeriesEntry[] {
    return (this.#series ??= gatherSeries(this.issues));
  }

  /** Where an issue stands in its series; undefined where it belongs to none. */
  seriesPartOf({ number }: Issue): SeriesPart | undefined {
    return (this.#seriesParts ??= partsOfSeries(this.series)).get(number);
  }

  /** Every issue about each company, retracted ones too: what those who follow it were told. */
  get issuesAbout(): ReadonlyMap<Company, readonly Issue[]> {
    return (this.#issuesAbout ??= issuesByCompany(this.issues));
  }

  /** The companies that standing issues are about, by id, the one with the newest issue first. */
  get companyEntries(): ReadonlyMap<string, CompanyEntry> {
    return (this.#companyEntries ??= gatherCompanies(this.standing));
  }

  /** The investors in these companies, by id, the one with most rounds first. */
  get investorEntries(): ReadonlyMap<string, InvestorEntry> {
    return (this.#investorEntries ??= gatherInvestors(this.companyEntries.values()));
  }

  /** The companies that only retracted issues are about, by id: they have a page that says so, and no facts. */
  get retractedCompanies(): ReadonlyMap<string, CompanyEntry> {
    return (this.#retractedCompanies ??= retractedCompanies(this.issues, this.companyEntries));
  }

  /** The investors in these companies alone, by id. */
  get retractedInvestors(): ReadonlyMap<string, InvestorEntry> {
    return (this.#retractedInvestors ??= retractedInvestors(this.retractedCompanies, this.investorEntries));
  }

  /** The authors and translators of issues, by id. */
  get authorEntries(): ReadonlyMap<string, AuthorEntry> {
    return (this.#authorEntries ??= gatherAuthors(this.issues));
  }

  /** What goes with an issue, the closest first. */
  get related(): FindRelated {
    return (this.#related ??= relateIssues(this.standing));
  }

  /** The newest first. */
  get corrections(): readonly IssueCorrection[] {
    return (this.#corrections ??= gatherCorrections(this.issues));
  }

  /** The issues before and after one, by number. */
  neighboursOf(issue: Issue): { previous?: Issue; next?: Issue } {
    const place = this.places.get(issue.number);
    if (place === undefined) return {};
    const [next, previous] = [this.issues[place - 1], this.issues[place + 1]];
    return { ...(previous && { previous }), ...(next && { next }) };
  }
}

/**
 * Joins all records once, drafts too, and resolves every reference between them.
 *
 * @param now the minute it is for the column; a day stands for its first
 * @returns the catalog, and every problem that no record shows alone; with an error among them the
 * catalog lacks what could not be joined and must not be published
 */
export function buildCatalog(
  records: ContentRecords,
  now: Minute,
): { catalog: Catalog; problems: RecordDiagnostic[] } {
  const problems: RecordDiagnostic[] = [];
  const report: ReportRecord = (problem) => problems.push({ severity: 'error', ...problem });
  const investors = indexById(records.investors, report);
  const authors = indexById(records.authors, report);
  const tags = indexById(records.tags, report);
  const series = indexById(records.series, report);
  const companies = joinCompanies(records.companies, investors, report);
  checkSums(records.companies, report);
  const issues = joinIssues(records, { companies, authors, tags, series }, now, report);
  const redirects = records.redirects.map(({ data }) => data);
  return {
    catalog: new Catalog({ issues, companies, investors, authors, tags, redirects }, now),
    problems,
  };
}
