import { watch } from 'node:fs';

/** Editors write a file in several steps; wait for the last. Milliseconds. */
const settleTime = 40;

/**
 * Does something whenever a file in a folder changes, until the process ends; what changes meanwhile is waited for and
 * done once more. A failure is told, and does not end it.
 */
export function followFolder(folder: string, work: () => Promise<unknown>): Promise<never> {
  let timer: NodeJS.Timeout | undefined;
  let working = Promise.resolve();
  const tell = (error: unknown): void => console.error(String(error));
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      working = working.then(work).then(() => undefined, tell);
    }, settleTime);
  });
  return new Promise(() => undefined);
}
