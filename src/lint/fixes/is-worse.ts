import path from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';

/** How often each rule finds something in each file. */
function countByCode(diagnostics: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { file, code } of diagnostics)
    counts.set(`${file}\n${code}`, (counts.get(`${file}\n${code}`) ?? 0) + 1);
  return counts;
}

/**
 * Tells whether fixing brought something new: a diagnostic of a rule in a file that had fewer of them. Where the structure of
 * a text was fixed, rules may see for the first time what stands there, so that only errors are counted for its issue.
 *
 * @param fixed the diagnostics that were fixed
 */
export function isWorse(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  fixed: readonly Diagnostic[],
): boolean {
  const restructured = new Set(
    fixed.filter(({ fix }) => fix?.changes === 'structure').map(({ file }) => path.posix.dirname(file)),
  );
  const isCounted = ({ file, severity }: Diagnostic): boolean =>
    severity === 'error' || !restructured.has(path.posix.dirname(file));
  const known = countByCode(before.filter(isCounted));
  const found = countByCode(after.filter(isCounted));
  return [...found].some(([name, count]) => count > (known.get(name) ?? 0));
}
