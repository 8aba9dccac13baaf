/** A round of a company as texts name it. */
export interface NamedRound {
  /** Its shortest name that no other round of the company has: `series-d`, or `series-d-2024` where there are two. */
  name: string;
  /** The name without a date. */
  slug: string;
  /** The name with the whole date. */
  full: string;
  /** `USD 640M`; left out where it is not disclosed. */
  amount?: string;
}

/**
 * Finds the rounds that a name may stand for: a round’s name alone, or with as much of its date as tells it from others.
 *
 * @returns one round where the name tells which is meant
 */
export function findRounds<R extends Pick<NamedRound, 'slug' | 'full'>>(
  name: string,
  rounds: readonly R[],
): R[] {
  const exact = rounds.find(({ full }) => full === name);
  if (exact) return [exact];
  return rounds.filter(
    ({ slug, full }) => (name === slug || name.startsWith(`${slug}-`)) && full.startsWith(`${name}-`),
  );
}
