import path from 'node:path';
import type {
  LintIssue,
  LintText,
  LintTexts,
  IssueContext,
  Report,
  Rule,
  LintContext,
  TextFacts,
} from '#lint/rule.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { findDirectives } from '#lint/disable-directives.ts';
import { linksOf } from '#markdown/links.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import type { TypedText } from '#lint/text/typed-text.ts';

/** What rules that look at an issue or a prose page alone say of it. */
export interface LintedTexts {
  diagnostics: Diagnostic[];
  /** By the file of a text. */
  facts: Record<string, TextFacts>;
}

/** The texts that could be parsed. */
export function textsOf({ original, translations }: LintTexts): LintText[] {
  return [original, ...translations];
}

/** The files that rules look at with texts: themselves, the files of their companies, their pictures, drawings and tables. */
export function filesOf(checked: LintTexts): string[] {
  const { issue, original } = checked;
  const folder = path.posix.dirname(original.file);
  const texts = textsOf(checked).map(({ file }) => file);
  const pictures = original.edition.pictures.map((name) => `${folder}/${name}`);
  const data = [issue?.drawings, issue?.tables].flatMap((files) => Object.keys(files ?? {}));
  const drawings = data.map((name) => `${folder}/${name}`);
  return [...texts, ...(issue?.companies ?? []).map(({ file }) => file), ...pictures, ...drawings];
}

/** Keeps rules from looking at files whose change would not make a cached result stale. */
function issueContext(checked: LintTexts, context: IssueContext): IssueContext {
  const files = new Set(filesOf(checked));
  const own = (file: string): string => {
    if (!files.has(file))
      throw new Error(`${file} is no file of ${path.posix.dirname(checked.original.file)}`);
    return file;
  };
  return {
    companies: context.companies,
    headings: context.headings,
    read: (file) => context.read(own(file)),
    locate: (file, place) => context.locate(own(file), place),
    locateKey: (file, place) => context.locateKey(own(file), place),
    picture: (file) => context.picture(own(file)),
  };
}

/** What rules that look at all issues want to know of a text. */
export function factsOf(text: LintText, { read }: Pick<LintContext, 'read'>): TextFacts {
  const source = read(text.file);
  return {
    directives: findDirectives(source),
    links: linksOf(text.body.tree, new SourceLines(source)),
    headings: text.body.headings.map(({ id }) => id),
  };
}

/** What one rule finds in the marks of a text, disabled or not. */
export function findInTyped({ name, checkTyped }: Rule, file: string, typed: TypedText): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  checkTyped?.(typed, ({ at, fix, ...found }) =>
    diagnostics.push({
      severity: 'warning',
      file,
      ...typed.lines.placeAt(at),
      ...found,
      ...(fix && { fix: { changes: 'structure', ...fix } }),
      code: name,
    }),
  );
  return diagnostics;
}

const isIssue = (checked: LintTexts): checked is LintIssue => checked.issue !== undefined;

/** What one rule finds in an issue or a prose page, disabled or not. */
export function findInTexts(rule: Rule, checked: LintTexts, context: IssueContext): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (found) => diagnostics.push({ severity: 'warning', ...found, code: rule.name });
  const files = issueContext(checked, context);
  // No reader gets a draft yet, and it keeps no site from being built.
  const own = checked.issue?.state === 'draft' ? { severity: 'warning' as const } : {};
  if (rule.checkTyped)
    for (const { file, typed } of textsOf(checked))
      diagnostics.push(...findInTyped(rule, file, typed).map((diagnostic) => ({ ...diagnostic, ...own })));
  if (isIssue(checked)) rule.checkIssue?.(checked, files, report);
  for (const text of textsOf(checked)) rule.checkText?.(text, files, report);
  rule.checkTexts?.(checked, files, report);
  return diagnostics;
}

/** Runs every rule that looks at an issue or a prose page alone. */
export function lintTexts(rules: readonly Rule[], checked: LintTexts, context: IssueContext): LintedTexts {
  return {
    diagnostics: rules.flatMap((rule) => findInTexts(rule, checked, context)),
    facts: Object.fromEntries(textsOf(checked).map((text) => [text.file, factsOf(text, context)])),
  };
}
