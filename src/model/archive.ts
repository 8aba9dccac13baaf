import { gatherAuthors, type AuthorEntry } from '#model/author-entries.ts';
import { gatherCompanies, type CompanyEntry } from '#model/company-entries.ts';
import { gatherInvestors, type InvestorEntry } from '#model/investor-entries.ts';
import type { Issue } from '#model/issue.ts';
import type { Correction } from '#schema/issue.ts';
import { relateIssues, type RelatedIssue } from '#model/related.ts';

/** A correction with the issue it was made in. */
export interface IssueCorrection {
  issue: Issue;
  correction: Correction;
}

/**
 * What the shown issues say together. Only what a shown issue is about is in it, so that nothing gives a
 * scheduled issue away.
 */
export interface Archive {
  /** By id, the company with the newest issue first. */
  companies: Map<string, CompanyEntry>;
  /** By id, the investor with most rounds first. */
  investors: Map<string, InvestorEntry>;
  /** By id. */
  authors: Map<string, AuthorEntry>;
  /** By the number of an issue, the closest first. */
  related: Map<number, RelatedIssue[]>;
  /** The newest first. */
  corrections: IssueCorrection[];
}

function gatherCorrections(issues: readonly Issue[]): IssueCorrection[] {
  return issues
    .flatMap((issue) => issue.corrections.map((correction) => ({ issue, correction })))
    .sort((a, b) => b.correction.date.localeCompare(a.correction.date, 'en'));
}

/**
 * Gathers companies, investors, authors and related issues; computed once a build.
 *
 * @param issues the shown issues, the highest number first
 */
export function buildArchive(issues: readonly Issue[]): Archive {
  const companies = gatherCompanies(issues);
  return {
    companies,
    investors: gatherInvestors(companies.values()),
    authors: gatherAuthors(issues),
    related: relateIssues(issues),
    corrections: gatherCorrections(issues),
  };
}
