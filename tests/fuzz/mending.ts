import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { applyFixes } from '#lint/fixes/fixes.ts';
import { isWorse } from '#lint/fixes/is-worse.ts';
import { mend } from '#lint/fixes/mend.ts';
import { proveFixes } from '#lint/fixes/prove-fixes.ts';
import type { Finding } from '#diagnostics/problem.ts';
import type { Findings } from '#lint/findings.ts';
import type { Settings } from '#content/settings.ts';
import { outlineText, type Outline } from '../document-outline.ts';
import { Random } from '../random.ts';

/** Rules that mend how words are set, and leave every letter where it is. */
const settingRules = ['chinese-text', 'english-text'];

type Fixable = readonly Finding[];

/** What is wrong with a text in the place of another: nothing but its words may be another. */
function compare(
  before: string,
  after: string,
  file: string,
  { content }: Findings,
  fixed: Fixable,
): string[] {
  if (!file.endsWith('.mdx')) return [];
  const context = content.bodies.find((body) => body.file === file)?.context;
  const outline = (text: string): Outline | undefined =>
    outlineText(text, [...(context?.references ?? [])], [...(context?.pictures ?? [])]);
  const [old, mended] = [outline(before), outline(after)];
  if (!old) return [];
  if (!mended) return [`mending ${file} makes a text that is refused`];
  const isSet = fixed.every(({ file: each, rule = '' }) => each !== file || settingRules.includes(rule));
  const isLinked = fixed.some(({ file: each, rule }) => each === file && rule === 'links-resolve');
  const nodes = (outline: Outline): string[] =>
    isLinked ? outline.nodes.map((node) => node.replace(/href=\S+/, 'href')) : outline.nodes;
  return [
    ...(isDeepStrictEqual(nodes(old), nodes(mended)) ? [] : [`mending ${file} changes its structure`]),
    ...(isDeepStrictEqual(old.code, mended.code) ? [] : [`mending ${file} changes its code`]),
    ...(!isSet || old.letters === mended.letters ? [] : [`mending ${file} changes its letters`]),
  ];
}

/** Applies any of the fixes in any order, as far as they are proven. */
async function compareSome(found: Findings, fixable: Fixable, random: Random): Promise<string[]> {
  const faults: string[] = [];
  for (const [file, list] of Map.groupBy(fixable, (finding) => finding.file)) {
    const some = random
      .several(list, random.between(1, list.length))
      .sort(() => random.next() - 0.5)
      .flatMap(({ fix }) => fix ?? []);
    const source = found.subject.read(file);
    const { text } = applyFixes(source, await proveFixes(file, source, some));
    faults.push(...compare(source, text, file, found, list));
  }
  return faults;
}

/**
 * Says what is wrong with how a content folder is mended: every text keeps its structure, whatever fixes are applied,
 * nothing new is found afterwards, and mending it again changes nothing.
 *
 * @param found what is found before
 */
export async function faultsOfMending(
  settings: Settings,
  found: Findings,
  now: number,
  seed: number,
): Promise<string[]> {
  const fixable = found.findings.filter(({ fix }) => fix && fix.changes !== 'structure');
  if (fixable.length === 0 || found.findings.some(({ fix }) => fix?.changes === 'structure')) return [];
  const { after, texts } = await mend(settings, now);
  const faults = await compareSome(found, fixable, new Random(seed));
  const fixed = [...fixable, ...after.findings];
  for (const [file, { original, text }] of texts) faults.push(...compare(original, text, file, found, fixed));
  if (isWorse(found.findings, after.findings, [])) faults.push('mending brings something new');
  const kept = new Map<string, Buffer>();
  for (const [file, { text }] of texts) {
    const place = path.join(settings.content, file);
    kept.set(place, readFileSync(place));
    writeFileSync(place, text);
  }
  const again = await mend(settings, now);
  for (const [file] of again.texts) faults.push(`mending ${file} a second time changes it again`);
  for (const [place, bytes] of kept) writeFileSync(place, bytes);
  return faults;
}
