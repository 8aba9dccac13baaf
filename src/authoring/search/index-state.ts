import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IndexRoot } from '#search/index-files.ts';

/** What is remembered of an index beside its files. */
export interface IndexState {
  /** A digest of the code that made it, and into how many files it is cut. */
  made: string;
  /** By the number of a document, a digest of all that it is made of. */
  documents: Record<string, string>;
  /** The ideographs of the column. */
  characters: string;
  root: IndexRoot;
}

/**
 * Takes the state of the last index, so that an index that is changed and not finished has none.
 *
 * @returns undefined where there is none, or it was made otherwise
 */
export function takeState(file: string, made: string): IndexState | undefined {
  let state: IndexState | undefined;
  try {
    state = JSON.parse(readFileSync(file, 'utf8')) as IndexState;
  } catch {
    // No index was finished.
  }
  rmSync(file, { force: true });
  return state?.made === made ? state : undefined;
}

/** Keeps the state of a finished index. */
export function keepState(file: string, state: IndexState): void {
  writeFileSync(file, JSON.stringify(state));
}
