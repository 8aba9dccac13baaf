import { gatherAuthors, type AuthorEntry } from '#domain/author-entries.ts';
import { gatherCompanies, type CompanyEntry } from '#domain/company-entries.ts';
import { gatherInvestors, type InvestorEntry } from '#domain/investor-entries.ts';
import type { Issue } from '#domain/issue.ts';
import type { Correction } from '#schema/issue.ts';
import { relateIssues, type FindRelated } from '#domain/related.ts';

/** A correction with the issue it was made in. */
export interface IssueCorrection<I = Issue> {
  issue: I;
  correction: Correction;
}

function gatherCorrections(issues: readonly Issue[]): IssueCorrection[] {
  return issues
    .flatMap((issue) => issue.corrections.map((correction) => ({ issue, correction })))
    .sort((a, b) => b.correction.date.localeCompare(a.correction.date, 'en'));
}

/**
 * What the shown issues say together, each part gathered when it is first asked for. Only what a shown issue is about
 * is in it, so that nothing gives a scheduled issue away.
 */
export class Archive {
  readonly #issues: readonly Issue[];
  #companies: Map<string, CompanyEntry> | undefined;
  #investors: Map<string, InvestorEntry> | undefined;
  #authors: Map<string, AuthorEntry> | undefined;
  #related: FindRelated | undefined;
  #corrections: IssueCorrection[] | undefined;

  /** @param issues the shown issues, the highest number first */
  constructor(issues: readonly Issue[]) {
    this.#issues = issues;
  }

  /** By id, the company with the newest issue first. */
  get companies(): Map<string, CompanyEntry> {
    return (this.#companies ??= gatherCompanies(this.#issues));
  }

  /** By id, the investor with most rounds first. */
  get investors(): Map<string, InvestorEntry> {
    return (this.#investors ??= gatherInvestors(this.companies.values()));
  }

  /** By id. */
  get authors(): Map<string, AuthorEntry> {
    return (this.#authors ??= gatherAuthors(this.#issues));
  }

  /** What goes with an issue, the closest first. */
  get related(): FindRelated {
    return (this.#related ??= relateIssues(this.#issues));
  }

  /** The newest first. */
  get corrections(): IssueCorrection[] {
    return (this.#corrections ??= gatherCorrections(this.#issues));
  }
}
