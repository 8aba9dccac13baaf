import type { CompanyRecord, RoundRecord } from '#schema/company.ts';
import type { InvestorRecord } from '#schema/investor.ts';

/** An investor of the catalog. */
export type Investor = InvestorRecord;

/** An investor's part in a round. */
export interface Participation {
  investor: Investor;
  /** The vehicle that took part, where it has a name of its own. */
  through?: string | undefined;
}

/** A round with its investors resolved. */
export interface Round extends Omit<RoundRecord, 'lead' | 'participants' | 'through'> {
  /** Names the round within its company: `2024-08-05-series-d`. */
  id: string;
  lead: Participation[];
  participants: Participation[];
}

/** A company of the catalog; its rounds stand oldest first. */
export interface Company extends Omit<CompanyRecord, 'funding'> {
  id: string;
  /** Relative to the content folder. */
  file: string;
  funding: Round[];
}

/** Every investor's part in a round, the leads first. */
export function partsOf({ lead, participants }: Round): Participation[] {
  return [...lead, ...participants];
}
