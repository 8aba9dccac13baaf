import type { ColumnContext, LintContext, LintText, Rule, TextFacts } from '#lint/rule.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { rules, rulesOnRequest } from '#lint/rules.ts';
import { applyDirectives, findDirectives, type DisableDirective } from '#lint/disable-directives.ts';
import { factsOf, findInTexts, lintTexts, type LintedTexts } from '#lint/lint-texts.ts';
import { lintChanged, type LintedFolder } from '#lint/lint-changed.ts';

function findBetweenIssues({ name, check }: Rule, context: ColumnContext): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  check?.(context, (found) => diagnostics.push({ severity: 'warning', ...found, code: name }));
  return diagnostics;
}

/** What one rule finds, disabled or not. */
export function runRule(rule: Rule, context: LintContext): Diagnostic[] {
  return [
    ...[...context.issues, ...context.pages].flatMap((checked) => findInTexts(rule, checked, context)),
    ...findBetweenIssues(rule, { ...context, factsOf: (text) => factsOf(text, context) }),
  ];
}

/** What came of all rules. */
export interface RulesResult {
  diagnostics: Diagnostic[];
  /** What disable directives of authors leave out. */
  suppressed: Diagnostic[];
  /** The fragments of the headings of a text. */
  headingsOf: (text: LintText) => readonly string[];
}

/** Gathers what came of all rules, given what those found that look at issues and pages alone. */
function gatherResult(
  context: LintContext,
  linted: readonly LintedTexts[],
  requested: readonly Rule[] = [],
): RulesResult {
  const known = new Map(linted.flatMap(({ facts }) => Object.entries(facts)));
  const factsOfText = (text: LintText): TextFacts => known.get(text.file) ?? factsOf(text, context);
  const column: ColumnContext = { ...context, factsOf: factsOfText };
  const diagnostics = [
    ...linted.flatMap((each) => each.diagnostics),
    ...[...rules, ...requested].flatMap((rule) => findBetweenIssues(rule, column)),
  ];
  const directives = new Map(Array.from(known, ([file, facts]) => [file, facts.directives]));
  for (const { file } of diagnostics)
    if (!directives.has(file)) directives.set(file, findDirectives(context.read(file)));
  const idle = new Set(rulesOnRequest.filter((rule) => !requested.includes(rule)).map(({ name }) => name));
  const asked = Array.from(directives, ([file, list]): [string, DisableDirective[]] => [
    file,
    list.filter(({ rule }) => !idle.has(rule)),
  ]);
  return {
    ...applyDirectives(diagnostics, new Map(asked)),
    headingsOf: (text) => factsOfText(text).headings,
  };
}

/** Runs every rule on sound content. */
export function runRules(context: LintContext): RulesResult {
  const checked = [...context.issues, ...context.pages];
  return gatherResult(
    context,
    checked.map((each) => lintTexts(rules, each, context)),
  );
}

/**
 * Runs every rule on a sound content folder that was read whole: what did not change in it is not linted again.
 *
 * @param requested rules that are asked for beside
 */
export async function runRulesOnFolder(
  context: LintContext,
  folder: LintedFolder,
  requested: readonly Rule[] = [],
): Promise<RulesResult> {
  return gatherResult(context, await lintChanged(context, folder), requested);
}
