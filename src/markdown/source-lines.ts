import type { Place } from '#diagnostics/diagnostic.ts';

/** A source with its lines, to turn places into offsets and back; it may end lines in any of the three ways. */
export class SourceLines {
  readonly text: string;
  /** The offset at which each line starts. */
  readonly #starts: number[];

  constructor(text: string) {
    this.text = text;
    this.#starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (end) => end.index + end[0].length)];
  }

  /** The offset of a place, in UTF-16 code units; a place behind the end is the end. */
  offsetAt({ line, column }: Place): number {
    const start = this.#starts[line - 1] ?? this.text.length;
    return Math.min(start + column - 1, this.text.length);
  }

  /** The place of an offset. */
  placeAt(offset: number): Place {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
