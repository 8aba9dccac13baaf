import type { ColumnContext, LintContext, LintText, Rule, TextFacts } from '#lint/rule.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { rules } from '#lint/rules.ts';
import { applyDirectives, findDirectives } from '#lint/disable-directives.ts';
import { factsOf, findInTexts, lintTexts, type LintCache } from '#lint/lint-texts.ts';

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

/**
 * Runs every rule on sound content.
 *
 * @param cache has the results for issues and pages that did not change
 */
export function runRules(context: LintContext, cache?: LintCache): RulesResult {
  const linted =
    cache?.lint(rules, context) ??
    [...context.issues, ...context.pages].map((checked) => lintTexts(rules, checked, context));
  const known = new Map(linted.flatMap(({ facts }) => Object.entries(facts)));
  const factsOfText = (text: LintText): TextFacts => known.get(text.file) ?? factsOf(text, context);
  const column: ColumnContext = { ...context, factsOf: factsOfText };
  const diagnostics = [
    ...linted.flatMap((each) => each.diagnostics),
    ...rules.flatMap((rule) => findBetweenIssues(rule, column)),
  ];
  const directives = new Map(Array.from(known, ([file, facts]) => [file, facts.directives]));
  for (const { file } of diagnostics)
    if (!directives.has(file)) directives.set(file, findDirectives(context.read(file)));
  return {
    ...applyDirectives(diagnostics, directives),
    headingsOf: (text) => factsOfText(text).headings,
  };
}
