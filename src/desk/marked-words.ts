import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { WordMark } from '#alignment/changed-words.ts';

/** Writes words of two versions: what was taken out struck through, what was put in underlined. */
export function markedWords(marks: readonly WordMark[]): ElementContent[] {
  return marks.map(({ kind, text }): ElementContent => {
    if (kind === 'same') return { type: 'text', value: text };
    return h(kind === 'removed' ? 'del' : 'ins', text);
  });
}
