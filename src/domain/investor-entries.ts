import { partsOf, type Company, type Investor, type Round } from '#domain/company.ts';
import type { CompanyEntry } from '#domain/company-entries.ts';
import { isSure } from '#domain/funding.ts';
import type { Issue } from '#domain/issue.ts';
import { compareDates } from '#domain/partial-date.ts';

/** An investor's part in a round of a company. */
export interface InvestorPart<C = Company> {
  company: C;
  round: Round;
  leads: boolean;
  /** The vehicle that took part, where it has a name of its own. */
  through: string | undefined;
}

/** An investor that readers see, with its rounds. */
export interface InvestorEntry<C = Company> {
  investor: Investor;
  /** The rounds it took part in, the newest first. */
  parts: InvestorPart<C>[];
  /**
   * Who else took part in more than one of them, or in one where nobody did; those with most rounds in
   * common first. Unverified rounds do not count. Found when somebody asks.
   */
  readonly coInvestors: { investor: Investor; rounds: number }[];
}

/** How many co-investors are worth a reader's while. */
const most = 12;

function coInvestorsOf(investor: Investor, parts: readonly InvestorPart[]): InvestorEntry['coInvestors'] {
  const counts = new Map<Investor, number>();
  for (const { round } of parts.filter((part) => isSure(part.round)))
    for (const other of partsOf(round))
      if (other.investor !== investor) counts.set(other.investor, (counts.get(other.investor) ?? 0) + 1);
  const ranked = Array.from(counts, ([other, rounds]) => ({ investor: other, rounds }));
  const often = ranked.filter(({ rounds }) => rounds > 1);
  return (often.length > 0 ? often : ranked).sort((a, b) => b.rounds - a.rounds).slice(0, most);
}

/** The issues about the companies of each investor, by its id. */
export function issuesByInvestor(about: ReadonlyMap<Company, readonly Issue[]>): Map<string, Issue[]> {
  const found = new Map<string, Issue[]>();
  for (const [{ funding }, issues] of about)
    for (const id of new Set(funding.flatMap(partsOf).map(({ investor }) => investor.id))) {
      const own = found.get(id);
      if (own) own.push(...issues);
      else found.set(id, [...issues]);
    }
  return found;
}

/**
 * Gathers the rounds of each investor of these companies.
 *
 * @returns by id, the investor with most rounds first
 */
export function gatherInvestors(companies: Iterable<CompanyEntry>): Map<string, InvestorEntry> {
  const all = Map.groupBy(
    Array.from(companies).flatMap(({ company }) =>
      company.funding.flatMap((round) =>
        partsOf(round).map((part) => ({ ...part, company, round, leads: round.lead.includes(part) })),
      ),
    ),
    ({ investor }) => investor,
  );
  const entries = Array.from(all, ([investor, found]): InvestorEntry => {
    const parts = found
      .map(({ company, round, leads, through }): InvestorPart => ({ company, round, leads, through }))
      .sort((a, b) => compareDates(b.round.date, a.round.date));
    let known: InvestorEntry['coInvestors'] | undefined;
    return {
      investor,
      parts,
      get coInvestors() {
        return (known ??= coInvestorsOf(investor, parts));
      },
    };
  });
  entries.sort((a, b) => b.parts.length - a.parts.length || a.investor.id.localeCompare(b.investor.id, 'en'));
  return new Map(entries.map((entry) => [entry.investor.id, entry]));
}
