import type { Draft } from '#importing/draft-post.ts';
import type { ImportRequest } from '#importing/import-request.ts';
import type { PostLinks } from '#importing/post-links.ts';
import { emptyReport, type PostReport } from '#importing/report.ts';
import { bodyCache } from '#content/parse-source.ts';
import type { Settings } from '#content/settings.ts';
import { createFiles, putFiles } from '#state/write-files.ts';
import { say } from '#wording/phrase.ts';

/** Writes drafts; those with links to other posts when all posts have their numbers. */
export class DraftWriter {
  readonly #settings: Pick<Settings, 'content' | 'cache'>;
  readonly #request: Pick<ImportRequest, 'dryRun' | 'force'>;
  links: PostLinks;
  #opened: ReturnType<typeof bodyCache> | undefined;
  readonly #held = new Map<string, Draft>();

  constructor(
    settings: Pick<Settings, 'content' | 'cache'>,
    request: Pick<ImportRequest, 'dryRun' | 'force'>,
    links: PostLinks,
  ) {
    this.#settings = settings;
    this.#request = request;
    this.links = links;
  }

  get #bodies(): ReturnType<typeof bodyCache> {
    return (this.#opened ??= bodyCache(this.#settings.cache));
  }

  /** Writes the draft of a post; gives why it could not be written. */
  write(file: string, draft: Draft): string | undefined {
    if (this.links.isOpen(draft)) {
      this.#held.set(file, draft);
      return undefined;
    }
    const failure = this.#put(draft);
    // The check that follows need not parse it again.
    if (failure === undefined && !this.#request.dryRun)
      this.#bodies.put([[draft.text.digest, draft.text.body]]);
    return failure;
  }

  #put({ files, pictures }: Draft): string | undefined {
    if (this.#request.dryRun) return undefined;
    try {
      const put = this.#request.force ? putFiles : createFiles;
      put(this.#settings.content, new Map<string, string | Buffer>([...files, ...pictures]));
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  }

  /** Leads the links of the drafts that wait on to issues, and writes them. */
  finish(reports: Map<string, PostReport>): void {
    for (const [file, draft] of this.#held) {
      const report = reports.get(file) ?? emptyReport(file, 'imported');
      this.links.settle(draft, report);
      const failure = this.#put(draft);
      if (failure === undefined) continue;
      const reason = say('import.unwritten', { reason: failure });
      reports.set(file, { ...emptyReport(file, 'refused'), reason });
    }
  }
}
