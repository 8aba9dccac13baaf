import path from 'node:path';
import { styleText } from 'node:util';
import { printable, printableJson } from '#diagnostics/printable.ts';
import { escapeData, escapeProperty } from '#diagnostics/reporters/github.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import type { EditedText } from '#lint/fixes/edited-text.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import type { Place } from '#diagnostics/diagnostic.ts';
import { nameCodePoint } from '#diagnostics/characters.ts';

/** A passage that was fixed: where it stood, and what became of it, with a few words around it. */
export interface FixedPassage extends Place {
  /** Relative to the content folder. */
  file: string;
  before: string;
  after: string;
}

/** So many characters are shown around what is fixed; passages that are nearer to each other are shown as one. */
const margin = 8;

/** A passage that is longer is told in parts. */
const longest = 60;

/** Characters that nobody sees, or takes for an ordinary space. */
const unseen = /[^\P{Cf}\u200d]|[\u00a0\u2028\u2029\u3000]/gu;

function show(text: string): string {
  return printable(text.replace(unseen, (character) => `‹${nameCodePoint(character)}›`));
}

/** The offset so many characters before or behind a place, on the same line and never inside a surrogate pair. */
function around(text: string, offset: number, by: number): number {
  let end = offset;
  const step = Math.sign(by);
  for (let count = 0; count < Math.abs(by); count += 1) {
    const next = step > 0 ? text.charAt(end) : text.charAt(end - 1);
    if (next === '' || next === '\n' || next === '\r') break;
    end += step;
  }
  return /[\uDC00-\uDFFF]/.test(text.charAt(end)) ? end + step : end;
}

/** The passages of a file that were fixed, in its order. */
export function fixedPassages(
  file: string,
  { original, edits }: Pick<EditedText, 'original' | 'edits'>,
): FixedPassage[] {
  const lines = new SourceLines(original);
  const passages: { start: number; end: number; after: string; from: number; to: number }[] = [];
  for (const { start, end, text } of edits) {
    const [from, to] = [around(original, start, -margin), around(original, end, margin)];
    const last = passages.at(-1);
    if (last && from <= last.end && end - last.start <= longest) {
      last.after += original.slice(last.end, start) + text;
      [last.end, last.to] = [end, to];
      continue;
    }
    if (last) last.to = Math.min(last.to, start);
    passages.push({ start, end, after: text, from: Math.max(from, last?.end ?? 0), to });
  }
  return passages.map(({ start, end, after, from, to }) => ({
    file,
    ...lines.placeAt(start),
    before: show(original.slice(from, to)),
    after: show(original.slice(from, start) + after + original.slice(end, to)),
  }));
}

/** Writes what was fixed for a person at a terminal, a passage a line: `place  “before” → “after”`. */
export function describeFixed(passages: readonly FixedPassage[], folder: string): string {
  return passages
    .map(({ file, line, column, before, after }) => {
      const place = styleText('bold', `${shownPath(folder, file)}:${line}:${column}`);
      return `${place}  ${styleText('red', `“${before}”`)} → ${styleText('green', `“${after}”`)}`;
    })
    .join('\n');
}

/** Writes what was fixed as notices of GitHub Actions. */
export function fixedForGitHub(passages: readonly FixedPassage[], folder: string): string {
  const shown = path.relative(process.cwd(), folder);
  return passages
    .map(({ file, line, column, before, after }) => {
      const place = `file=${escapeProperty(path.join(shown, file))},line=${line},col=${column}`;
      return `::notice ${place},title=mended::${escapeData(`“${before}” → “${after}”`)}`;
    })
    .join('\n');
}

/** Writes what was fixed, and what was found after it, for programs. */
export function fixedAsJson(passages: readonly FixedPassage[], diagnostics: string): string {
  return printableJson(`{\n"mended": ${JSON.stringify(passages, null, 2)},\n"findings": ${diagnostics}\n}`);
}
