import type { Diagnostic, Fix } from '#diagnostics/diagnostic.ts';
import { selectSound } from '#lint/fixes/select-sound.ts';
import {
  applyEdits,
  moveOffset,
  orderEdits,
  shiftEdits,
  withLineFeeds,
  type Edit,
} from '#diagnostics/edit.ts';
import { keepsTree } from '#lint/fixes/kept-tree.ts';
import { parseMarkdown } from '#markdown/parse.ts';
import { splitFrontMatter } from '#content/front-matter.ts';
import { keepsData } from '#lint/fixes/kept-data.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** The most that is parsed to find out which fixes of a file break it; what is left then is not offered. */
const mostProofs = 300;

type Parse = typeof parseMarkdown;

/** A parser that remembers the first text it is given: the source, which is compared again and again. */
function rememberingFirst(parse: Parse): Parse {
  let first: { source: string; parsed: ReturnType<Parse> } | undefined;
  return (source) => {
    first ??= { source, parsed: parse(source) };
    return source === first.source ? first.parsed : parse(source);
  };
}

/** Whether edits of a text with front matter keep its data and its tree. */
function keepsText(before: string, after: string, edits: readonly Edit[], parse: Parse): boolean {
  const [old, changed] = [splitFrontMatter(before), splitFrontMatter(after)];
  if ('problem' in old || 'problem' in changed) return false;
  const yamlStart = before.indexOf('\n');
  const yamlEnd = yamlStart + old.yaml.length;
  const textStart = before.indexOf('\n', yamlEnd + 1) + 1;
  const ofYaml = edits.filter(({ start, end }) => start > yamlStart && end <= yamlEnd);
  const ofText = edits.filter(({ start }) => start >= textStart && textStart > 0);
  if (ofYaml.length + ofText.length < edits.length) return false;
  const isDataKept = keepsData(old.yaml, changed.yaml, shiftEdits(ofYaml, yamlStart));
  if (!isDataKept || ofText.length === 0) return isDataKept;
  const changedText = after.slice(moveOffset(textStart, ofYaml));
  return keepsTree(before.slice(textStart), changedText, shiftEdits(ofText, textStart), parse);
}

/** Whether fixes, applied together, change nothing of a file but what they say that they change. */
export function areProven(
  file: string,
  source: string,
  fixes: readonly Fix[],
  parse: Parse = parseMarkdown,
): boolean {
  const written = withLineFeeds(source, orderEdits(fixes, source.length));
  if (!written || written.edits.length < fixes.length) return false;
  const { text, edits } = written;
  const after = applyEdits(text, edits);
  return file.endsWith('.mdx') ? keepsText(text, after, edits, parse) : keepsData(text, after, edits);
}

/**
 * Takes those of the fixes of a file that are proven to change nothing but what they say that they change, all together.
 * Those that overlap are proven apart, since they are never applied together.
 */
export async function proveFixes(file: string, source: string, fixes: readonly Fix[]): Promise<Fix[]> {
  const parse = rememberingFirst(parseMarkdown);
  let proofs = 0;
  const isProven = (part: readonly Fix[]): boolean => {
    proofs += 1;
    return proofs <= mostProofs && areProven(file, source, part, parse);
  };
  const proven: Fix[] = [];
  for (let left = [...fixes]; left.length > 0;) {
    const together = orderEdits(left, source.length);
    if (together.length === 0) break;
    proven.push(...(await selectSound(together, isProven)));
    left = left.filter((fix) => !together.includes(fix));
  }
  return proven;
}

/** A diagnostic whose fix is not offered; its help says why. */
export function withoutFix({ fix: _fix, ...diagnostic }: Diagnostic, why: Phrase): Diagnostic {
  return { ...diagnostic, help: say('joined', { first: diagnostic.help, second: why }) };
}

/**
 * Takes the fixes away from diagnostics that cannot be fixed without changing more than they say.
 *
 * @param read gives the source of a file
 */
export async function offerProven(
  diagnostics: readonly Diagnostic[],
  read: (file: string) => string,
): Promise<Diagnostic[]> {
  const fixable = diagnostics.filter(({ fix }) => fix);
  const proven = new Set<Fix>();
  for (const [file, list] of Map.groupBy(fixable, (diagnostic) => diagnostic.file)) {
    const fixes = list.flatMap(({ fix }) => fix ?? []);
    for (const fix of await proveFixes(file, read(file), fixes)) proven.add(fix);
  }
  return diagnostics.map((diagnostic) =>
    !diagnostic.fix || proven.has(diagnostic.fix)
      ? diagnostic
      : withoutFix(diagnostic, say('fix.by-hand.help')),
  );
}
