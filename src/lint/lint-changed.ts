import { hash } from 'node:crypto';
import { filesOf, lintTexts, textsOf, type LintedTexts } from '#lint/lint-texts.ts';
import { lintInThreads } from '#lint/lint-threads.ts';
import type { LintContext, LintTexts } from '#lint/rule.ts';
import { rules } from '#lint/rules.ts';
import type { DraftTexts } from '#content/disk.ts';
import type { Content } from '#content/read-content.ts';
import type { Settings } from '#content/settings.ts';
import { codeDigest } from '#state/code-digest.ts';
import { openStore } from '#state/store.ts';

/** A content folder that is linted whole. */
export interface LintedFolder {
  settings: Settings;
  content: Content;
  /** Texts that were read in place of files. */
  drafts?: DraftTexts | undefined;
}

/** Below this many issues and pages, starting threads costs more than it saves. */
const worthThreads = 48;

function lintAll(
  checked: readonly LintTexts[],
  context: LintContext,
  { settings, content, drafts }: LintedFolder,
): LintedTexts[] | Promise<LintedTexts[]> {
  if (checked.length < worthThreads) return checked.map((each) => lintTexts(rules, each, context));
  const { catalog, pictures, sources } = content;
  const { companies } = catalog;
  return lintInThreads(checked, {
    settings,
    drafts,
    companies,
    headings: context.headings,
    pictures,
    sources: new Set(sources.keys()),
  });
}

/**
 * Lints the issues and pages of a content folder: only those are linted again of which the text, one of its files or
 * the name of a company or a heading of a template changed.
 */
export async function lintChanged(context: LintContext, folder: LintedFolder): Promise<LintedTexts[]> {
  const cache = openStore(folder.settings.cache).cache<LintedTexts>('lint', codeDigest());
  const before = cache.all();
  const names = Array.from(context.catalog.companies.values(), ({ name, aliases }) => [name, aliases]);
  const shared = hash('sha256', JSON.stringify([names, context.headings]), 'base64url');
  const keyOf = (checked: LintTexts): string => {
    const stamps = filesOf(checked).map((file) => [file, context.stamp(file)]);
    const words = checked.issue ?? textsOf(checked).map(({ edition }) => edition);
    const source = `${JSON.stringify([words, checked.isWhole, stamps])}${shared}`;
    return hash('sha256', source, 'base64url');
  };
  const keyed = [...context.issues, ...context.pages].map((checked) => [keyOf(checked), checked] as const);
  const stale = keyed.filter(([key]) => !before.has(key));
  const fresh = await lintAll(
    stale.map(([, checked]) => checked),
    context,
    folder,
  );
  const known = new Map([
    ...before,
    ...stale.map(([key], index) => [key, fresh[index] as LintedTexts] as const),
  ]);
  const linted = keyed.map(([key]) => [key, known.get(key) as LintedTexts] as const);
  cache.replace(before, new Map(linted));
  return linted.map(([, each]) => each);
}
