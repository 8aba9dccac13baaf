import path from 'node:path';
import type { Finding } from '#diagnostics/problem.ts';

/** How often each rule finds something in each file. */
function countFindings(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { file, rule = '' } of findings)
    counts.set(`${file}\n${rule}`, (counts.get(`${file}\n${rule}`) ?? 0) + 1);
  return counts;
}

/**
 * Tells whether mending brought something new: a finding of a rule in a file that had fewer of them. Where the structure of
 * a text was mended, rules may see for the first time what stands there, so that only errors are counted for its issue.
 *
 * @param mended the findings that were mended
 */
export function isWorse(
  before: readonly Finding[],
  after: readonly Finding[],
  mended: readonly Finding[],
): boolean {
  const restructured = new Set(
    mended.filter(({ fix }) => fix?.changes === 'structure').map(({ file }) => path.posix.dirname(file)),
  );
  const isCounted = ({ file, severity }: Finding): boolean =>
    severity === 'error' || !restructured.has(path.posix.dirname(file));
  const known = countFindings(before.filter(isCounted));
  const found = countFindings(after.filter(isCounted));
  return [...found].some(([name, count]) => count > (known.get(name) ?? 0));
}
