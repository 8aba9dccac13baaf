import { isScalar, visit, type Document, type Pair, type Scalar } from 'yaml';
import type { Message } from '#diagnostics/diagnostic.ts';
import { anchorProblem } from '#content/yaml-errors.ts';
import { findSuspect } from '#content/yaml-suspects.ts';
import { say } from '#wording/phrase.ts';

const separators = /[，、；﹐]/;

function at(offset: number, problem: Message): Message & { offset: number } {
  return { ...problem, offset };
}

/** Whether a value is one that nobody wrote: `China` in `{en: Shanghai, China}` has none. */
function isLoneKey({ key, value }: Pair, text: string): boolean {
  if (!isScalar(key) || key.type !== 'PLAIN' || !key.range) return false;
  return (
    (value === null || (isScalar(value) && value.value === null)) && !/^\s*:/.test(text.slice(key.range[1]))
  );
}

/** A word of a list in brackets that holds a full-width comma was to be two. */
function misreadEntry(entry: Scalar): (Message & { offset: number })[] {
  const { value, range, type } = entry;
  const found = type === 'PLAIN' && typeof value === 'string' ? separators.exec(value) : null;
  if (!found || !range) return [];
  return [
    at(range[0] + found.index, {
      code: 'yaml-full-width',
      message: say('yaml-full-width.separator', { mark: found[0] }),
      help: say('yaml-full-width.separator.help'),
    }),
  ];
}

/** What an author wrote in the place of a mark of YAML in the line of an offset. */
function suspectOf(text: string, offset: number): (Message & { offset: number })[] {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const suspect = findSuspect(/^.*/.exec(text.slice(start))?.[0] ?? '');
  if (!suspect) return [];
  const { column, ...problem } = suspect;
  return [at(start + column - 1, problem)];
}

/** A word of a group in braces that nothing follows was to be a part of the value before it. */
function misreadLoneKey(
  pair: Pair,
  before: Pair | undefined,
  text: string,
): (Message & { offset: number })[] {
  const { key } = pair;
  if (!isScalar(key) || !key.range) return [];
  const [start] = key.range;
  const suspects = /[：﹕︰∶，、；]|[^\S ]/.test(String(key.value)) ? suspectOf(text, start) : [];
  if (suspects.length > 0) return suspects;
  if (!before || !isScalar(before.key)) return [];
  const value = isScalar(before.value) ? String(before.value.value ?? '') : '…';
  return [
    at(start, {
      code: 'yaml-comma',
      message: say('yaml-comma'),
      help: say('yaml-comma.help', {
        key: String(before.key.value),
        value: `${value}, ${String(key.value)}`,
      }),
    }),
  ];
}

/** A value in braces that holds the name of the next field behind a full-width comma. */
function misreadValue({ value }: Pair, text: string): (Message & { offset: number })[] {
  const isSwallowed =
    isScalar(value) && value.type === 'PLAIN' && /[，、；]\s*[\w-]+\s*：/.test(String(value.value));
  return isSwallowed && value.range ? suspectOf(text, value.range[0]) : [];
}

/** A plain text where fields were meant: each of its lines, as far as it looks like one. */
function misreadRoot({ contents }: Document, text: string): (Message & { offset: number })[] {
  if (!isScalar(contents) || contents.type !== 'PLAIN' || !contents.range) return [];
  const [start, end] = contents.range;
  const ends = Array.from(text.slice(start, end).matchAll(/\n(?=\s*\S)/g), ({ index }) => start + index + 1);
  return [start, ...ends].flatMap((offset) => suspectOf(text, offset));
}

/**
 * Finds what YAML reads, but not as it was meant: anchors and aliases, values that a comma splits, full-width marks
 * between the entries of a list or group in brackets.
 */
export function findMisread(document: Document, text: string): (Message & { offset: number })[] {
  const found: (Message & { offset: number })[] = [];
  visit(document, {
    Node: (_key, node) => {
      if ('anchor' in node && node.anchor && node.range)
        found.push(at(text.lastIndexOf(`&${node.anchor}`, node.range[0]), anchorProblem));
    },
    Alias: (_key, node) => {
      if (node.range) found.push(at(node.range[0], anchorProblem));
    },
    Seq: (_key, seq) => {
      if (seq.flow) for (const entry of seq.items) if (isScalar(entry)) found.push(...misreadEntry(entry));
    },
    Map: (_key, map) => {
      if (!map.flow) return;
      for (const [index, pair] of map.items.entries())
        found.push(
          ...(isLoneKey(pair, text)
            ? misreadLoneKey(pair, map.items[index - 1], text)
            : misreadValue(pair, text)),
        );
    },
  });
  return [...found, ...misreadRoot(document, text)];
}
