/** How far a number may lie from that of the nearest issue: numbers may be left out, but a digit too many is a slip. */
export const mostNumbersFree = 50;

/** The number nearest to a wanted one, the first of two that are equally near; undefined where there are none. */
export function nearestNumber(numbers: readonly number[], wanted: number): number | undefined {
  const [nearest] = numbers.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  return nearest;
}
