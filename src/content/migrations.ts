import type { Disk, DraftTexts } from '#content/disk.ts';
import type { Phrase } from '#wording/phrase.ts';

/** A change of the form of content, from one version to the next. */
export interface Migration {
  /** What it does, for whoever decides about it. */
  words: Phrase;
  /**
   * Brings content from the version before into the new one.
   *
   * @param disk the content as it is, or as the migrations before leave it
   * @returns the texts that change, by their paths; undefined for a file that goes
   * @throws {UserError} that names the files which it cannot bring into the new form
   */
  change: (disk: Disk) => DraftTexts;
}

/** All changes of the form of content, in their order: the first makes version 2 of version 1. */
export const migrations: readonly Migration[] = [];
