import { findInIssues } from '#lint/findings.ts';
import type { PostReport } from '#importing/report.ts';
import type { Settings } from '#content/settings.ts';

/** Adds to each report what the check says of its files. */
export async function addFindings(
  settings: Settings,
  now: number,
  reports: Iterable<PostReport>,
): Promise<void> {
  const owners = new Map<string, PostReport>();
  for (const report of reports) for (const file of report.files) owners.set(file, report);
  if (owners.size === 0) return;
  for (const finding of await findInIssues(settings, new Set(owners.keys()), now)) {
    const owner = owners.get(finding.file);
    if (owner && finding.fix) owner.mendable += 1;
    else owner?.findings.push(finding);
  }
}
