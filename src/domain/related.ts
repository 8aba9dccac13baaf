import { commonTo, investorsOf } from '#domain/company-entries.ts';
import type { Investor } from '#domain/company.ts';
import type { Issue, Tag } from '#domain/issue.ts';
import { neighbourFinder } from '#domain/neighbours.ts';

/** An issue that goes with another, and why. */
export interface RelatedIssue<I = Issue> {
  issue: I;
  /** Whether both are about one company at least. */
  sameCompany: boolean;
  /** Investors that both companies have, where they are two. */
  investors: Investor[];
  tags: Tag[];
}

/** How many related issues a reader is shown. */
const most = 3;

/** How far to look among the issues that share one thing. */
const reach = 12;

/** What each thing in common weighs, where the company is not the same. */
const weights = { investor: 6, tag: 4 };

function weigh({ investors, tags }: RelatedIssue): number {
  return investors.length * weights.investor + tags.length * weights.tag;
}

/** Orders related issues: the same company first, then what weighs more. */
function compareRelated(a: RelatedIssue, b: RelatedIssue): number {
  return Number(b.sameCompany) - Number(a.sameCompany) || weigh(b) - weigh(a);
}

/** Finds the issues that go with one of those shown, the closest first. */
export type FindRelated = (issue: Issue) => readonly RelatedIssue[];

/**
 * Prepares to find the issues that share the company, investors or tags of one; of equal ones the nearest.
 *
 * @param issues the shown issues, the highest number first
 */
export function relateIssues(issues: readonly Issue[]): FindRelated {
  const companies = new Set(issues.flatMap((issue) => issue.companies));
  const held = new Map(Array.from(companies, (company) => [company, investorsOf(company)]));
  const investors = (issue: Issue): Set<Investor> =>
    new Set(issue.companies.flatMap((company) => [...(held.get(company) ?? [])]));
  const compare = (issue: Issue, other: Issue): RelatedIssue => {
    const sameCompany = issue.companies.some((company) => other.companies.includes(company));
    return {
      issue: other,
      sameCompany,
      investors: sameCompany ? [] : commonTo(investors(issue), investors(other)),
      tags: issue.tags.filter((tag) => other.tags.includes(tag)),
    };
  };
  const neighboursOf = neighbourFinder<Issue, object>(
    issues,
    (issue) => [...issue.companies, ...investors(issue), ...issue.tags],
    reach,
  );
  const find = (issue: Issue): RelatedIssue[] => {
    const distance = (other: RelatedIssue): number => Math.abs(other.issue.number - issue.number);
    return Array.from(issue.retracted ? [] : neighboursOf(issue), (other) => compare(issue, other))
      .sort((a, b) => compareRelated(a, b) || distance(a) - distance(b))
      .slice(0, most);
  };
  const known = new Map<Issue, RelatedIssue[]>();
  return (issue) => {
    const related = known.get(issue) ?? find(issue);
    known.set(issue, related);
    return related;
  };
}
