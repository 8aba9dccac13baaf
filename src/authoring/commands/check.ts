import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { brokenNumbers } from '#authoring/checks/broken.ts';
import { applyFixes } from '#authoring/checks/fixes.ts';
import type { Finding, Subject } from '#authoring/checks/rule.ts';
import { findAll, hasErrors, type Findings } from '#authoring/findings.ts';
import { externalLinks } from '#authoring/external-links.ts';
import { tryLinks } from '#authoring/online.ts';
import { printable } from '#authoring/printable.ts';
import { findingsForGitHub } from '#authoring/reporters/github.ts';
import { countProblems, describeProblems } from '#authoring/reporters/human.ts';
import { describeColumn } from '#authoring/reporters/column.ts';
import { findingsAsJson } from '#authoring/reporters/json.ts';
import { readClock } from '#model/calendar.ts';
import { readSettings, type Settings } from '#workspace/settings.ts';

/** The forms in which a check prints what it finds. */
export const checkFormats = ['human', 'json', 'github'] as const;

/** What a check is asked for. */
export interface CheckOptions {
  format: (typeof checkFormats)[number];
  /** Whether what can surely be mended is mended. */
  fix: boolean;
  /** Whether external links are tried over the network. */
  online: boolean;
}

/** One thing mended may show another beside it. */
const mostRounds = 5;

/** Mends what can surely be mended; gives how many places were changed. */
function mend(findings: readonly Finding[], subject: Subject, settings: Settings): number {
  const byFile = Map.groupBy(
    findings.filter(({ fix }) => fix),
    ({ file }) => file,
  );
  let mended = 0;
  for (const [file, list] of byFile) {
    const { text, applied } = applyFixes(
      subject.read(file),
      list.flatMap(({ fix }) => fix ?? []),
    );
    writeFileSync(path.join(settings.content, file), text);
    mended += applied;
  }
  return mended;
}

function printForPeople({ findings, silenced, subject }: Findings, settings: Settings): void {
  if (findings.length > 0) console.log(`${describeProblems(findings, settings.content)}\n`);
  for (const { file, line, rule, message } of silenced)
    console.log(printable(`${file}:${line}  ${rule}  ${message}`));
  const issues = subject.issues.length;
  const count = `${issues} ${issues === 1 ? 'issue' : 'issues'} checked`;
  console.log(findings.length > 0 ? `${count}: ${countProblems(findings)}.` : `${count}, nothing to mend.`);
  for (const line of describeColumn(
    subject.issues.map(({ issue }) => issue),
    brokenNumbers(subject.broken),
  ))
    console.log(line);
  const fixable = findings.filter(({ fix }) => fix).length;
  if (fixable > 0) console.log(`${fixable} of them can be mended by npm run check -- --fix.`);
}

/** `npm run check`: prints everything that is to be mended; the exit code is 1 where there is an error. */
export async function check(environment: NodeJS.ProcessEnv, options: CheckOptions): Promise<number> {
  const settings = readSettings(environment);
  const now = readClock(environment);
  let found = await findAll(settings, now);
  if (options.fix) {
    let total = 0;
    for (let round = 0; round < mostRounds; round += 1) {
      const mended = mend(found.findings, found.subject, settings);
      if (mended === 0) break;
      total += mended;
      found = await findAll(settings, now);
    }
    if (options.format === 'human') console.log(`${total} ${total === 1 ? 'place' : 'places'} mended.\n`);
  }
  const online = options.online ? await tryLinks(externalLinks(found.subject), {}) : [];
  const findings = [...found.findings, ...online];
  if (options.format === 'json') console.log(findingsAsJson(findings));
  else if (options.format === 'github') {
    if (findings.length > 0) console.log(findingsForGitHub(findings, settings.content));
  } else printForPeople({ ...found, findings }, settings);
  return hasErrors(findings) ? 1 : 0;
}
