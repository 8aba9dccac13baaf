import { readOriginalWords } from '#content/original-words.ts';
import type { Diagnostic, Fix } from '#diagnostics/diagnostic.ts';
import { orderEdits } from '#diagnostics/edit.ts';
import { EditedText } from '#lint/fixes/edited-text.ts';
import { stampEdit } from '#lint/fixes/stamp.ts';
import type { LintContext, LintIssue } from '#lint/rule.ts';

/** Texts that were fixed, by their files. */
export type FixedTexts = ReadonlyMap<string, EditedText>;

/** Issues with the translations that say what their originals say; fixing the typography of an original does not change that. */
export function upToDate({ issues }: Pick<LintContext, 'issues'>): LintIssue[] {
  return issues.map((checked) => ({
    ...checked,
    translations: checked.translations.filter(
      ({ locale }) => checked.issue.editions[locale]?.behind === false,
    ),
  }));
}

/**
 * Applies the fixes of some diagnostics; translations that were up to date stay so.
 *
 * @param texts what was fixed before
 * @param context in which the diagnostics were found
 * @param current the translations that are up to date
 */
export function applyFixes(
  diagnostics: readonly Diagnostic[],
  texts: FixedTexts,
  context: Pick<LintContext, 'read' | 'locate'>,
  current: readonly LintIssue[],
): FixedTexts {
  const next = new Map(Array.from(texts, ([file, text]) => [file, text.copy()]));
  const open = (file: string): EditedText => {
    const text = next.get(file) ?? new EditedText(context.read(file));
    next.set(file, text);
    return text;
  };
  const fixes = new Map<string, Fix[]>();
  const add = (file: string, fix: Fix): unknown => fixes.set(file, [...(fixes.get(file) ?? []), fix]);
  for (const { file, fix } of diagnostics) if (fix) add(file, fix);
  const applied = (file: string): string => {
    const text = open(file).copy();
    text.apply(orderEdits(fixes.get(file) ?? [], text.text.length));
    return text.text;
  };
  for (const { original, translations } of current) {
    if (translations.length === 0 || !fixes.has(original.file)) continue;
    const fingerprint = readOriginalWords(applied(original.file))?.fingerprint;
    for (const { file } of translations) {
      const source = open(file).text;
      const stamp = fingerprint && stampEdit(source, context.locate(file, ['translates']), fingerprint);
      if (stamp && source.slice(stamp.start, stamp.end) !== stamp.text) add(file, stamp);
    }
  }
  for (const [file, list] of fixes) open(file).apply(orderEdits(list, open(file).text.length));
  return next;
}
