import type { Finding, Rule, Subject } from '#authoring/checks/rule.ts';
import { rules } from '#authoring/checks/rules.ts';
import { applySilences } from '#authoring/checks/silence.ts';

/** What one rule finds, silenced or not. */
export function runRule({ name, check }: Rule, subject: Subject): Finding[] {
  const findings: Finding[] = [];
  check(subject, (finding) => findings.push({ severity: 'warning', ...finding, rule: name }));
  return findings;
}

/** Runs every rule on sound content; gives what is found, and what authors have silenced. */
export function runRules(subject: Subject): { findings: Finding[]; silenced: Finding[] } {
  const findings = rules.flatMap((rule) => runRule(rule, subject));
  const texts = subject.issues.flatMap(({ original, translation }) => [original, translation ?? []].flat());
  const files = new Set([...texts.map(({ file }) => file), ...findings.map(({ file }) => file)]);
  return applySilences(findings, [...files], subject.read);
}
