import type { Content } from '#workspace/read-content.ts';

const key = Symbol.for('industry-observer.content');

/** What a build has read, for the loader, which Astro runs in modules of its own in the same process. */
interface Shared {
  folder: string;
  content: Content;
}

/**
 * Lets the loader of a build take content that the build has judged already.
 *
 * @param folder the content folder, as in the settings
 */
export function shareContent(folder: string, content: Content): void {
  (globalThis as Record<symbol, unknown>)[key] = { folder, content } satisfies Shared;
}

/** Takes the content of a folder that was read in this process, once; undefined where there is none. */
export function takeContent(folder: string): Content | undefined {
  const shared = (globalThis as Record<symbol, unknown>)[key] as Shared | undefined;
  if (shared?.folder !== folder) return undefined;
  (globalThis as Record<symbol, unknown>)[key] = undefined;
  return shared.content;
}
