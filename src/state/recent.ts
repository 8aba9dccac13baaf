/** Values made lately, by their keys: what several pages of an issue need, without the memory of the whole column. */
export class Recent<T> {
  readonly #values = new Map<string, T>();
  readonly #most: number;

  /** @param most how many values are kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** Takes the value of a key, or makes it. */
  take(key: string, make: () => T): T {
    const value = this.#values.get(key) ?? make();
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#most && oldest !== undefined) this.#values.delete(oldest);
    return value;
  }
}
