/** Bits by which most places of a text are passed over. */
const filterBits = 20;
const factor = 16_777_619;

/** A word, and where in it stands the part by which it is found. */
interface Wanted {
  index: number;
  bytes: Buffer;
  offset: number;
}

function hashAt(bytes: Buffer, start: number, length: number): number {
  let hash = 0;
  for (let at = start; at < start + length; at += 1) hash = (Math.imul(hash, factor) + (bytes[at] ?? 0)) | 0;
  return hash;
}

/**
 * Looks for many words at once: goes through a text once, however many they are, with a rolling hash of as many bytes as the
 * shortest word has (Rabin and Karp). Each word is found by that part of it which the fewest others have.
 */
export class WordSearch {
  readonly #length: number;
  readonly #byHash = new Map<number, Wanted[]>();
  readonly #filter = new Uint8Array(1 << filterBits);
  /** What the byte that leaves the window counts for. */
  readonly #leaving: number;

  /** @param words none of them empty; where there are none, nothing is found */
  constructor(words: readonly Buffer[]) {
    this.#length = words.reduce((least, { length }) => Math.min(least, length), words[0]?.length ?? 0);
    let leaving = 1;
    for (let step = 0; step < this.#length; step += 1) leaving = Math.imul(leaving, factor);
    this.#leaving = leaving;
    const partsOf = (bytes: Buffer): number[] =>
      Array.from({ length: bytes.length - this.#length + 1 }, (_, at) => hashAt(bytes, at, this.#length));
    const counts = new Map<number, number>();
    for (const bytes of words)
      for (const part of partsOf(bytes)) counts.set(part, (counts.get(part) ?? 0) + 1);
    for (const [index, bytes] of words.entries()) {
      const parts = partsOf(bytes);
      const rarest = parts.reduce(
        (best, part, at) => ((counts.get(part) ?? 0) < (counts.get(parts[best] ?? 0) ?? 0) ? at : best),
        0,
      );
      const hash = parts[rarest] ?? 0;
      this.#byHash.set(hash, [...(this.#byHash.get(hash) ?? []), { index, bytes, offset: rarest }]);
      this.#filter[hash >>> (32 - filterBits)] = 1;
    }
  }

  /** The words that a text has, by their places in the list, in its order. */
  in(text: Buffer): number[] {
    const found = new Set<number>();
    const [length, leaving, filter] = [this.#length, this.#leaving, this.#filter];
    let hash = hashAt(text, 0, Math.min(length, text.length));
    for (let start = 0; start + length <= text.length; start += 1) {
      if (filter[hash >>> (32 - filterBits)] === 1)
        for (const { index, bytes, offset } of this.#byHash.get(hash) ?? []) {
          const from = start - offset;
          if (from >= 0 && !found.has(index) && bytes.equals(text.subarray(from, from + bytes.length)))
            found.add(index);
        }
      const first = text[start] ?? 0;
      const next = text[start + length] ?? 0;
      hash = (Math.imul(hash, factor) + next - Math.imul(first, leaving)) | 0;
    }
    return [...found].sort((a, b) => a - b);
  }
}
