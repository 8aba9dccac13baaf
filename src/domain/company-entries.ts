import { partsOf, type Company, type Investor } from '#domain/company.ts';
import { isSure } from '#domain/funding.ts';
import type { Issue } from '#domain/issue.ts';
import { neighbourFinder } from '#domain/neighbours.ts';

/** A company that shares investors with another. */
export interface CompanyNeighbour<C = Company> {
  company: C;
  /** The investors both have, in the order of the first company's rounds. */
  shared: Investor[];
}

/** A company that readers see, with what surrounds it. */
export interface CompanyEntry<I = Issue, C = Company> {
  company: Company;
  /** The issues about it, the highest number first. */
  issues: I[];
  /** Companies with an investor in common, those with most first; found when somebody asks. */
  readonly neighbours: CompanyNeighbour<C>[];
}

/** How far to look for neighbours in the companies of one investor. */
const reach = 50;

/** How many neighbours are worth a reader's while. */
const most = 12;

/** The investors of a company's rounds that are not unverified. */
export function investorsOf({ funding }: Company): Set<Investor> {
  return new Set(
    funding
      .filter(isSure)
      .flatMap(partsOf)
      .map((part) => part.investor),
  );
}

/** The members that two sets share, in the order of the first. */
export function commonTo<T>(some: ReadonlySet<T>, others: ReadonlySet<T>): T[] {
  const common: T[] = [];
  for (const each of some) if (others.has(each)) common.push(each);
  return common;
}

/** Prepares to find for each company those with an investor in common. */
function companyNeighbours(companies: readonly Company[]): (company: Company) => CompanyNeighbour[] {
  const held = new Map(companies.map((company) => [company, investorsOf(company)]));
  const investors = (company: Company): Set<Investor> => held.get(company) ?? new Set();
  const nearOf = neighbourFinder(companies, investors, reach);
  return (company) => {
    const neighbours = Array.from(nearOf(company), (other) => ({
      company: other,
      shared: commonTo(investors(company), investors(other)),
    }));
    return neighbours.sort((a, b) => b.shared.length - a.shared.length).slice(0, most);
  };
}

/** The issues about each company, in their order. */
export function issuesByCompany(issues: readonly Issue[]): Map<Company, Issue[]> {
  const about = new Map<Company, Issue[]>();
  for (const issue of issues)
    for (const company of issue.companies) {
      const own = about.get(company);
      if (own) own.push(issue);
      else about.set(company, [issue]);
    }
  return about;
}

/**
 * Gathers what surrounds each company of the shown issues.
 *
 * @param issues the shown issues, the highest number first
 * @returns by id, the company with the newest issue first
 */
export function gatherCompanies(issues: readonly Issue[]): Map<string, CompanyEntry> {
  const about = issuesByCompany(issues);
  const neighboursOf = companyNeighbours([...about.keys()]);
  return new Map(
    Array.from(about, ([company, issues]): [string, CompanyEntry] => {
      let known: CompanyNeighbour[] | undefined;
      const entry: CompanyEntry = {
        company,
        issues,
        get neighbours() {
          return (known ??= neighboursOf(company));
        },
      };
      return [company.id, entry];
    }),
  );
}
