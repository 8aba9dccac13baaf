import type { CheckedText, JudgedSubject, Rule, Subject, TextTraces } from '#lint/rule.ts';
import type { Settings } from '#content/settings.ts';
import type { Finding } from '#diagnostics/problem.ts';
import { rules } from '#lint/rules.ts';
import { applySilences, findSilences } from '#lint/silence.ts';
import { findInTexts, judgeChanged, judgeTexts, tracesOf, type Verdict } from '#lint/verdict.ts';

function findBetweenIssues({ name, check }: Rule, subject: JudgedSubject): Finding[] {
  const findings: Finding[] = [];
  check?.(subject, (finding) => findings.push({ severity: 'warning', ...finding, rule: name }));
  return findings;
}

/** What one rule finds, silenced or not. */
export function runRule(rule: Rule, subject: Subject): Finding[] {
  const traces = (text: CheckedText): TextTraces => tracesOf(text, subject);
  return [
    ...[...subject.issues, ...subject.pages].flatMap((checked) => findInTexts(rule, checked, subject)),
    ...findBetweenIssues(rule, { ...subject, traces }),
  ];
}

/** What came of all rules. */
export interface RulesResult {
  findings: Finding[];
  /** What authors have silenced. */
  silenced: Finding[];
  /** The fragments of the headings of a text. */
  headingsOf: (text: CheckedText) => readonly string[];
}

/**
 * Runs every rule on sound content.
 *
 * @param settings of a content folder that is read whole: what did not change in it is not judged again
 */
export function runRules(subject: Subject, settings?: Settings): RulesResult {
  const verdicts: Verdict[] = settings
    ? judgeChanged(rules, subject, settings)
    : [...subject.issues, ...subject.pages].map((checked) => judgeTexts(rules, checked, subject));
  const traces = new Map(verdicts.flatMap(({ traces }) => Object.entries(traces)));
  const judged: JudgedSubject = {
    ...subject,
    traces: (text) => traces.get(text.file) ?? tracesOf(text, subject),
  };
  const findings = [
    ...verdicts.flatMap(({ findings }) => findings),
    ...rules.flatMap((rule) => findBetweenIssues(rule, judged)),
  ];
  const silences = new Map(Array.from(traces, ([file, { silences }]) => [file, silences]));
  for (const { file } of findings)
    if (!silences.has(file)) silences.set(file, findSilences(subject.read(file)));
  return { ...applySilences(findings, silences), headingsOf: (text) => judged.traces(text).headings };
}
