import type { Message } from '#diagnostics/diagnostic.ts';
import { say } from '#wording/phrase.ts';

/** The marks of Git at the start of a line (git-merge, “How conflicts are presented”), which a merge may have longer. */
const marks = /^(?:<{7,}|>{7,}|\|{7,})(?= |$)/;
const middle = /^={7,}$/;
/** In data, no line is that of the middle by chance. */
const anyMark = /^(?:[<>|]{7,}(?= |$)|={7,}$)/;

/**
 * Finds the lines between which Git could not merge: from its first mark to its last one, or where somebody deleted
 * only some of the marks.
 *
 * @param isData whether the text is YAML, in which =======, too, is no text
 * @returns a problem with the first line; undefined where there is no mark
 */
export function findMergeConflict(text: string, isData = false): (Message & { line: number }) | undefined {
  const lines = text.split('\n');
  const found = lines.flatMap((line, index) => ((isData ? anyMark : marks).test(line) ? [index + 1] : []));
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  const parts = lines.flatMap((line, index) => (middle.test(line) ? [index + 1] : []));
  const last = others.at(-1) ?? parts.find((line) => line > first) ?? first;
  const begin = found.length > 1 ? first : Math.min(first, parts.findLast((line) => line < first) ?? first);
  return {
    code: 'merge-conflict',
    line: begin,
    message:
      begin === last
        ? say('merge-conflict.line', { line: begin })
        : say('merge-conflict.lines', { first: begin, last }),
    help: say('merge-conflict.help'),
  };
}
