import type { Issue } from '#domain/issue.ts';

function named(issues: readonly Issue[], describe: (issue: Issue) => string): string {
  return issues.map(describe).join(', ');
}

/** The numbers between the lowest and the highest that no issue has. */
export function missingNumbers(issues: readonly { number: number }[]): number[] {
  const numbers = new Set(issues.map(({ number }) => number));
  if (numbers.size === 0) return [];
  const [low, high] = [...numbers].reduce(
    ([least, most], number) => [Math.min(least, number), Math.max(most, number)],
    [Infinity, -Infinity],
  );
  return Array.from({ length: high - low }, (_, index) => low + index).filter(
    (number) => !numbers.has(number),
  );
}

/** Writes runs of numbers short: 15–20, 23. */
export function describeNumbers(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}

/**
 * Tells in lines which issues are not out, and which numbers none has; nothing where there are none.
 *
 * @param broken the numbers of issues that cannot be read
 */
export function describeColumn(
  issues: readonly Issue[],
  broken: readonly (number | undefined)[] = [],
): string[] {
  const scheduled = issues.filter(({ state }) => state === 'scheduled');
  const drafts = issues.filter(({ state }) => state === 'draft');
  const gaps = missingNumbers(issues).filter((number) => !broken.includes(number));
  return [
    ...(drafts.length > 0 ? [`Drafts: ${named(drafts, ({ number }) => `No. ${number}`)}.`] : []),
    ...(scheduled.length > 0
      ? [`Scheduled: ${named(scheduled, ({ number, date }) => `No. ${number} (${date})`)}.`]
      : []),
    ...(gaps.length > 0 ? [`Numbers not used: ${describeNumbers(gaps)}.`] : []),
  ];
}
