import type { KnownTag } from '#importing/known-column.ts';

const most = 3;

function timesIn(text: string, word: string): number {
  const pattern = /^[\x20-\x7e]+$/.test(word)
    ? new RegExp(`(?<![A-Za-z0-9])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![A-Za-z0-9])`, 'gi')
    : new RegExp(word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g');
  return text.match(pattern)?.length ?? 0;
}

/** The tags whose names a post uses most, at most three; the first of the list where it uses none. */
export function guessTags(tags: readonly KnownTag[], title: string, text: string): string[] {
  const head = text.slice(0, 6000);
  const scores = tags
    .map(({ id, words }) => ({
      id,
      score: [...new Set(words)].reduce(
        (sum, word) => sum + timesIn(head, word) + 3 * timesIn(title, word),
        0,
      ),
    }))
    .filter(({ score }) => score > 1)
    .sort((a, b) => b.score - a.score);
  const found = scores.slice(0, most).map(({ id }) => id);
  return found.length > 0 ? found : tags.slice(0, 1).map(({ id }) => id);
}
