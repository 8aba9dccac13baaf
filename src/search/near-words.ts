import leven from 'leven';

/** Words from this length on may have two slips. */
const longWord = 8;
/** More words would be another question than the one that was asked. */
const mostWords = 4;

function sorted(word: string): string {
  return [...word].sort().join('');
}

/** Counts slips: a letter too many, too few or wrong, or two that changed places. */
function slips(word: string, other: string): number {
  const distance = leven(word, other, { maxDistance: 3 });
  return distance === 2 && word.length === other.length && sorted(word) === sorted(other) ? 1 : distance;
}

/** The words that a word is most likely a slip of, the nearest alone. */
export function nearWords(word: string, words: readonly string[]): string[] {
  const allowed = word.length < longWord ? 1 : 2;
  const near = words
    .map((each) => ({ each, distance: slips(word, each) }))
    .filter(({ distance }) => distance <= allowed);
  const least = Math.min(...near.map(({ distance }) => distance));
  return near
    .filter(({ distance }) => distance === least)
    .map(({ each }) => each)
    .slice(0, mostWords);
}
