import { hash } from 'node:crypto';
import path from 'node:path';
import type {
  CheckedIssue,
  CheckedText,
  CheckedTexts,
  IssueSurroundings,
  ReportFinding,
  Rule,
  Subject,
  TextTraces,
} from '#lint/rule.ts';
import type { Finding } from '#diagnostics/problem.ts';
import { findSilences } from '#lint/silence.ts';
import { linksOf } from '#markdown/links.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import type { TypedText } from '#lint/text/typed-text.ts';
import { codeDigest } from '#state/code-digest.ts';
import type { Settings } from '#content/settings.ts';
import { openStore } from '#state/store.ts';

/** What is said of an issue or a prose page by rules that look at it alone. */
export interface Verdict {
  findings: Finding[];
  /** By the file of a text. */
  traces: Record<string, TextTraces>;
}

/** The texts that could be parsed. */
export function textsOf({ original, translation }: CheckedTexts): CheckedText[] {
  return translation ? [original, translation] : [original];
}

/** The files by which texts are judged: themselves, the file of their company, their pictures and drawings. */
function filesOf(checked: CheckedTexts): string[] {
  const { issue, original } = checked;
  const folder = path.posix.dirname(original.file);
  const texts = textsOf(checked).map(({ file }) => file);
  const pictures = original.edition.pictures.map((name) => `${folder}/${name}`);
  const drawings = Object.keys(issue?.drawings ?? {}).map((name) => `${folder}/${name}`);
  return [...texts, ...(issue ? [issue.company.file] : []), ...pictures, ...drawings];
}

/** Keeps rules from judging texts by what their verdict is not kept by. */
function surroundingsOf(checked: CheckedTexts, subject: Subject): IssueSurroundings {
  const files = new Set(filesOf(checked));
  const own = (file: string): string => {
    if (!files.has(file))
      throw new Error(`${file} is no file of ${path.posix.dirname(checked.original.file)}`);
    return file;
  };
  return {
    companies: subject.catalog.companies,
    read: (file) => subject.read(own(file)),
    locate: (file, place) => subject.locate(own(file), place),
    locateKey: (file, place) => subject.locateKey(own(file), place),
    picture: (file) => subject.picture(own(file)),
  };
}

/** What a text leaves for rules that look at all issues. */
export function tracesOf(text: CheckedText, { read }: Pick<Subject, 'read'>): TextTraces {
  const source = read(text.file);
  return {
    silences: findSilences(source),
    links: linksOf(text.body.tree, new SourceLines(source)),
    headings: text.body.headings.map(({ id }) => id),
  };
}

/** What one rule finds in the marks of a text, silenced or not. */
export function findInTyped({ name, checkTyped }: Rule, file: string, typed: TypedText): Finding[] {
  const findings: Finding[] = [];
  checkTyped?.(typed, ({ at, fix, ...finding }) =>
    findings.push({
      severity: 'warning',
      file,
      ...typed.lines.placeAt(at),
      ...finding,
      ...(fix && { fix: { changes: 'structure', ...fix } }),
      rule: name,
    }),
  );
  return findings;
}

const isIssue = (checked: CheckedTexts): checked is CheckedIssue => checked.issue !== undefined;

/** What one rule finds in an issue or a prose page, silenced or not. */
export function findInTexts(rule: Rule, checked: CheckedTexts, subject: Subject): Finding[] {
  const findings: Finding[] = [];
  const report: ReportFinding = (finding) =>
    findings.push({ severity: 'warning', ...finding, rule: rule.name });
  const surroundings = surroundingsOf(checked, subject);
  // No reader gets a draft yet, and it keeps no site from being built.
  const own = checked.issue?.state === 'draft' ? { severity: 'warning' as const } : {};
  if (rule.checkTyped)
    for (const { file, typed } of textsOf(checked))
      findings.push(...findInTyped(rule, file, typed).map((finding) => ({ ...finding, ...own })));
  if (isIssue(checked)) rule.checkIssue?.(checked, surroundings, report);
  for (const text of textsOf(checked)) rule.checkText?.(text, surroundings, report);
  rule.checkTexts?.(checked, surroundings, report);
  return findings;
}

/** Judges an issue or a prose page by every rule that looks at it alone. */
export function judgeTexts(rules: readonly Rule[], checked: CheckedTexts, subject: Subject): Verdict {
  return {
    findings: rules.flatMap((rule) => findInTexts(rule, checked, subject)),
    traces: Object.fromEntries(textsOf(checked).map((text) => [text.file, tracesOf(text, subject)])),
  };
}

/**
 * Judges the issues and pages of a content folder: only those are judged again of which the text, one of its files or
 * the name of a company changed.
 */
export function judgeChanged(
  rules: readonly Rule[],
  subject: Subject,
  { cache: folder }: Settings,
): Verdict[] {
  const cache = openStore(folder).cache<Verdict>('verdicts', codeDigest());
  const before = cache.all();
  const names = Array.from(subject.catalog.companies.values(), ({ name, aliases }) => [name, aliases]);
  const companies = hash('sha256', JSON.stringify(names), 'base64url');
  const verdicts = [...subject.issues, ...subject.pages].map((checked): [string, Verdict] => {
    const stamps = filesOf(checked).map((file) => [file, subject.stamp(file)]);
    const words = checked.issue ?? textsOf(checked).map(({ edition }) => edition);
    const source = `${JSON.stringify([words, checked.isWhole, stamps])}${companies}`;
    const key = hash('sha256', source, 'base64url');
    return [key, before.get(key) ?? judgeTexts(rules, checked, subject)];
  });
  cache.replace(before, new Map(verdicts));
  return verdicts.map(([, verdict]) => verdict);
}
