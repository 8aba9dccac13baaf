/**
 * Lets pieces of work begin as long as the pixels that they hold together fit into a budget, in the order in which they
 * came. One that is larger than the budget waits until it is alone.
 */
export class PixelBudget {
  readonly #most: number;
  #free: number;
  #waiting: { cost: number; begin: () => void }[] = [];

  /** @param most pixels that may be held at once */
  constructor(most: number) {
    this.#most = most;
    this.#free = most;
  }

  /** Does a piece of work when its turn has come. */
  async spend<T>(pixels: number, work: () => Promise<T>): Promise<T> {
    const cost = Math.min(pixels, this.#most);
    await new Promise<void>((begin) => {
      this.#waiting.push({ cost, begin });
      this.#beginNext();
    });
    try {
      return await work();
    } finally {
      this.#free += cost;
      this.#beginNext();
    }
  }

  #beginNext(): void {
    for (let [next] = this.#waiting; next && next.cost <= this.#free; [next] = this.#waiting) {
      this.#waiting.shift();
      this.#free -= next.cost;
      next.begin();
    }
  }
}
