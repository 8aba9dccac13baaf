import { gatherCompanies, type CompanyEntry } from '#domain/company-entries.ts';
import { gatherInvestors, type InvestorEntry } from '#domain/investor-entries.ts';
import type { Issue } from '#domain/issue.ts';

/**
 * What readers get of a retracted issue: its title, its number and who wrote it; the reason stands in the place of its
 * text and its description, and none of its pictures, sources and letters is left.
 */
export function withoutRetracted(issue: Issue): Issue {
  const { retracted } = issue;
  if (!retracted) return issue;
  const editions = Object.entries(issue.editions).map(([locale, edition]) => {
    const notice = retracted.reason[edition.locale];
    return [locale, { ...edition, description: notice, notice, digest: '', pictures: [], behind: false }];
  });
  return {
    ...issue,
    cover: undefined,
    pictures: {},
    references: [],
    letters: [],
    discussion: undefined,
    drawings: {},
    tables: {},
    editions: Object.fromEntries(editions) as Issue['editions'],
  };
}

/** The companies that none but retracted issues are about, by id; their entries have these issues. */
export function retractedCompanies(
  issues: readonly Issue[],
  present: ReadonlyMap<string, CompanyEntry>,
): Map<string, CompanyEntry> {
  const gathered = gatherCompanies(issues.filter(({ retracted }) => retracted));
  return new Map([...gathered].filter(([id]) => !present.has(id)));
}

/** The investors that are known from such companies alone, by id. */
export function retractedInvestors(
  companies: ReadonlyMap<string, CompanyEntry>,
  present: ReadonlyMap<string, InvestorEntry>,
): Map<string, InvestorEntry> {
  return new Map([...gatherInvestors(companies.values())].filter(([id]) => !present.has(id)));
}
