const width = 24;
/** Milliseconds between two drawings. */
const pause = 100;

/** Draws a bar on one line of a terminal; draws nothing where there is none. */
export class ProgressBar {
  readonly #output: NodeJS.WriteStream;
  #drawn = 0;
  #isShown = false;

  constructor(output: NodeJS.WriteStream) {
    this.#output = output;
  }

  draw(words: string, done: number, all: number): void {
    const now = Date.now();
    if (!this.#output.isTTY || (done < all && now - this.#drawn < pause)) return;
    this.#drawn = now;
    this.#isShown = true;
    const full = all === 0 ? width : Math.floor((done / all) * width);
    this.#output.write(`\r\x1B[K${'█'.repeat(full)}${'░'.repeat(width - full)} ${done}/${all} ${words}`);
  }

  /** Takes the bar away. */
  clear(): void {
    if (this.#isShown) this.#output.write('\r\x1B[K');
    this.#isShown = false;
  }
}
