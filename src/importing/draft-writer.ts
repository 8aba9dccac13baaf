import type { Draft } from '#importing/draft-post.ts';
import type { ImportRequest } from '#importing/import-request.ts';
import type { PostLinks } from '#importing/post-links.ts';
import { emptyReport, type PostReport } from '#importing/report.ts';
import { createFiles, putFiles } from '#state/write-files.ts';
import { say } from '#wording/phrase.ts';

/** Writes drafts; those with links to other posts when all posts have their numbers. */
export class DraftWriter {
  readonly #content: string;
  readonly #request: Pick<ImportRequest, 'dryRun' | 'force'>;
  links: PostLinks;
  readonly #held = new Map<string, Draft>();

  constructor(content: string, request: Pick<ImportRequest, 'dryRun' | 'force'>, links: PostLinks) {
    this.#content = content;
    this.#request = request;
    this.links = links;
  }

  /** Writes the draft of a post; gives why it could not be written. */
  write(file: string, draft: Draft): string | undefined {
    if (this.links.isOpen(draft)) {
      this.#held.set(file, draft);
      return undefined;
    }
    return this.#put(draft);
  }

  #put({ files, pictures }: Draft): string | undefined {
    if (this.#request.dryRun) return undefined;
    try {
      const put = this.#request.force ? putFiles : createFiles;
      put(this.#content, new Map<string, string | Buffer>([...files, ...pictures]));
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
