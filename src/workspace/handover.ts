/** A place where the loader or a command leaves something for the pages, which run in modules of their own in the same process. */
export interface Handover<T> {
  publish(value: T): void;
  /**
   * What was left.
   * @throws when the loader has not run
   */
  published(): T;
  /** What was left, if anything. */
  offered(): T | undefined;
}

/** Makes a place of a name; whoever names it the same, in whatever module, means the same place. */
export function handover<T>(name: string): Handover<T> {
  const key = Symbol.for(`industry-observer.${name}`);
  const places = globalThis as Record<symbol, unknown>;
  return {
    publish: (value) => {
      places[key] = value;
    },
    published: () => {
      if (!(key in places)) throw new Error(`there is no ${name} yet: nothing was loaded`);
      return places[key] as T;
    },
    offered: () => places[key] as T | undefined,
  };
}
