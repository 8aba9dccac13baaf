import { applyEdits, type Edit } from '#diagnostics/edit.ts';

/** A text that is edited again and again, and knows how it differs from what it was. */
export class EditedText {
  readonly original: string;
  #text: string;
  /** The offset in the original of each unit of the text; -1 for one that was not there. */
  #origins: number[];

  constructor(original: string) {
    this.original = original;
    this.#text = original;
    this.#origins = [...Array(original.length).keys()];
  }

  get text(): string {
    return this.#text;
  }

  /** A text edited like this one, which goes its own way. */
  copy(): EditedText {
    const copy = new EditedText(this.original);
    copy.#text = this.#text;
    copy.#origins = this.#origins;
    return copy;
  }

  /** Applies edits that stand in the order of the text as it is now and do not overlap. */
  apply(edits: readonly Edit[]): void {
    const origins = edits.flatMap(({ start, text }, index) => [
      ...this.#origins.slice(edits[index - 1]?.end ?? 0, start),
      ...Array<number>(text.length).fill(-1),
    ]);
    this.#origins = [...origins, ...this.#origins.slice(edits.at(-1)?.end ?? 0)];
    this.#text = applyEdits(this.#text, edits);
  }

  /** The edits that make this text of the original, in its order. */
  get edits(): Edit[] {
    const edits: Edit[] = [];
    let [start, text] = [0, ''];
    const close = (end: number): void => {
      const before = this.original.slice(start, end);
      if (before !== text) edits.push({ start, end, text });
      [start, text] = [end + 1, ''];
    };
    for (const [index, origin] of this.#origins.entries())
      if (origin === -1) text += this.#text.charAt(index);
      else close(origin);
    close(this.original.length);
    return edits;
  }
}
