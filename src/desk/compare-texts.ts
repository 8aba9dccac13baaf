import type { RootContent } from 'hast';
import { changedBlocks, type Change } from '#alignment/changed-blocks.ts';
import { markWords, type WordMark } from '#alignment/changed-words.ts';
import { pairTexts } from '#alignment/pair-texts.ts';
import type { LintText } from '#lint/rule.ts';
import type { OriginalWords } from '#content/original-words.ts';

/** A passage of a text as it is written, with what changed in it. */
export interface Passage {
  kind: 'same' | Change['kind'];
  /** Where it stands in the file; undefined for what is no longer there, at the end. */
  line: number | undefined;
  marks: readonly WordMark[];
}

/** Passages of an original and those of its translation that answer them. */
export interface PassagePair {
  original: Passage[];
  translation: Passage[];
}

/** Lines of a file, counted from 1. */
interface Lines {
  start: number;
  end: number;
}

function linesOf({ position }: RootContent): Lines[] {
  return position ? [{ start: position.start.line, end: position.end.line }] : [];
}

function asWritten({ start, end }: Lines, lines: readonly string[]): Passage {
  const text = lines
    .slice(start - 1, end)
    .join('\n')
    .trim();
  return { kind: 'same', line: start, marks: [{ kind: 'same', text }] };
}

function asChanged({ kind, line, before = '', after = '' }: Change): Passage {
  return { kind, line, marks: markWords(before, after) };
}

/** Changes of a text, each of which is told once. */
class Changes {
  #left: readonly Change[];

  constructor(changes: readonly Change[]) {
    this.#left = changes;
  }

  /** Takes those that stand before a line, or in what ends there. */
  upTo(line: number): Change[] {
    const isReached = (change: Change): boolean => (change.line ?? Infinity) <= line;
    const taken = this.#left.filter(isReached);
    this.#left = this.#left.filter((change) => !isReached(change));
    return taken;
  }
}

/**
 * Lays an original and its translation side by side as they are written, with every change of the original that the
 * translation does not know.
 *
 * @param before the original as it was translated; undefined where no change is known
 */
export function compareTexts(
  original: Pick<LintText, 'body'> & { source: string },
  translation: Pick<LintText, 'body'> & { source: string },
  versions?: { before: OriginalWords; now: OriginalWords },
): PassagePair[] {
  const [ours, theirs] = [original.source.split('\n'), translation.source.split('\n')];
  const changes = new Changes(versions ? changedBlocks(versions.before.text, versions.now.text) : []);
  const marked = (lines: Lines): Passage[] => {
    const own = changes.upTo(lines.end).map(asChanged);
    // A block that changed is told with its change; what changed before it does not tell it.
    const isTold = own.some(({ kind, line = 0 }) => kind !== 'removed' && line >= lines.start);
    return isTold ? own : [...own, asWritten(lines, ours)];
  };
  const pairs = pairTexts(original.body.tree, translation.body.tree).map((pair) => ({
    original: pair.original.flatMap(linesOf).flatMap(marked),
    translation: pair.translation.flatMap(linesOf).map((lines) => asWritten(lines, theirs)),
  }));
  // Notes, and what was taken out at the end.
  const rest = changes.upTo(Infinity).map((change) => ({ original: [asChanged(change)], translation: [] }));
  return [...pairs, ...rest];
}
