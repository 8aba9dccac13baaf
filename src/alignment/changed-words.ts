import { alignSequences } from '#alignment/alignment.ts';

/** A part of a text that both versions have, or only the earlier or only the later one. */
export interface WordMark {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A component, or the mark of a note, changes as a whole. */
const wholes = /(<[A-Za-z][^<>]*>|\[\^[^\]\s]+\])/;

/** Cuts a text into its words, Chinese ones too, with the spaces and signs between them. */
export function wordsOf(text: string): string[] {
  return text
    .split(wholes)
    .flatMap((piece, index) =>
      index % 2 === 1 ? [piece] : Array.from(segmenter.segment(piece), ({ segment }) => segment),
    );
}

function isWord(segment: string): boolean {
  return /[\p{L}\p{N}]/u.test(segment);
}

/** How much two texts have in common, by their words in any order: 0 for nothing, 1 for all (Dice, 1945). */
export function likeness(before: string, after: string): number {
  const counts = new Map<string, number>();
  const [first, second] = [wordsOf(before).filter(isWord), wordsOf(after).filter(isWord)];
  for (const word of first) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of second) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  const all = first.length + second.length;
  return all === 0 ? Number(before === after) : (2 * shared) / all;
}

/** Below this likeness marks between words confuse more than they tell. */
export const leastLikeness = 0.3;

function marksOf(removed: string, added: string): WordMark[] {
  const marks: WordMark[] = [
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
  ];
  return marks.filter(({ text }) => text !== '');
}

/**
 * Marks what changed between two versions of a text, word by word; all of both where they have little in
 * common. The marks hold the whole of both texts.
 */
export function markWords(before: string, after: string): WordMark[] {
  if (before === after) return [{ kind: 'same', text: after }];
  if (likeness(before, after) < leastLikeness) return marksOf(before, after);
  const [first, second] = [wordsOf(before), wordsOf(after)];
  const runs = alignSequences(first, second).map(({ same, ...run }) => {
    const [removed, added] = [first.slice(...run.before).join(''), second.slice(...run.after).join('')];
    return { same, removed, added };
  });
  const joined: typeof runs = [];
  for (const [index, run] of runs.entries()) {
    const last = joined.at(-1);
    // A lone space or sign between two changes reads better as a part of them.
    const isSlight = run.same && !isWord(run.added) && index > 0 && index < runs.length - 1;
    if (last && !last.same && (isSlight || !run.same))
      joined[joined.length - 1] = {
        same: false,
        removed: last.removed + run.removed,
        added: last.added + run.added,
      };
    else joined.push(run);
  }
  return joined.flatMap(({ same, removed, added }): WordMark[] =>
    same ? [{ kind: 'same', text: added }] : marksOf(removed, added),
  );
}
