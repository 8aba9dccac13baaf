import path from 'node:path';
import type { DraftTexts } from '#content/disk.ts';
import { openReadingCache, type Reading } from '#content/read-known.ts';
import type { ReadingCache } from '#content/reading-cache.ts';
import type { Environment, Settings } from '#content/settings.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { readClock } from '#domain/calendar.ts';
import { tidyBodies } from '#library/open-library.ts';
import { applyFixes, upToDate, type FixedTexts } from '#lint/fixes/apply-fixes.ts';
import { fixContent } from '#lint/fixes/fix-content.ts';
import { offerProven } from '#lint/fixes/prove-fixes.ts';
import { lintContent, type LintResult } from '#lint/lint-content.ts';
import type { LintContext, LintIssue } from '#lint/rule.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import { copyStore } from '#state/copy-store.ts';
import { openStore } from '#state/store.ts';

/** What a check found; the fixes of its diagnostics are proven. */
export interface Checked extends LintResult {
  drafts: DraftTexts;
  current: readonly LintIssue[];
}

/** The fix of a diagnostic, with what keeps translations up to date. */
export function fixOne({ context, current }: Checked, diagnostic: Diagnostic): FixedTexts {
  return applyFixes([diagnostic], new Map(), context, current);
}

/** Files that hold text. */
const textFile = /\.(?:mdx?|ya?ml|json|txt)$/i;

/** Gives the lines of files as they were checked. */
export function linesOfChecked({ context }: Checked): (file: string) => SourceLines {
  const known = new Map<string, SourceLines>();
  const open = (file: string): SourceLines => {
    try {
      return new SourceLines(textFile.test(file) ? context.read(file) : '');
    } catch {
      // It is a folder, or gone by now.
      return new SourceLines('');
    }
  };
  return (file) => {
    const lines = known.get(file) ?? open(file);
    known.set(file, lines);
    return lines;
  };
}

/** Checks a content folder again and again, each time only what changed, with the unsaved texts of an editor. */
export class ColumnChecker {
  readonly #settings: Settings;
  readonly #environment: Environment;
  readonly #readings: ReadingCache;
  /** What was proven of the fixes of each file. */
  #proven = new Map<string, { of: string; diagnostics: Diagnostic[] }>();
  #before: Promise<unknown> = Promise.resolve();

  /** What it keeps lies apart from what builds keep: texts that are never saved come and go. */
  constructor(settings: Settings, environment: Environment) {
    this.#settings = { ...settings, cache: path.join(settings.cache, 'editor') };
    this.#environment = environment;
    copyStore(settings.cache, this.#settings.cache);
    openStore(this.#settings.cache).isFollowed = true;
    this.#readings = openReadingCache(this.#settings);
  }

  /** The folder of what it keeps. */
  get cache(): string {
    return this.#settings.cache;
  }

  /** Does one thing after the other: each forgets what it has no use for. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#before.then(work, work);
    this.#before = turn.catch(() => undefined);
    return turn;
  }

  #reading(drafts: DraftTexts, signal?: AbortSignal): Reading {
    return { drafts, readings: this.#readings, signal };
  }

  /** Takes away the fixes that are not proven; what did not change is not proven anew. */
  async #prove(diagnostics: readonly Diagnostic[], { read }: LintContext): Promise<Diagnostic[]> {
    const before = this.#proven;
    this.#proven = new Map();
    const proven: Diagnostic[] = [];
    for (const [file, list] of Map.groupBy(diagnostics, (diagnostic) => diagnostic.file)) {
      if (!list.some(({ fix }) => fix)) {
        proven.push(...list);
        continue;
      }
      const of = JSON.stringify([read(file), list]);
      const known = before.get(file);
      const found = known?.of === of ? known : { of, diagnostics: await offerProven(list, read) };
      this.#proven.set(file, found);
      proven.push(...found.diagnostics);
    }
    return proven;
  }

  /**
   * Checks the content folder.
   *
   * @param drafts texts that are read in place of files
   */
  check(drafts: DraftTexts, signal?: AbortSignal): Promise<Checked> {
    return this.#inTurn(async () => {
      const now = readClock(this.#environment);
      const found = await lintContent(this.#settings, now, this.#reading(drafts, signal));
      const diagnostics = await this.#prove(found.diagnostics, found.context);
      tidyBodies(this.#settings, found.content);
      return { ...found, diagnostics, drafts, current: upToDate(found.context) };
    });
  }

  /** Fixes all that can surely be fixed in a file, in memory. */
  fix(drafts: DraftTexts, file: string): Promise<FixedTexts> {
    return this.#inTurn(async () => {
      const now = readClock(this.#environment);
      const isWanted = (diagnostic: Diagnostic): boolean => diagnostic.file === file;
      return (await fixContent(this.#settings, now, { reading: this.#reading(drafts), pick: isWanted }))
        .texts;
    });
  }
}
