import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { checkVersion, readVersion, versionFile } from '#content/content-version.ts';
import { Disk, type DraftTexts } from '#content/disk.ts';
import type { Migration } from '#content/migrations.ts';
import type { Settings } from '#content/settings.ts';
import { describeDiagnostics } from '#diagnostics/reporters/human.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { changeFiles } from '#state/change-files.ts';
import { versionText } from '#templates/content-version.ts';
import type { WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** What is to be done so that a folder of content is of the version that the program reads. */
export interface MigrationPlan {
  from: number;
  to: number;
  /** What the changes do, in their order. */
  steps: Phrase[];
  /** What files become, by their paths; undefined for one that goes. None where nothing is to be written. */
  files: DraftTexts;
}

/** A text as a file has it on the disk, with its line endings and byte order mark; undefined where there is none. */
function onDisk(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** A changed text with the line endings and the byte order mark that its file has. */
function likeFile(text: string, before: string | undefined): string {
  const mark = before?.startsWith('\uFEFF') ? '\uFEFF' : '';
  return mark + (before?.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text);
}

/** @throws {UserError} where the version cannot be read, or is newer than the program */
function demandReadable(disk: Disk, latest: number, language: WordingLanguage): void {
  const { problems, isNewer } = checkVersion(disk, latest);
  const isKnown = readVersion(disk).version !== undefined;
  if (isKnown && !isNewer) return;
  const told = describeDiagnostics(problems, disk.root, undefined, language);
  throw new UserError('unsound-file', say('migrate.unreadable', { problems: told }));
}

/**
 * Plans what brings a folder of content into the form that the program reads; nothing is written.
 *
 * @param language the language in which problems are told
 * @throws {UserError} where its version cannot be read or is newer, or where a file cannot be brought into the new form
 */
export function planMigration(
  folder: string,
  migrations: readonly Migration[],
  language: WordingLanguage,
): MigrationPlan {
  const disk = new Disk(folder);
  const to = 1 + migrations.length;
  demandReadable(disk, to, language);
  const from = readVersion(disk).version ?? 1;
  const steps = migrations.slice(from - 1);
  let changed: DraftTexts = new Map();
  for (const { change } of steps) changed = new Map([...changed, ...change(new Disk(folder, changed))]);
  const isNoted = from === to && disk.files('.').includes(versionFile);
  if (!isNoted) changed = new Map([...changed, [versionFile, versionText(to)]]);
  const files = Array.from(changed, ([file, text]) => {
    const before = onDisk(path.join(folder, file));
    return { file, before, after: text === undefined ? undefined : likeFile(text, before) };
  });
  return {
    from,
    to,
    steps: steps.map(({ words }) => words),
    files: new Map(files.flatMap(({ file, before, after }) => (before === after ? [] : [[file, after]]))),
  };
}

/**
 * Writes what was planned, all of it or nothing.
 *
 * @param replan plans once more, since somebody may have thought about it for a while
 * @throws {UserError} where files were changed since then in a way that makes another plan
 */
export function writeMigration(settings: Settings, plan: MigrationPlan, replan: () => MigrationPlan): void {
  if (!isDeepStrictEqual(replan(), plan)) throw new UserError('file-refused', say('migrate.meanwhile'));
  changeFiles(settings.content, settings.cache, plan.files);
}
