import type { RoundRecord } from '#schema/company.ts';
import { freeId, slugOf } from '#schema/id.ts';
import { tellMoney } from '#schema/money.ts';
import { findRounds, type NamedRound } from '#schema/named-round.ts';
import { toIsoDate } from '#domain/partial-date.ts';
import type { Localized } from '#schema/localized.ts';
import { programLanguage } from '#locales/languages.ts';
import { programLocale } from '#config.ts';

/** The English name of a round, which usual ones always have, or else that in the language of programs. */
export function plainRoundName(round: Partial<Localized>): string {
  return round[programLanguage] ?? round[programLocale] ?? '';
}

/** What a round is called, as a part of its names: `Series B+` is `series-b-plus`; empty where it has no Latin letter. */
export function roundSlug(round: Localized): string {
  return slugOf(plainRoundName(round).replaceAll('+', ' plus'));
}

/** Names the rounds of a company for its texts, in the order that they have. */
export function nameRounds(funding: readonly Pick<RoundRecord, 'round' | 'date' | 'amount'>[]): NamedRound[] {
  const taken = new Set<string>();
  const rounds = funding.map(({ round, date, amount }) => {
    // What stands in brackets explains a name: “2018 round (letter not disclosed)” is 2018-round.
    const slug =
      roundSlug({ ...round, [programLanguage]: plainRoundName(round).replace(/\s*\([^()]*\)/g, '') }) ||
      'round';
    const parts = (date ? toIsoDate(date) : 'undated').split('-');
    const dated = parts.map((_part, index) => [slug, ...parts.slice(0, index + 1)].join('-'));
    const full = freeId([slug, ...parts].join('-'), taken);
    taken.add(full);
    return { slug, full, names: [slug, ...dated], ...(amount && { amount: tellMoney(amount) }) };
  });
  return rounds.map(({ names, ...round }) => {
    const isOwn = (name: string): boolean => {
      const [found, ...others] = findRounds(name, rounds);
      return found?.full === round.full && others.length === 0;
    };
    return { ...round, name: names.find(isOwn) ?? round.full };
  });
}
