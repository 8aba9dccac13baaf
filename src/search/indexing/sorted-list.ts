/** Where a value stands in a list in ascending order, or would stand. */
export function placeIn<T extends string | number>(sorted: readonly T[], value: T): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] as T) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Adds a value to a list in ascending order, or takes it away. */
export function changeSorted<T extends string | number>(sorted: T[], value: T, isThere: boolean): void {
  const at = placeIn(sorted, value);
  if ((sorted[at] === value) === isThere) return;
  if (isThere) sorted.splice(at, 0, value);
  else sorted.splice(at, 1);
}
