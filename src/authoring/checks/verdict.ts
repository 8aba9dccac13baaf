import path from 'node:path';
import type {
  CheckedIssue,
  CheckedText,
  Finding,
  IssueSurroundings,
  Rule,
  Subject,
  TextTraces,
} from '#authoring/checks/rule.ts';
import { findSilences } from '#authoring/checks/silence.ts';
import { linksOf } from '#document/links.ts';
import { SourceLines } from '#document/source-lines.ts';
import { DigestCache } from '#workspace/digest-cache.ts';
import { pipelineDigest, projectRoot } from '#workspace/pipeline.ts';
import type { Settings } from '#workspace/settings.ts';

/** What is said of an issue by rules that look at it alone. */
export interface Verdict {
  findings: Finding[];
  /** By the file of a text. */
  traces: Record<string, TextTraces>;
}

/** The texts of an issue that could be parsed. */
export function textsOf({ original, translation }: CheckedIssue): CheckedText[] {
  return translation ? [original, translation] : [original];
}

/** The files by which an issue is judged: its texts, the file of its company, its pictures. */
function filesOf(checked: CheckedIssue): string[] {
  const { issue, original } = checked;
  const folder = path.posix.dirname(original.file);
  const texts = textsOf(checked).map(({ file }) => file);
  const pictures = original.edition.pictures.map((name) => `${folder}/${name}`);
  return [...texts, issue.company.file, ...pictures];
}

/** Keeps rules from judging an issue by what its verdict is not kept by. */
function surroundingsOf(checked: CheckedIssue, subject: Subject): IssueSurroundings {
  const files = new Set(filesOf(checked));
  const own = (file: string): string => {
    if (!files.has(file)) throw new Error(`${file} is no file of No. ${checked.issue.number}`);
    return file;
  };
  return {
    companies: subject.catalog.companies,
    read: (file) => subject.read(own(file)),
    locate: (file, place) => subject.locate(own(file), place),
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

/** What one rule finds in an issue, silenced or not. */
export function findInIssue({ name, checkIssue }: Rule, checked: CheckedIssue, subject: Subject): Finding[] {
  const findings: Finding[] = [];
  checkIssue?.(checked, surroundingsOf(checked, subject), (finding) =>
    findings.push({ severity: 'warning', ...finding, rule: name }),
  );
  return findings;
}

/** Judges an issue by every rule that looks at it alone. */
export function judgeIssue(rules: readonly Rule[], checked: CheckedIssue, subject: Subject): Verdict {
  return {
    findings: rules.flatMap((rule) => findInIssue(rule, checked, subject)),
    traces: Object.fromEntries(textsOf(checked).map((text) => [text.file, tracesOf(text, subject)])),
  };
}

/** Verdicts on the disk: an issue is judged again when it, one of its files or the name of a company changes. */
export class Verdicts {
  readonly #kept: DigestCache<Verdict>;

  constructor({ cache }: Settings) {
    const folders = ['authoring', 'document', 'model', 'schema', 'i18n', 'workspace'];
    const maker = pipelineDigest(
      projectRoot(),
      folders.map((folder) => `src/${folder}`),
    );
    this.#kept = new DigestCache(path.join(cache, 'verdicts.json'), maker);
  }

  /** Judges the issues, or takes what is known of them. */
  judge(rules: readonly Rule[], subject: Subject): Verdict[] {
    const names = Array.from(subject.catalog.companies.values(), ({ name, aliases }) => [name, aliases]);
    const companies = JSON.stringify(names);
    const verdicts = subject.issues.map((checked) => {
      const stamps = filesOf(checked).map((file) => [file, subject.stamp(file)]);
      const source = `${JSON.stringify([checked.issue, checked.isWhole, stamps])}${companies}`;
      return this.#kept.take(source, () => judgeIssue(rules, checked, subject));
    });
    this.#kept.save();
    return verdicts;
  }
}
