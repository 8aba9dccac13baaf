import { watch } from 'node:fs';

/** How a folder is followed. */
export interface Following {
  /** What is at work when it begins, and waited for too. */
  first?: Promise<unknown>;
  /** Editors write a file in several steps, the last of which is waited for. Milliseconds. */
  settleTime?: number;
}

/**
 * Does something whenever a file in a folder changes, until the process ends; what changes meanwhile is waited for and
 * done once more. A failure is told, and does not end it.
 */
export function followFolder(
  folder: string,
  work: () => Promise<unknown>,
  { first = Promise.resolve(), settleTime = 40 }: Following = {},
): Promise<never> {
  let timer: NodeJS.Timeout | undefined;
  const tell = (error: unknown): void => console.error(String(error));
  let working = first.then(() => undefined, tell);
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      working = working.then(work).then(() => undefined, tell);
    }, settleTime);
  }).on('error', tell);
  return new Promise(() => undefined);
}
