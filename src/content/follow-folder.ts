import { watch } from 'node:fs';

/** Editors write a file in several steps; wait for the last. Milliseconds. */
const settleTime = 40;

/**
 * Does something whenever a file in a folder changes, until the process ends; what changes meanwhile is waited for and
 * done once more. A failure is told, and does not end it.
 *
 * @param first what is at work when it begins, and waited for too
 */
export function followFolder(
  folder: string,
  work: () => Promise<unknown>,
  first: Promise<unknown> = Promise.resolve(),
): Promise<never> {
  let timer: NodeJS.Timeout | undefined;
  const tell = (error: unknown): void => console.error(String(error));
  let working = first.then(() => undefined, tell);
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      working = working.then(work).then(() => undefined, tell);
    }, settleTime);
  });
  return new Promise(() => undefined);
}
