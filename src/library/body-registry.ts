/** What the loader tells the pages, which run in modules of their own in the same process. */
export interface BodyRegistry {
  /** The folder of the parsed bodies. */
  folder: string;
  /** Resolves when the body of a digest is there; fails with every problem where one is refused. */
  ready(digest: string): Promise<void>;
  /** Resolves when all bodies are there; fails with every problem where one is refused. */
  finished(): Promise<void>;
}

const key = Symbol.for('industry-observer.bodies');

/** Makes the bodies known to the pages of this process. */
export function publishBodies(registry: BodyRegistry): void {
  (globalThis as Record<symbol, unknown>)[key] = registry;
}

/**
 * The bodies of this process.
 * @throws when the loader has not run
 */
export function publishedBodies(): BodyRegistry {
  const registry = (globalThis as Record<symbol, unknown>)[key] as BodyRegistry | undefined;
  if (!registry) throw new Error('the issues are not loaded');
  return registry;
}
