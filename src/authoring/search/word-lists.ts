import type { IndexFolder } from '#authoring/search/index-folder.ts';
import { edgesOf, isListed } from '#search/index-files.ts';

/** Which words and ideographs a column has come to have, and lost. */
export class WordChanges {
  /** By the edge of words, the words, and whether they are there now. */
  readonly #words = new Map<string, Map<string, boolean>>();
  readonly characters: Set<string>;

  /** @param characters the ideographs that the column had */
  constructor(characters: string) {
    this.characters = new Set(characters);
  }

  /** Notes that a token is there now, or no longer. */
  note(token: string, isThere: boolean): void {
    const word = token.slice(1);
    if (/^\p{Script=Han}$/u.test(token)) this.characters[isThere ? 'add' : 'delete'](token);
    if (!token.startsWith('=') || !isListed(word)) return;
    for (const edge of edgesOf(word)) {
      const changes = this.#words.get(edge) ?? new Map<string, boolean>();
      this.#words.set(edge, changes.set(word, isThere));
    }
  }

  /** Changes the lists of words; gives the digests of all of them, by the edge. */
  write(folder: IndexFolder, last: Record<string, string>): Record<string, string> {
    const digests = new Map(Object.entries(last));
    for (const [edge, changes] of this.#words) {
      const digest = digests.get(edge);
      const words = new Set(digest === undefined ? [] : (folder.read('words', edge, digest) as string[]));
      for (const [word, isThere] of changes) words[isThere ? 'add' : 'delete'](word);
      if (words.size > 0) digests.set(edge, folder.write('words', edge, [...words].sort(), digest));
      else if (digest !== undefined) {
        folder.remove('words', edge, digest);
        digests.delete(edge);
      }
    }
    return Object.fromEntries([...digests].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
