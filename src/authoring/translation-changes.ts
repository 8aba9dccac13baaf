import path from 'node:path';
import { readFileSync } from 'node:fs';
import type { LintIssue } from '#lint/rule.ts';
import { findTranslatedVersion } from '#authoring/history.ts';
import { changedBlocks, type Change } from '#alignment/changed-blocks.ts';
import { readOriginalWords, type OriginalWords } from '#content/original-words.ts';
import type { Settings } from '#content/settings.ts';
import { splitFrontMatter } from '#content/front-matter.ts';
import { parseYaml } from '#content/yaml-source.ts';
import type { Locale } from '#config.ts';

/** The fingerprint that a translation states. */
function statedFingerprint(source: string): string {
  const parts = splitFrontMatter(source);
  const data = 'problem' in parts ? undefined : parseYaml(parts.yaml).data;
  return String((data as { translates?: unknown } | undefined)?.translates ?? '');
}

/** An original as it was when its translation was brought up to date, and as it is. */
export interface Versions {
  before: OriginalWords;
  now: OriginalWords;
}

/**
 * Finds the version of an original that a translation says the same as.
 *
 * @returns undefined where that version is not in the history of git
 */
export async function translatedVersions(
  { content }: Settings,
  { original, translations }: LintIssue,
  locale: Locale,
): Promise<Versions | undefined> {
  const translation = translations.find((text) => text.locale === locale);
  if (!translation) return undefined;
  const [file, translated] = [path.join(content, original.file), path.join(content, translation.file)];
  const now = readOriginalWords(readFileSync(file, 'utf8'));
  const stated = statedFingerprint(readFileSync(translated, 'utf8'));
  const { version } = await findTranslatedVersion(file, stated);
  return version && now && { before: version, now };
}

/**
 * What changed in the text of an original since its translation into a language was brought up to date.
 *
 * @returns undefined where the version that was translated is not in the history of git
 */
export async function changesSince(
  settings: Settings,
  issue: LintIssue,
  locale: Locale,
): Promise<Change[] | undefined> {
  const versions = await translatedVersions(settings, issue, locale);
  return versions && changedBlocks(versions.before.text, versions.now.text);
}
