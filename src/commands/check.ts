import { mend } from '#lint/fixes/mend.ts';
import { offerProven } from '#lint/fixes/prove-fixes.ts';
import { writeMended } from '#lint/fixes/write-mended.ts';
import { brokenNumbers } from '#lint/broken.ts';
import { externalLinks } from '#lint/external-links.ts';
import { findAll, hasErrors, type Findings } from '#lint/findings.ts';
import { tryLinks } from '#lint/online.ts';
import { printable } from '#diagnostics/printable.ts';
import { describeColumn } from '#commands/column-numbers.ts';
import {
  describeMended,
  mendedAsJson,
  mendedForGitHub,
  mendedPassages,
  type MendedPassage,
} from '#lint/fixes/describe-edits.ts';
import { findingsForGitHub } from '#diagnostics/reporters/github.ts';
import { countProblems, describeProblems } from '#diagnostics/reporters/human.ts';
import { findingsAsJson } from '#diagnostics/reporters/json.ts';
import { readClock } from '#domain/calendar.ts';
import { readSettings, type Settings } from '#content/settings.ts';

/** The forms in which a check prints what it finds. */
export const checkFormats = ['human', 'json', 'github'] as const;

/** What a check is asked for. */
export interface CheckOptions {
  format: (typeof checkFormats)[number];
  /** Whether what can surely be mended is mended. */
  fix: boolean;
  /** Whether nothing is written: what would be mended is only told. */
  dryRun: boolean;
  /** Whether warnings make the check fail, as errors do. */
  strict: boolean;
  /** Whether external links are tried over the network. */
  online: boolean;
}

/** What was found, and what was mended before. */
interface Checked extends Findings {
  /** Undefined where nothing was to be mended. */
  mended?: MendedPassage[];
}

/** Mends what can surely be mended, unless it is only to be told; gives what is found after that. */
async function checkMending(settings: Settings, now: number, isDry: boolean): Promise<Checked> {
  const { before, after, texts } = await mend(settings, now);
  if (!isDry) writeMended(settings, before.content, texts);
  return { ...after, mended: Array.from(texts, ([file, text]) => mendedPassages(file, text)).flat() };
}

async function checkOnly(settings: Settings, now: number): Promise<Checked> {
  const found = await findAll(settings, now);
  return { ...found, findings: await offerProven(found.findings, found.subject.read) };
}

function printMended(mended: readonly MendedPassage[], { content }: Settings, isDry: boolean): void {
  if (mended.length > 0) console.log(describeMended(mended, content));
  const count = `${mended.length} ${mended.length === 1 ? 'place' : 'places'}`;
  console.log(isDry ? `${count} would be mended by --fix; nothing is written.\n` : `${count} mended.\n`);
}

function printForPeople({ findings, silenced, subject }: Findings, settings: Settings): void {
  if (findings.length > 0) console.log(`${describeProblems(findings, settings.content, subject.read)}\n`);
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
  if (fixable > 0)
    console.log(`${fixable} of them can be mended by npm run check -- --fix; add --dry-run to look first.`);
}

function print(checked: Checked, settings: Settings, { format, dryRun }: CheckOptions): void {
  const { findings, mended } = checked;
  if (format === 'json') {
    const json = findingsAsJson(findings);
    console.log(mended ? mendedAsJson(mended, json) : json);
  } else if (format === 'github') {
    if (mended && mended.length > 0) console.log(mendedForGitHub(mended, settings.content));
    if (findings.length > 0) console.log(findingsForGitHub(findings, settings.content));
  } else {
    if (mended) printMended(mended, settings, dryRun);
    printForPeople(checked, settings);
  }
}

/**
 * `npm run check`: prints everything that is to be mended; the exit code is 1 where there is an error, and where there is a
 * warning that counts as one.
 */
export async function check(environment: NodeJS.ProcessEnv, options: CheckOptions): Promise<number> {
  const settings = readSettings(environment);
  const now = readClock(environment);
  const checked = options.fix
    ? await checkMending(settings, now, options.dryRun)
    : await checkOnly(settings, now);
  const online = options.online ? await tryLinks(externalLinks(checked.subject), {}) : [];
  const findings = [...checked.findings, ...online];
  print({ ...checked, findings }, settings, options);
  return hasErrors(findings) || (options.strict && findings.length > 0) ? 1 : 0;
}
