import { fixContent } from '#lint/fixes/fix-content.ts';
import { offerProven } from '#lint/fixes/prove-fixes.ts';
import { writeFixed } from '#lint/fixes/write-fixed.ts';
import { brokenNumbers } from '#lint/broken.ts';
import { externalLinks } from '#lint/external-links.ts';
import { lintContent, hasErrors, type LintResult } from '#lint/lint-content.ts';
import type { Rule } from '#lint/rule.ts';
import { rulesOnRequest } from '#lint/rules.ts';
import { tryLinks } from '#lint/online.ts';
import { printable } from '#diagnostics/printable.ts';
import { describeColumn } from '#commands/column-numbers.ts';
import {
  describeFixed,
  fixedAsJson,
  fixedForGitHub,
  fixedPassages,
  type FixedPassage,
} from '#lint/fixes/describe-edits.ts';
import { diagnosticsForGitHub } from '#diagnostics/reporters/github.ts';
import { describeDiagnostics, sayCount } from '#diagnostics/reporters/human.ts';
import { diagnosticsAsJson } from '#diagnostics/reporters/json.ts';
import { readClock } from '#domain/calendar.ts';
import { readSettings, type Settings } from '#content/settings.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** The forms in which a check prints what it finds. */
export const checkFormats = ['human', 'json', 'github'] as const;

/** What a check is asked for. */
export interface CheckOptions {
  format: (typeof checkFormats)[number];
  /** Whether what can surely be fixed is fixed. */
  fix: boolean;
  /** Whether nothing is written: what would be fixed is only told. */
  dryRun: boolean;
  /** Whether warnings make the check fail, as errors do. */
  strict: boolean;
  /** Whether external links are tried over the network. */
  online: boolean;
  /** Whether amounts are looked for that a text can take from the file of its company. */
  money: boolean;
}

/** What was found, and what was fixed before. */
interface Checked extends LintResult {
  /** Undefined where nothing was to be fixed. */
  fixed?: FixedPassage[];
}

/** Fixes what can surely be fixed, unless it is only to be told; gives what is found after that. */
async function checkAndFix(
  settings: Settings,
  now: number,
  requested: readonly Rule[],
  isDry: boolean,
): Promise<Checked> {
  const { before, after, texts } = await fixContent(settings, now, { requested });
  if (!isDry) writeFixed(settings, before.content, texts);
  return { ...after, fixed: Array.from(texts, ([file, text]) => fixedPassages(file, text)).flat() };
}

async function checkOnly(settings: Settings, now: number, requested: readonly Rule[]): Promise<Checked> {
  const found = await lintContent(settings, now, {}, requested);
  return { ...found, diagnostics: await offerProven(found.diagnostics, found.context.read) };
}

/** How a check is printed. */
interface Form extends Pick<CheckOptions, 'format' | 'dryRun' | 'money'> {
  language: WordingLanguage;
}

function printFixed(fixed: readonly FixedPassage[], { content }: Settings, { dryRun, language }: Form): void {
  if (fixed.length > 0) console.log(describeFixed(fixed, content));
  const told = say(dryRun ? 'check.would-fix' : 'check.fixed', { count: fixed.length });
  console.log(`${inWords(told, language)}\n`);
}

function printForPeople(
  { diagnostics, suppressed, context }: LintResult,
  settings: Settings,
  { language, money }: Form,
): void {
  if (diagnostics.length > 0)
    console.log(`${describeDiagnostics(diagnostics, settings.content, context.read, language)}\n`);
  for (const { file, line, code, message } of suppressed)
    console.log(printable(`${file}:${line}  ${code}  ${inWords(message, language)}`));
  const issues = context.issues.length;
  const told =
    diagnostics.length > 0
      ? say('check.found', { issues, problems: sayCount(diagnostics) })
      : say('check.clean', { issues });
  console.log(inWords(told, language));
  for (const line of describeColumn(
    context.issues.map(({ issue }) => issue),
    brokenNumbers(context.broken),
    language,
  ))
    console.log(line);
  const fixable = diagnostics.filter(({ fix }) => fix).length;
  if (fixable > 0) console.log(inWords(say('check.fixable', { count: fixable, money }), language));
}

function print(checked: Checked, settings: Settings, form: Form): void {
  const { format, language } = form;
  const { diagnostics, fixed } = checked;
  if (format === 'json') {
    const json = diagnosticsAsJson(diagnostics, language);
    console.log(fixed ? fixedAsJson(fixed, json) : json);
  } else if (format === 'github') {
    if (fixed && fixed.length > 0) console.log(fixedForGitHub(fixed, settings.content));
    if (diagnostics.length > 0) console.log(diagnosticsForGitHub(diagnostics, settings.content, language));
  } else {
    if (fixed) printFixed(fixed, settings, form);
    printForPeople(checked, settings, form);
  }
}

/**
 * `npm run check`: prints everything that is to be fixed; the exit code is 1 where there is an error, and where there is a
 * warning that counts as one.
 *
 * @param language the language of what is printed
 */
export async function check(
  environment: NodeJS.ProcessEnv,
  options: CheckOptions,
  language: WordingLanguage = 'en',
): Promise<number> {
  const settings = readSettings(environment);
  const now = readClock(environment);
  const requested = options.money ? rulesOnRequest : [];
  const checked = options.fix
    ? await checkAndFix(settings, now, requested, options.dryRun)
    : await checkOnly(settings, now, requested);
  const online = options.online ? await tryLinks(externalLinks(checked.context), {}) : [];
  const diagnostics = [...checked.diagnostics, ...online];
  print({ ...checked, diagnostics }, settings, { ...options, language });
  return hasErrors(diagnostics) || (options.strict && diagnostics.length > 0) ? 1 : 0;
}
