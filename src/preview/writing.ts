import { isDeepStrictEqual } from 'node:util';
import type { Library } from '#library/library.ts';
import { openLibrary } from '#library/open-library.ts';
import { minuteOf, readClock } from '#domain/calendar.ts';
import { PageFinder } from '#preview/page-finder.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { startBodyJob } from '#content/body-job.ts';
import { sortDiagnostics, type Content } from '#content/read-content.ts';
import { openReadingCache, readKnownContent } from '#content/read-known.ts';
import type { ReadingCache } from '#content/reading-cache.ts';
import type { Environment, Settings } from '#content/settings.ts';
import { readEditorAddress } from '#content/editor-address.ts';
import { readSite } from '#content/site-origin.ts';

/** A column as its author sees it while writing: with drafts, or with what keeps it from being shown. */
export interface WritingState {
  content: Content;
  /** By file and place. */
  errors: readonly Diagnostic[];
  /** None where there are errors. */
  library: Library | undefined;
  /** The pages by their addresses; none where there are errors. */
  pages: Pick<PageFinder, 'get'>;
}

/** Reads a content folder again and again, each time only what changed. */
export class Writing {
  readonly #settings: Settings;
  readonly #environment: Environment;
  readonly #readings: ReadingCache;
  #last: WritingState | undefined;
  #reading: Promise<WritingState> | undefined;

  constructor(settings: Settings, environment: Environment, readings = openReadingCache(settings)) {
    this.#settings = settings;
    this.#readings = readings;
    this.#environment = environment;
  }

  #library(content: Content): Library {
    const site = readSite(this.#environment);
    return openLibrary(this.#settings, content.catalog, content, site, readEditorAddress(this.#environment));
  }

  async #read(): Promise<WritingState> {
    const now = minuteOf(readClock(this.#environment));
    const content = await readKnownContent(this.#settings, now, { readings: this.#readings });
    // One save may be several events, and editors touch files without a change.
    if (this.#last && isDeepStrictEqual(stateOf(content), stateOf(this.#last.content))) return this.#last;
    const job = startBodyJob(this.#settings.cache, content.bodies);
    const problems = [...content.problems, ...(await job.problems)];
    const errors = sortDiagnostics(problems.filter(({ severity }) => severity === 'error'));
    const library = errors.length > 0 ? undefined : this.#library(content);
    this.#last = { content, errors, library, pages: library ? new PageFinder(library) : new Map() };
    return this.#last;
  }

  /** Reads what changed; the same object where nothing did. One reading waits for the other. */
  read(): Promise<WritingState> {
    const before = this.#reading ?? Promise.resolve();
    const reading = before.then(
      () => this.#read(),
      () => this.#read(),
    );
    this.#reading = reading;
    return reading;
  }
}

/** What tells content from content read before: its files, the pictures beside texts, and what is out of it. */
function stateOf({ digests, pictures, catalog }: Content): unknown {
  const out = catalog.published.issues.map(({ number, editions }) => [number, Object.keys(editions)]);
  return [digests, pictures, out];
}
