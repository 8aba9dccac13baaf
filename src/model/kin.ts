/**
 * Finds for each item others that have something in common with it.
 *
 * What is shared may be shared by many (a common tag, a busy investor). Looking only at the nearest of
 * them keeps the work for each item the same, however long the lists get.
 *
 * @param items in an order in which the near ones go together, such as by number
 * @param bondsOf what an item may share, compared by identity
 * @param reach how many to take before and behind an item, for each thing shared
 */
export function findKin<T, Bond>(
  items: readonly T[],
  bondsOf: (item: T) => Iterable<Bond>,
  reach: number,
): Map<T, Set<T>> {
  const lists = new Map<Bond, T[]>();
  for (const item of items)
    for (const bond of bondsOf(item)) {
      const list = lists.get(bond);
      if (list) list.push(item);
      else lists.set(bond, [item]);
    }
  const places = new Map<Bond, number>();
  const kinOf = (item: T): Set<T> => {
    const kin = new Set<T>();
    for (const bond of bondsOf(item)) {
      const place = places.get(bond) ?? 0;
      places.set(bond, place + 1);
      const near = lists.get(bond)?.slice(Math.max(0, place - reach), place + reach + 1) ?? [];
      for (const other of near) if (other !== item) kin.add(other);
    }
    return kin;
  };
  return new Map(items.map((item) => [item, kinOf(item)]));
}
