import type { BodyContext, KnownRounds, Properties, PropertyRule } from '#markdown/property-rules.ts';
import { nearestHint } from '#diagnostics/nearest.ts';
import { findRounds, type NamedRound } from '#schema/named-round.ts';
import { say } from '#wording/phrase.ts';

/** The company whose round a component means; undefined where nothing tells. */
function companyOf({ company }: Properties, { companies = [] }: BodyContext): string | undefined {
  if (company !== undefined) return String(company);
  return companies.length === 1 ? companies[0] : undefined;
}

/** The rounds of a company; undefined where there is none, or none that can be read. */
function roundsOf(company: string, { rounds }: KnownRounds): readonly NamedRound[] | undefined {
  return Object.hasOwn(rounds, company) ? rounds[company] : undefined;
}

/** Checks that there is a company of an id. A file that cannot be read is told of by itself. */
export const companyRule: PropertyRule = (id, { rounds: known }) => {
  if (!known || roundsOf(id, known) || known.broken.includes(id)) return undefined;
  const file = `companies/${id}.yaml`;
  return {
    code: 'unknown-id',
    message: say('unknown-id.company', { id }),
    help: nearestHint(
      id,
      known.companies,
      say('unknown-id.help', { file }),
      say('unknown-id.near.help', { file }),
    ),
  };
};

/** Checks that a name is that of one round of a company, and that its amount is disclosed; not whether a company is meant. */
export const roundRule: PropertyRule = (name, context, properties) => {
  const { rounds: known } = context;
  const company = companyOf(properties, context);
  if (!known || company === undefined) return undefined;
  const rounds = roundsOf(company, known);
  if (!rounds) return undefined;
  const file = `companies/${company}.yaml`;
  const [found, ...others] = findRounds(name, rounds);
  const told = rounds.filter(({ amount }) => amount !== undefined).map((round) => round.name);
  if (!found)
    return {
      code: 'unknown-round',
      message: say('unknown-round', { name, file }),
      help: nearestHint(
        name,
        rounds.map((round) => round.name),
        told.length > 0
          ? say('unknown-round.help', { names: told })
          : say('unknown-round.none.help', { file }),
      ),
    };
  if (others.length > 0)
    return {
      code: 'ambiguous-round',
      message: say('ambiguous-round', { name, count: others.length + 1, file }),
      help: say('ambiguous-round.help', { names: [found, ...others].map((round) => round.name) }),
    };
  if (found.amount === undefined)
    return {
      code: 'undisclosed-amount',
      message: say('undisclosed-amount', { name, file }),
      help: say('undisclosed-amount.help'),
    };
  return undefined;
};

/** The amount of the round that a component names; undefined where it names none, or its file cannot be read. */
export function amountOfRound(properties: Properties, context: BodyContext): string | undefined {
  const { rounds: known } = context;
  const round = properties['round'];
  const company = companyOf(properties, context);
  if (round === undefined || !known || company === undefined) return undefined;
  return findRounds(String(round), roundsOf(company, known) ?? [])[0]?.amount;
}
