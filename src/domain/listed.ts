import type { Company, Investor, Round } from '#domain/company.ts';
import { drawCoverOf, type CoverDrawing } from '#domain/cover-drawing.ts';
import { totalFunding, type FundingTotal } from '#domain/funding.ts';
import type { InvestorPart } from '#domain/investor-entries.ts';
import { editionFor, type Edition, type Issue, type Series, type Tag } from '#domain/issue.ts';
import { locales, type Locale } from '#config.ts';

/** The words of an issue in one language, as lists show them. */
export type ListedEdition = Pick<Edition, 'locale' | 'title' | 'description' | 'date' | 'from'>;

/** A company as others name it. */
export type NamedCompany = Pick<Company, 'id' | 'name'>;

/** An issue as lists show it: without its text, its facts and what it refers to. */
export interface ListedIssue extends Pick<Issue, 'number' | 'date' | 'state' | 'original' | 'retracted'> {
  companies: NamedCompany[];
  editions: Partial<Record<Locale, ListedEdition>>;
}

/** An issue in a list that shows what its companies raised. */
export interface DrawnIssue extends ListedIssue {
  /** Its drawn cover; undefined where there is nothing to draw. */
  drawing: CoverDrawing | undefined;
  /** What is known of the money its company raised; undefined where it has none, or several. */
  raised: FundingTotal | undefined;
}

/** A tag with the number of its issues. */
export interface CountedTag {
  tag: Tag;
  count: number;
}

/** A series with the number of its issues. */
export interface CountedSeries {
  series: Series;
  count: number;
}

/** A series in the list of series. */
export interface SeriesListing {
  series: Series;
  /** In their order. */
  parts: ListedIssue[];
}

/** A company in the list of companies. */
export interface CompanyListing {
  company: Company;
  issues: ListedIssue[];
}

/** An investor in the list of investors: how many rounds it led, and how many others it was part of. */
export interface InvestorListing {
  investor: Investor;
  led: number;
  joined: number;
}

/** An investor's part in a round, as a mark shows it. */
export interface MarkedPart extends Pick<InvestorPart, 'leads'> {
  round: Pick<Round, 'id' | 'round' | 'date' | 'status'>;
}

/** Makes what is shown of something once: whatever shows it is given the same. */
function once<T extends object, V>(make: (of: T) => V): (of: T) => V {
  const known = new WeakMap<T, V>();
  return (of) => {
    const value = known.get(of) ?? make(of);
    known.set(of, value);
    return value;
  };
}

/** What is shown of a company where another thing names it. */
export const namedCompany = once(({ id, name }: Company): NamedCompany => ({ id, name }));

/** What a mark shows of a part in a round. */
export function markedPart({ leads, round: { id, round, date, status } }: InvestorPart): MarkedPart {
  return { leads, round: { id, round, date, status } };
}

/** What lists show of an issue, in each language that it has been written in. */
export const listedIssue = once((issue: Issue): ListedIssue => {
  const { number, date, state, original, companies, editions, retracted } = issue;
  const words = Object.entries(editions).map(([locale, edition]) => {
    const { title, description, date: appeared, from } = edition;
    return [locale, { locale: edition.locale, title, description, date: appeared, ...(from && { from }) }];
  });
  return {
    number,
    date,
    state,
    original,
    ...(retracted && { retracted }),
    companies: companies.map(namedCompany),
    editions: Object.fromEntries(words) as ListedIssue['editions'],
  };
});

/** By the language of a list, what it shows of an issue. */
const listings = once((issue: Issue): Record<Locale, ListedIssue> => {
  const listed = listedIssue(issue);
  const inLocale = locales.map((locale): [Locale, ListedIssue] => {
    const edition = editionFor(listed, locale);
    return [locale, { ...listed, editions: { [edition.locale]: edition } }];
  });
  return Object.fromEntries(inLocale) as Record<Locale, ListedIssue>;
});

/** What a list in one language shows of an issue: the original stands in for a missing translation. */
export function listedIn(issue: Issue, locale: Locale): ListedIssue {
  return listings(issue)[locale];
}

/** By the language of a list, an issue with what its company raised. */
const drawings = once((issue: Issue): Record<Locale, DrawnIssue> => {
  const { date } = issue;
  const companies = issue.retracted ? [] : issue.companies;
  const [only, ...others] = companies;
  const raised = only && others.length === 0 ? totalFunding(only.funding) : undefined;
  const drawn = { drawing: drawCoverOf(companies, date), raised };
  const inLocale = locales.map((locale): [Locale, DrawnIssue] => [
    locale,
    { ...listedIn(issue, locale), ...drawn },
  ]);
  return Object.fromEntries(inLocale) as Record<Locale, DrawnIssue>;
});

/** What a list in one language shows of an issue that has its drawn cover beside it. */
export function drawnIn(issue: Issue, locale: Locale): DrawnIssue {
  return drawings(issue)[locale];
}

/** What is stated of an issue in no language. */
export const statedOf = once(({ editions: _, ...stated }: Issue): Omit<Issue, 'editions'> => stated);

/** An issue without the names of its parsed texts, for what shows one of them or none. */
export const withoutTexts = once((issue: Issue): Issue => {
  const editions = Object.entries(issue.editions).map(([locale, edition]) => [
    locale,
    { ...edition, digest: '' },
  ]);
  return { ...issue, editions: Object.fromEntries(editions) as Issue['editions'] };
});
