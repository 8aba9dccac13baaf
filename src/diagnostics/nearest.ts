import leven from 'leven';
import { say, type Phrase } from '#wording/phrase.ts';

/** Finds the known word nearest to a mistyped one; undefined where none is near. */
export function findNearest(word: string, known: Iterable<string>): string | undefined {
  const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  let nearest: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    const distance = leven(word.toLowerCase(), candidate.toLowerCase(), { maxDistance: least });
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/**
 * Says which known word was probably meant, or else what to do.
 *
 * @param whenNear what to do if it was not meant; as otherwise, unless given
 */
export function nearestHint(
  word: string,
  known: Iterable<string>,
  otherwise: Phrase | string,
  whenNear = otherwise,
): Phrase | string {
  const nearest = findNearest(word, known);
  return nearest === undefined ? otherwise : say('did-you-mean', { nearest, otherwise: whenNear });
}
