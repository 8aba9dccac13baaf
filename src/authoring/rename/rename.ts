import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openContext } from '#lint/lint-context.ts';
import { validateAddresses } from '#lint/addresses/validate-addresses.ts';
import { describeDiagnostics } from '#diagnostics/reporters/human.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { UserError } from '#diagnostics/user-error.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { Disk, type DraftTexts } from '#content/disk.ts';
import { sortDiagnostics, type Content } from '#content/read-content.ts';
import type { Settings } from '#content/settings.ts';
import { locales } from '#config.ts';
import { planRename, type Renaming, type RenamePlan } from '#authoring/rename/plan-rename.ts';
import { readRenaming } from '#authoring/rename/read-renaming.ts';
import { changeFiles } from '#state/change-files.ts';
import type { WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** What was renamed, and what that changed. */
export interface Renamed {
  renaming: Renaming;
  plan: RenamePlan;
}

/** How a rename is done. */
export interface RenameOptions {
  /** The moment it is, in milliseconds since 1970 (UTC). */
  now: number;
  /** Whether nothing is written. */
  isDry: boolean;
  /** The language in which problems are told. */
  language: WordingLanguage;
}

/** The errors of files, and of addresses, in a content folder. */
async function findErrors(
  settings: Settings,
  now: number,
  drafts?: DraftTexts,
): Promise<{ content: Content; errors: Diagnostic[] }> {
  const { problems, content } = await openContext(settings, now, drafts ? { drafts } : {});
  const isBroken = problems.some(({ severity }) => severity === 'error');
  const addresses = isBroken ? [] : validateAddresses(content);
  const errors = [...problems, ...addresses].filter(({ severity }) => severity === 'error');
  return { content, errors: sortDiagnostics(errors) };
}

/** @throws {UserError} where a file that is to be written was changed, or made, since it was read */
function demandUnchanged({ content: folder }: Settings, content: Content, { files }: RenamePlan): void {
  const disk = new Disk(folder);
  for (const [file] of files) {
    const known = content.digests.get(file);
    const now = existsSync(path.join(folder, file)) ? disk.read(file).digest : undefined;
    if (now !== known)
      throw new UserError('file-refused', say('rename.meanwhile', { file: shownPath(folder, file) }));
  }
}

/**
 * Whether an error is in a text of a draft, in which something is still to be written: nobody has an address of it.
 */
function isInDraft(folder: string, { file }: Diagnostic): boolean {
  const issue = /^(issues\/[^/]+)\/[^/]+\.mdx$/.exec(file)?.[1];
  if (issue === undefined) return false;
  return locales.some((locale) => {
    const text = path.join(folder, issue, `${locale}.mdx`);
    return existsSync(text) && /^draft:[ \t]*true\b/m.test(readFileSync(text, 'utf8'));
  });
}

/** Whether the file of an error holds one of some words. */
function holds(folder: string, { file }: Diagnostic, words: readonly string[]): boolean {
  const text = readFileSync(path.join(folder, file), 'utf8');
  return words.some((word) => text.includes(word));
}

/**
 * Renames an id in all files of a content folder that name it: all of them or, where one cannot be written, none.
 *
 * @param words what is renamed: its kind, for a reference the number of its issue, the id and the new one
 * @throws {UserError} where it cannot be done; nothing was written then
 */
export async function rename(
  settings: Settings,
  words: readonly string[],
  { now, isDry, language }: RenameOptions,
): Promise<Renamed> {
  const { content: folder } = settings;
  const demandNone = (errors: readonly Diagnostic[]): void => {
    if (errors.length === 0) return;
    const problems = describeDiagnostics(errors, folder, undefined, language);
    throw new UserError('unsound-file', say('rename.unsound', { problems }));
  };
  const before = await findErrors(settings, now);
  demandNone(before.errors.filter((error) => !isInDraft(folder, error)));
  const renaming = readRenaming(words, before.content);
  demandNone(before.errors.filter((error) => holds(folder, error, [renaming.from, renaming.to])));
  const plan = planRename(folder, before.content, renaming);
  const after = await findErrors(settings, now, plan.files);
  const known = new Set(before.errors.map(({ file }) => file));
  const errors = after.errors.filter(({ file }) => !known.has(file));
  const read = (file: string): string =>
    plan.files.get(file) ?? readFileSync(path.join(folder, file), 'utf8');
  if (errors.length > 0)
    throw new UserError(
      'unsound-file',
      say('rename.would-break', { problems: describeDiagnostics(errors, folder, read, language) }),
    );
  if (!isDry) {
    demandUnchanged(settings, before.content, plan);
    changeFiles(folder, settings.cache, plan.files);
  }
  return { renaming, plan };
}
