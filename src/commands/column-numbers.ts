import { minuteAt } from '#domain/appearance.ts';
import type { Issue } from '#domain/issue.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

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
export function describeRuns(numbers: readonly number[]): string[] {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
}

/**
 * Tells in lines which issues are not out, and which numbers none has; nothing where there are none.
 *
 * @param broken the numbers of issues that cannot be read
 * @param language the language of the lines
 */
export function describeColumn(
  issues: readonly Issue[],
  broken: readonly (number | undefined)[] = [],
  language: WordingLanguage = 'en',
): string[] {
  const scheduled = issues.filter(({ state }) => state === 'scheduled');
  const drafts = issues.filter(({ state }) => state === 'draft').map(({ number }) => number);
  const later = scheduled.map(({ number }) => number);
  const gaps = missingNumbers(issues).filter((number) => !broken.includes(number));
  const dates = scheduled.map((issue) => minuteAt(issue));
  const told = [
    ...(drafts.length > 0 ? [say('column.drafts', { numbers: drafts })] : []),
    ...(later.length > 0 ? [say('column.scheduled', { numbers: later, dates })] : []),
    ...(gaps.length > 0 ? [say('column.gaps', { runs: describeRuns(gaps) })] : []),
  ];
  return told.map((each) => inWords(each, language));
}
