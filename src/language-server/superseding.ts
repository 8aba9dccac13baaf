/** How work is repeated. */
export interface Work<T> {
  /** @param signal says that what is being done is no longer wanted */
  work: (signal: AbortSignal) => Promise<T>;
  /** Takes what came of work that is still wanted when it is done. */
  done: (result: T) => void;
  /** Is told of work that failed. */
  failed: (error: unknown) => void;
  /** So long after the last wish work begins. Milliseconds. */
  quiet: number;
}

/**
 * Does the same work again and again, whenever it is asked for: once after many wishes, one at a time, and what is under
 * way is given up for what is newer.
 */
export class Superseding<T> {
  readonly #work: Work<T>;
  #timer: NodeJS.Timeout | undefined;
  #controller = new AbortController();
  #running: Promise<void> = Promise.resolve();
  #isCurrent = false;
  #last: T | undefined;

  constructor(work: Work<T>) {
    this.#work = work;
  }

  /** What came of work last, however old it is. */
  get last(): T | undefined {
    return this.#last;
  }

  /** Has the work done soon. */
  ask(): void {
    this.#isCurrent = false;
    this.#controller.abort();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#begin(), this.#work.quiet);
  }

  #begin(): void {
    this.#running = this.#running.then(() => this.#once());
  }

  async #once(): Promise<void> {
    if (this.#isCurrent) return;
    this.#isCurrent = true;
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    try {
      const result = await this.#work.work(signal);
      if (signal.aborted) return;
      this.#last = result;
      this.#work.done(result);
    } catch (error) {
      if (!signal.aborted) this.#work.failed(error);
    }
  }

  /** Waits until all that was asked for is done, without waiting for quiet; gives what came of it. */
  async settled(): Promise<T | undefined> {
    for (;;) {
      clearTimeout(this.#timer);
      this.#begin();
      await this.#running;
      if (this.#isCurrent) return this.#last;
    }
  }
}
