import { createHash } from 'node:crypto';
import { changedBlocks } from '#alignment/changed-blocks.ts';
import { issueStatuses } from '#authoring/status.ts';
import { translatedVersions, type Versions } from '#authoring/translation-changes.ts';
import { compareTexts } from '#desk/compare-texts.ts';
import { offerMends } from '#desk/mends.ts';
import type { DeskState } from '#desk/overview.ts';
import type { ComparedText, Comparison } from '#desk/side-by-side.ts';
import { offerProven } from '#lint/fixes/prove-fixes.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { LintResult } from '#lint/lint-content.ts';
import type { LintIssue, LintText } from '#lint/rule.ts';
import type { Edition } from '#domain/issue.ts';
import type { Settings } from '#content/settings.ts';

/** How the column stands, with what one issue of it needs beside. */
export interface DeskReading extends DeskState {
  /** The originals of translations that are behind, by the file of the translation, where they are known. */
  versions: ReadonlyMap<string, Versions>;
  /** Changes with the content. */
  version: string;
  found: LintResult;
}

function countChanges({ before, now }: Versions): { blocks: number; all: number } {
  const blocks = changedBlocks(before.text, now.text).length;
  const fields = [before.title !== now.title, before.description !== now.description];
  return { blocks, all: blocks + fields.filter(Boolean).length };
}

/** Gathers what the desk shows of a content folder that was checked. */
export async function readDesk(settings: Settings, found: LintResult): Promise<DeskReading> {
  const versions = new Map<string, Versions>();
  const changes = new Map<number, number>();
  const diagnostics = await offerProven(found.diagnostics, found.context.read);
  const statuses = await issueStatuses({ ...found, diagnostics }, async (checked, locale) => {
    const known = await translatedVersions(settings, checked, locale);
    if (!known) return undefined;
    const { blocks, all } = countChanges(known);
    const { number, editions } = checked.issue;
    versions.set(editions[locale]?.file ?? '', known);
    changes.set(number, Math.max(all, changes.get(number) ?? 0));
    return blocks;
  });
  const digests = JSON.stringify([...found.content.digests]);
  return {
    statuses,
    diagnostics,
    mends: offerMends(diagnostics, found),
    suppressed: found.suppressed,
    unfinished: new Set(
      statuses.filter((status) => status.diagnostics.some(isUnfinished)).map(({ number }) => number),
    ),
    changes,
    versions,
    version: createHash('sha256').update(digests).digest('hex').slice(0, 12),
    found,
  };
}

/** Whether a translation was never marked as done. */
function isUnfinished({ code }: Diagnostic): boolean {
  return code === 'translation-unfinished';
}

function comparedText({ locale, file }: LintText, { title, description }: Edition): ComparedText {
  return { locale, file, title, description };
}

/** Lays the original of an issue beside each of its translations. */
export function compareIssue(
  { original, translations, issue }: LintIssue,
  { found, versions, diagnostics }: DeskReading,
): Comparison[] {
  const ours = issue.editions[original.locale];
  const written = (text: LintText) => ({ body: text.body, source: found.context.read(text.file) });
  return translations.flatMap((translation): Comparison[] => {
    const theirs = issue.editions[translation.locale];
    if (!ours || !theirs) return [];
    const known = versions.get(translation.file);
    const isNew = diagnostics.some((each) => each.file === translation.file && isUnfinished(each));
    const behind = isNew ? 'unfinished' : known ? 'behind' : 'unknown';
    return [
      {
        original: comparedText(original, ours),
        translation: comparedText(translation, theirs),
        before: known?.before,
        state: theirs.behind ? behind : 'current',
        pairs: compareTexts(written(original), written(translation), known),
      },
    ];
  });
}
