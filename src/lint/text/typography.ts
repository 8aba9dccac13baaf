import type { LintFiles, LintIssue, LintText, Report } from '#lint/rule.ts';
import type { Fix } from '#diagnostics/diagnostic.ts';
import { yamlText } from '#schema/yaml-text.ts';
import { passagesOf, type Passage } from '#lint/text/passages.ts';
import { eachOf, wordsOfFacts } from '#lint/text/record-words.ts';
import { offsetsInBlock, type ValuePlace } from '#lint/value-place.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import type { Fault } from '#language/straight-marks.ts';
import { parseYaml } from '#content/yaml-source.ts';
import { say } from '#wording/phrase.ts';
import type { Locale } from '#config.ts';

/** A passage with what is needed to fix it. */
interface Words extends Passage {
  /** Where it starts, for what is written in another way than it is read. */
  offset: number;
  /** Whether it is a value of YAML that stands there without quotation marks. */
  isPlain: boolean;
}

/** The words of a value of YAML. */
function valueWords(text: string, place: ValuePlace, files: LintFiles, lines: SourceLines): Words {
  const start = lines.offsetAt(files.locate(place.file, place.path));
  const isQuoted = /["']/.test(lines.text.charAt(start));
  const offset = isQuoted ? start + 1 : start;
  const isThere = lines.text.startsWith(text, offset);
  const offsets = isThere
    ? Array.from({ length: text.length + 1 }, (_, index) => offset + index)
    : offsetsInBlock(files, lines, place, text);
  return {
    text,
    parts: [{ start: 0, end: text.length, offsets }],
    offset: isThere ? offset : start,
    isPlain: isThere && !isQuoted,
  };
}

/** Title and description, which stand in the front matter. */
function headWords({ file, edition }: LintText, files: LintFiles, lines: SourceLines): Words[] {
  return (['title', 'description'] as const).map((key) =>
    valueWords(edition[key], { file, path: [key] }, files, lines),
  );
}

/** The words of a text that are set by its language: neither code nor what components hold as properties. */
function bodyWords({ body }: LintText, lines: SourceLines): Words[] {
  return passagesOf(body.tree, lines).map((passage) => ({
    ...passage,
    offset: passage.parts.find(({ offsets }) => offsets)?.offsets?.[0] ?? 0,
    isPlain: false,
  }));
}

/** The place of a fault in the file, which is that of its passage where it is not known more exactly. */
function offsetOf({ parts, offset }: Words, { start }: Fault): number {
  const part =
    parts.find((each) => each.start <= start && start < each.end) ?? parts.find((each) => start <= each.end);
  return part?.offsets?.[start - part.start] ?? offset;
}

/** A value of YAML written anew as a whole, where it could not be read as it is once it is fixed. */
function quotedFix(fixed: string, { offset, text }: Words): Fix | undefined {
  const { data } = parseYaml(`value: ${fixed}`);
  const isPlain = (data as { value?: unknown } | undefined)?.value === fixed;
  return isPlain ? undefined : { start: offset, end: offset + text.length, text: yamlText(fixed) };
}

/** The fix of a fault, where it is written as it is read and in one piece, but for spaces that go with it. */
function fixOf(words: Words, fault: Fault, source: string): Fix | undefined {
  let { start, end } = fault;
  const { replacement, isUnsure } = fault;
  const first = start + Math.max(0, words.text.slice(start, end).search(/\S/));
  const part = words.parts.find((each) => each.start <= first && first < each.end);
  if (isUnsure || !part?.offsets) return undefined;
  while (start < part.start && words.text[start] === ' ') start += 1;
  while (end > part.end && words.text[end - 1] === ' ') end -= 1;
  if (start < part.start || end > part.end) return undefined;
  const [from, to] = [part.offsets[start - part.start], part.offsets[end - part.start]];
  if (from === undefined || to === undefined) return undefined;
  if (to - from !== end - start) {
    // Marks around words that stand on several lines: the lines stay.
    const [inside, kept] = [words.text.slice(start + 1, end - 1), replacement.slice(1, -1)];
    if (inside === '' || inside !== kept) return undefined;
    const written = source.slice(from + 1, to - 1);
    return { start: from, end: to, text: `${replacement.charAt(0)}${written}${replacement.slice(-1)}` };
  }
  const fixed = words.text.slice(0, start) + replacement + words.text.slice(end);
  return (words.isPlain ? quotedFix(fixed, words) : undefined) ?? { start: from, end: to, text: replacement };
}

/** Whether a fault of spaces lies where a mark of emphasis, a link or a component begins or ends. */
function isAtBorder({ text, parts }: Words, { start, end }: Fault): boolean {
  if (text.slice(start, end).trim() !== '') return false;
  const isInside = parts.some((part) => part.start < start && end < part.end);
  return !isInside && (start > 0 || end < text.length);
}

/** Finds what is set wrongly in some words; curly quotation marks are those of the text around them. */
export type FindFaults = (words: string, isCurly: boolean) => Fault[];

function reportWords(
  file: string,
  words: readonly Words[],
  source: SourceLines,
  faultsIn: FindFaults,
  report: Report,
): void {
  const isCurly = words.some((each) => /[“”‘’]/.test(each.text));
  for (const each of words)
    for (const fault of faultsIn(each.text, isCurly)) {
      if (isAtBorder(each, fault)) continue;
      const { start, end, replacement, message } = fault;
      const [before, after] = [each.text.slice(Math.max(0, start - 4), start), each.text.slice(end, end + 4)];
      const shown = (part: string): string =>
        part
          .replace(/\uFFFC/g, '…')
          .replace(/\s+/g, ' ')
          .trim();
      const fix = fixOf(each, fault, source.text);
      report({
        file,
        ...source.placeAt(offsetOf(each, fault)),
        message: say('typography', {
          fault: message,
          words: shown(before + each.text.slice(start, end) + after),
        }),
        help: say('write-words.help', { text: shown(before + replacement + after) }),
        ...(fix && { fix }),
      });
    }
}

/** Reports what is set wrongly in a text, each with its fix where it is written as it is read. */
export function reportFaults(text: LintText, files: LintFiles, faultsIn: FindFaults, report: Report): void {
  const source = new SourceLines(files.read(text.file));
  const words = [...headWords(text, files, source), ...bodyWords(text, source)];
  reportWords(text.file, words, source, faultsIn, report);
}

/** Reports the same of what the facts of an issue say in a language: sentences, not names. */
export function reportFaultsOfFacts(
  issue: LintIssue,
  locale: Locale,
  files: LintFiles,
  faultsIn: FindFaults,
  report: Report,
): void {
  const { file } = issue.original;
  const source = new SourceLines(files.read(file));
  const words = eachOf(wordsOfFacts(issue))
    .filter((each) => each.locale === locale && !each.isName)
    .map(({ text, path }) => valueWords(text, { file, path }, files, source));
  reportWords(file, words, source, faultsIn, report);
}
