/**
 * Prepares to find for an item others that have something in common with it.
 *
 * What is shared may be shared by many (a common tag, a busy investor). Looking only at the nearest of
 * them keeps the work for each item the same, however long the lists get.
 *
 * @param items in an order in which the near ones go together, such as by number
 * @param bondsOf what an item may share, compared by identity
 * @param reach how many to take before and behind an item, for each thing shared
 */
export function neighbourFinder<T, Bond>(
  items: readonly T[],
  bondsOf: (item: T) => Iterable<Bond>,
  reach: number,
): (item: T) => Set<T> {
  const lists = new Map<Bond, T[]>();
  const places = new Map<T, { list: T[]; place: number }[]>();
  for (const item of items) {
    const found = Array.from(bondsOf(item), (bond) => {
      const list = lists.get(bond) ?? [];
      lists.set(bond, list);
      return { list, place: list.push(item) - 1 };
    });
    places.set(item, found);
  }
  return (item) => {
    const near = (places.get(item) ?? []).flatMap(({ list, place }) =>
      list.slice(Math.max(0, place - reach), place + reach + 1),
    );
    const neighbours = new Set(near);
    neighbours.delete(item);
    return neighbours;
  };
}
