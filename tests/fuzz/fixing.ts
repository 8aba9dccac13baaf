import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isWorse } from '#lint/fixes/is-worse.ts';
import { fixContent } from '#lint/fixes/fix-content.ts';
import { proveFixes } from '#lint/fixes/prove-fixes.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { LintResult } from '#lint/lint-content.ts';
import type { Settings } from '#content/settings.ts';
import { outlineText, type Outline } from '../document-outline.ts';
import { Random } from '../random.ts';
import { applyFixes } from '../unit/lint/apply-fixes.ts';

/** Rules that fix how words are set, and leave every letter where it is. */
const settingRules = ['chinese-text', 'english-text'];

type Fixable = readonly Diagnostic[];

/** What is wrong with a text in the place of another: nothing but its words may be another. */
function compare(
  before: string,
  after: string,
  file: string,
  { content }: LintResult,
  fixed: Fixable,
): string[] {
  if (!file.endsWith('.mdx')) return [];
  const context = content.bodies.find((body) => body.file === file)?.context;
  const outline = (text: string): Outline | undefined =>
    outlineText(text, [...(context?.references ?? [])], [...(context?.pictures ?? [])]);
  const [old, now] = [outline(before), outline(after)];
  if (!old) return [];
  if (!now) return [`mending ${file} makes a text that is refused`];
  const isSet = fixed.every(({ file: each, code }) => each !== file || settingRules.includes(code));
  const isLinked = fixed.some(({ file: each, code }) => each === file && code === 'links-resolve');
  const nodes = (outline: Outline): string[] =>
    isLinked ? outline.nodes.map((node) => node.replace(/href=\S+/, 'href')) : outline.nodes;
  return [
    ...(isDeepStrictEqual(nodes(old), nodes(now)) ? [] : [`mending ${file} changes its structure`]),
    ...(isDeepStrictEqual(old.code, now.code) ? [] : [`mending ${file} changes its code`]),
    ...(!isSet || old.letters === now.letters ? [] : [`mending ${file} changes its letters`]),
  ];
}

/** Applies any of the fixes in any order, as far as they are proven. */
async function compareSome(found: LintResult, fixable: Fixable, random: Random): Promise<string[]> {
  const faults: string[] = [];
  for (const [file, list] of Map.groupBy(fixable, (diagnostic) => diagnostic.file)) {
    const some = random
      .several(list, random.between(1, list.length))
      .sort(() => random.next() - 0.5)
      .flatMap(({ fix }) => fix ?? []);
    const source = found.context.read(file);
    const { text } = applyFixes(source, await proveFixes(file, source, some));
    faults.push(...compare(source, text, file, found, list));
  }
  return faults;
}

/**
 * Says what is wrong with how a content folder is fixed: every text keeps its structure, whatever fixes are applied,
 * nothing new is found afterwards, and fixing it again changes nothing.
 *
 * @param found what is found before
 */
export async function faultsOfFixing(
  settings: Settings,
  found: LintResult,
  now: number,
  seed: number,
): Promise<string[]> {
  const fixable = found.diagnostics.filter(({ fix }) => fix && fix.changes !== 'structure');
  if (fixable.length === 0 || found.diagnostics.some(({ fix }) => fix?.changes === 'structure')) return [];
  const { after, texts } = await fixContent(settings, now);
  const faults = await compareSome(found, fixable, new Random(seed));
  const fixed = [...fixable, ...after.diagnostics];
  for (const [file, { original, text }] of texts) faults.push(...compare(original, text, file, found, fixed));
  if (isWorse(found.diagnostics, after.diagnostics, [])) faults.push('mending brings something new');
  const kept = new Map<string, Buffer>();
  for (const [file, { text }] of texts) {
    const place = path.join(settings.content, file);
    kept.set(place, readFileSync(place));
    writeFileSync(place, text);
  }
  const again = await fixContent(settings, now);
  for (const [file] of again.texts) faults.push(`mending ${file} a second time changes it again`);
  for (const [place, bytes] of kept) writeFileSync(place, bytes);
  return faults;
}
