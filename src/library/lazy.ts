/** What is made when it is read, of what its digest names: a page that shows it is made again when its digest changes. */
export class Lazy<T> {
  readonly digest: string;
  /** The files of the texts that it is made of. */
  readonly texts: readonly string[];
  readonly #make: () => T | Promise<T>;

  /** @param digest names everything that the value is made of, the code aside */
  constructor(digest: string, make: () => T | Promise<T>, texts: readonly string[] = []) {
    this.digest = digest;
    this.texts = texts;
    this.#make = make;
  }

  /** Makes the value. */
  async read(): Promise<T> {
    return this.#make();
  }
}
