import type { IndexFolder } from '#search/indexing/index-folder.ts';
import { changeSorted } from '#search/indexing/sorted-list.ts';
import { digestAt, edgesOf, hashOf, isListed } from '#search/index-files.ts';
import { wordToken } from '#search/tokens.ts';

/** Takes a file of words apart, which would take longer to parse: they have nothing but letters. */
function wordsIn(file: string): string[] {
  return file.length > 2 ? file.slice(2, -2).split('","') : [];
}

/** Which words and ideographs a column has come to have, and lost. */
export class WordChanges {
  /** By the number of a file, the words, and whether they are there now. */
  readonly #words = new Map<number, Map<string, boolean>>();
  readonly #files: number;
  readonly characters: Set<string>;

  /**
   * @param files into how many the words are cut
   * @param characters the ideographs that the column had
   */
  constructor(files: number, characters: string) {
    this.#files = files;
    this.characters = new Set(characters);
  }

  /** Notes that a token is there now, or no longer. */
  note(token: string, isThere: boolean): void {
    if (token.length < 3 && /^\p{Script=Han}$/u.test(token))
      this.characters[isThere ? 'add' : 'delete'](token);
    const word = token.slice(1);
    if (wordToken(word) !== token || !isListed(word)) return;
    for (const edge of edgesOf(word, this.#files)) {
      const file = hashOf(edge) % this.#files;
      const changes = this.#words.get(file) ?? new Map<string, boolean>();
      this.#words.set(file, changes.set(word, isThere));
    }
  }

  /** Changes the lists of words; gives the digests of all of them. */
  write(folder: IndexFolder, last = ''): string {
    const digests = Array.from({ length: this.#files }, (_, file) => {
      const [changes, digest] = [this.#words.get(file), digestAt(last, file)];
      if (!changes && digest !== '') return digest;
      const words = wordsIn(digest === '' ? '' : folder.read('words', file, digest));
      for (const [word, isThere] of changes ?? []) changeSorted(words, word, isThere);
      return folder.write('words', file, JSON.stringify(words), digest || undefined);
    });
    return digests.join('');
  }
}
