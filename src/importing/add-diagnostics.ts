import { lintIssues } from '#lint/lint-content.ts';
import type { PostReport } from '#importing/report.ts';
import type { Settings } from '#content/settings.ts';

/** Adds to each report what the check says of its files. */
export async function addDiagnostics(
  settings: Settings,
  now: number,
  reports: Iterable<PostReport>,
): Promise<void> {
  const owners = new Map<string, PostReport>();
  for (const report of reports) for (const file of report.files) owners.set(file, report);
  if (owners.size === 0) return;
  for (const diagnostic of await lintIssues(settings, new Set(owners.keys()), now)) {
    const owner = owners.get(diagnostic.file);
    if (owner && diagnostic.fix) owner.fixable += 1;
    else owner?.diagnostics.push(diagnostic);
  }
}
