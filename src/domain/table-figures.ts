import type { Company, Round } from '#domain/company.ts';
import type { Qualifier } from '#domain/drawing.ts';
import { latestValuation, totalFunding, type FundingTotal } from '#domain/funding.ts';
import { nameRounds } from '#domain/named-rounds.ts';
import { nearestHint } from '#diagnostics/nearest.ts';
import type { Message } from '#diagnostics/diagnostic.ts';
import type { FigureRecord, RecordFigure } from '#schema/data-table.ts';
import type { CountedUnit } from '#schema/figure-parts.ts';
import type { Money } from '#schema/money.ts';
import { findRounds } from '#schema/named-round.ts';
import type { PartialDate } from '#schema/partial-date.ts';
import type { Localized } from '#schema/localized.ts';
import { say } from '#wording/phrase.ts';

/** What a figure of a table says, by its kind. */
export type FigureValue =
  | { kind: 'amount'; amount: Money; upTo?: Money | undefined }
  | { kind: 'total'; total: FundingTotal }
  | { kind: 'count'; count: number; unit?: CountedUnit | undefined }
  | { kind: 'percent'; percent: number }
  | { kind: 'date'; date: PartialDate }
  | { kind: 'text'; text: Localized };

/** A figure of a table. */
export interface TableFigure {
  value: FigureValue;
  qualifier?: Qualifier;
  /** The day, month or year of which it tells. */
  asOf?: PartialDate | undefined;
  /** Numbers of the references that it comes from; counted from 1. */
  references: number[];
  /** The round that states it. */
  round?: Pick<Round, 'status' | 'source'>;
}

/** A figure of a round; undefined, and reported, where no one round has it. */
export function roundFigure(
  name: string,
  key: 'amount' | 'postMoney',
  { funding, file }: Company,
  report: (problem: Message) => void,
): TableFigure | undefined {
  const named = nameRounds(funding);
  const found = findRounds(name, named);
  const [round] = found.map((each) => funding[named.indexOf(each)]);
  const names = named.map((each) => each.name);
  if (!round)
    report({
      code: 'unknown-round',
      message: say('unknown-round', { name, file }),
      help: nearestHint(
        name,
        names,
        names.length > 0 ? say('table-record.round.help', { names }) : say('table-record.help'),
      ),
    });
  else if (found.length > 1)
    report({
      code: 'ambiguous-round',
      message: say('ambiguous-round', { name, count: found.length, file }),
      help: say('ambiguous-round.help', { names: found.map((each) => each.name) }),
    });
  else {
    const amount = round[key];
    if (amount) return { value: { kind: 'amount', amount }, asOf: round.date, references: [], round };
    report({
      code: 'undisclosed-amount',
      message: say('table-record.undisclosed', { name, file, field: key }),
      help: say('table-record.help'),
    });
  }
  return undefined;
}

/** What the file of a company states of it as a whole; undefined where it states nothing. */
export function recordFigure(key: RecordFigure, company: Company): TableFigure | undefined {
  switch (key) {
    case 'founded':
      return { value: { kind: 'date', date: company.founded }, references: [] };
    case 'headquarters':
      return company.headquarters && { value: { kind: 'text', text: company.headquarters }, references: [] };
    case 'raised': {
      const total = totalFunding(company.funding);
      return total.sums.length > 0 ? { value: { kind: 'total', total }, references: [] } : undefined;
    }
    case 'valuation': {
      const round = latestValuation(company.funding);
      return (
        round && {
          value: { kind: 'amount', amount: round.postMoney },
          asOf: round.date,
          references: [],
          round,
        }
      );
    }
  }
}

/** The value that a figure states itself; undefined where it is taken from the file of a company. */
export function statedValue(
  { amount, upTo, count, percent, date, text }: FigureRecord,
  unit: CountedUnit | undefined,
): FigureValue | undefined {
  if (amount) return { kind: 'amount', amount, upTo };
  if (count !== undefined) return { kind: 'count', count, unit };
  if (percent !== undefined) return { kind: 'percent', percent };
  if (date) return { kind: 'date', date };
  return text && { kind: 'text', text };
}
