import { addDiagnostics, addToLists } from '#importing/finish-import.ts';
import type { Assignment } from '#importing/assignment.ts';
import { draftPost, type Draft } from '#importing/draft-post.ts';
import {
  describeVariant,
  inGivenOrder,
  inOrder,
  groupVariants,
  type PostGroup,
} from '#importing/variants.ts';
import type { KnownColumn, KnownIssue } from '#importing/known-column.ts';
import { PostedNames } from '#importing/posted-names.ts';
import type { ImportRequest, Progress } from '#importing/import-request.ts';
import { keepingNumbers, Numbers } from '#importing/numbering.ts';
import { PostDates } from '#importing/post-date.ts';
import { surveyPost, type OpenPost, type Survey } from '#importing/open-post.ts';
import { findPosts, localeOf, openFile } from '#importing/post-files.ts';
import { emptyReport, type ImportReport, type Outcome, type PostReport } from '#importing/report.ts';
import type { Settings } from '#content/settings.ts';
import { createFiles, putFiles } from '#state/write-files.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** Does the work of one import. */
class Import {
  readonly reports = new Map<string, PostReport>();
  readonly names: PostedNames;
  readonly #settings: Settings;
  readonly #column: KnownColumn;
  readonly #request: ImportRequest;
  readonly #dates: PostDates;
  readonly #numbers: Numbers;

  constructor(settings: Settings, column: KnownColumn, request: ImportRequest) {
    this.#settings = settings;
    this.#column = column;
    this.#request = request;
    this.names = new PostedNames(column, request.map);
    this.#dates = new PostDates(request.paths);
    this.#numbers = new Numbers(column, request.number);
  }

  report(file: string, outcome: Outcome, reason?: Phrase): PostReport {
    const report = { ...emptyReport(file, outcome), ...(reason !== undefined && { reason }) };
    this.reports.set(file, report);
    return report;
  }

  /** Looks at every post; those that cannot be read are reported. */
  survey(files: readonly string[], progress: Progress): Survey[] {
    return files.flatMap((file, index): Survey[] => {
      const post = openFile(file);
      progress('reading', index + 1, files.length);
      if (!('refusal' in post)) return [surveyPost(post, this.#dates.of(file, post.head.date))];
      this.report(file, 'refused', post.refusal);
      return [];
    });
  }

  /** The issue that a group of posts is already; undefined where it is none. */
  #existing({
    best,
    others,
    number,
  }: PostGroup): { issue: KnownIssue | undefined; reason: Phrase } | undefined {
    const column = this.#column;
    for (const { digest } of [best, ...others]) {
      const folder = column.importedFolder(digest);
      if (folder !== undefined) return { issue: undefined, reason: say('import.known-post', { folder }) };
    }
    const issue = number === undefined ? undefined : column.issue(number);
    if (issue)
      return { issue, reason: say('import.known-number', { number: issue.number, folder: issue.folder }) };
    const company = best.company === undefined ? undefined : column.companyNamed(best.company);
    const about = company === undefined || number !== undefined ? undefined : column.issueAbout(company);
    return about && this.#request.number === undefined
      ? {
          issue: about,
          reason: say('import.known-company', { folder: about.folder }),
        }
      : undefined;
  }

  /** Writes a draft; gives why it could not be written. */
  #write(draft: Draft): string | undefined {
    if (this.#request.dryRun) return undefined;
    try {
      if (this.#request.force) putFiles(this.#settings.content, draft.files);
      else createFiles(this.#settings.content, draft.files);
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  }

  #refuse(group: PostGroup, outcome: Outcome, reason: Phrase): void {
    const report = this.report(group.best.file, outcome, reason);
    if (group.number !== undefined) report.number = group.number;
    if (group.best.title !== undefined) report.title = group.best.title;
    report.variants = group.others.map(({ file }) => file);
  }

  /**
   * Imports the most complete post of a group; where it cannot be, the next one.
   *
   * @param keeps whether it gets the number that it states
   */
  importGroup(group: PostGroup, isOnly: boolean, keeps: boolean): void {
    const { best, others } = group;
    const { force, number: asked } = this.#request;
    for (const other of others) this.report(other.file, 'variant', describeVariant(best, other));
    const number = asked !== undefined && isOnly ? asked : group.number;
    const existing = this.#existing({ ...group, number });
    if (existing && !(force && existing.issue))
      return this.#refuse(group, 'exists', say('import.unwritten', { reason: existing.reason }));
    if (!best.isIssue && asked === undefined)
      return this.#refuse(group, 'not-an-issue', say('import.no-issue'));
    const refusal = this.#importPost(
      group,
      number,
      keeps || existing !== undefined || (asked !== undefined && isOnly),
      existing?.issue,
    );
    if (refusal === undefined) return undefined;
    this.#refuse(group, refusal.outcome ?? 'refused', refusal.reason);
    const [next, ...rest] = others;
    if (next && refusal.outcome === undefined)
      this.importGroup({ best: next, others: rest, number: group.number }, isOnly, keeps);
    return undefined;
  }

  /** Imports one post; gives why it was not. */
  #importPost(
    group: PostGroup,
    stated: number | undefined,
    keeps: boolean,
    known: KnownIssue | undefined,
  ): { reason: Phrase; outcome?: Outcome } | undefined {
    const { best, others } = group;
    const { force, locale, dryRun, language } = this.#request;
    if (best.date === undefined) return { reason: say('import.no-date'), outcome: 'undated' };
    const post = openFile(best.file);
    if ('refusal' in post) return { reason: post.refusal };
    this.#dates.of(best.file, post.head.date, post.log);
    const number = this.#numbers.of(best.date, keeps ? stated : undefined, group.number, post.log);
    if (typeof number !== 'number') return { reason: number };
    const draft = this.#draft(post, {
      number,
      date: best.date,
      locale: locale ?? localeOf(post.source),
      force,
      language,
    });
    if ('refusal' in draft) return { reason: draft.refusal };
    if (known && known.folder !== draft.folder)
      return {
        reason: say('import.unwritten', {
          reason: say('import.another-issue', {
            reason: say('import.known-number', { number: known.number, folder: known.folder }),
          }),
        }),
        outcome: 'exists',
      };
    const failure = this.#write(draft);
    if (failure !== undefined) return { reason: say('import.unwritten', { reason: failure }) };
    this.names.use(draft);
    this.#request.onImported?.(best.file, { source: post.source, files: draft.files });
    this.#column.add(
      {
        number,
        date: draft.date,
        companies: draft.company === undefined ? [] : [draft.company],
        folder: draft.folder,
      },
      draft.companyNames,
      best.digest,
    );
    this.reports.set(best.file, {
      ...emptyReport(best.file, dryRun ? 'planned' : 'imported'),
      number,
      title: best.title ?? '',
      encoding: post.encoding,
      ...structuredClone(draft.report),
      files: [...draft.files.keys()],
      variants: others.map(({ file }) => file),
    });
    return undefined;
  }

  /** A program can fail on a text that nobody thought of; the others must be imported all the same. */
  #draft(post: OpenPost, assignment: Assignment): Draft | { refusal: Phrase } {
    try {
      return draftPost(post, assignment, this.#column, this.names);
    } catch (error) {
      return { refusal: say('import.failed', { reason: (error as Error).message }) };
    }
  }
}

/** The text of a post that was looked at, without its front matter; nothing where it is gone. */
function textOfPost({ file }: Survey): string {
  const post = openFile(file);
  return 'refusal' in post ? '' : post.body.lines.map(({ text }) => text).join('\n');
}

/**
 * Imports posts as drafts of issues.
 *
 * @param settings `content` is the folder to write to
 * @param now the moment it is, in milliseconds since 1970 (UTC)
 * @throws {UserError} where a path does not exist
 */
export async function importPosts(
  settings: Settings,
  column: KnownColumn,
  request: ImportRequest,
  now: number,
  progress: Progress,
): Promise<ImportReport> {
  const { posts: files, others } = findPosts(request.paths);
  const work = new Import(settings, column, request);
  const groups = groupVariants(work.survey(files, progress), textOfPost).sort(
    request.number === undefined ? inOrder : inGivenOrder,
  );
  const keeping = keepingNumbers(groups, column);
  for (const [index, group] of groups.entries()) {
    work.importGroup(group, groups.length === 1, keeping.has(group));
    progress('importing', index + 1, groups.length);
  }
  if (!request.dryRun && column.isWhole) addToLists(settings.content, work.names);
  const posts = [...work.reports.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  if (!request.dryRun && column.isWhole) await addDiagnostics(settings, now, posts);
  const counts: ImportReport['counts'] = {
    imported: 0,
    planned: 0,
    exists: 0,
    variant: 0,
    'not-an-issue': 0,
    undated: 0,
    refused: 0,
  };
  for (const { outcome } of posts) counts[outcome] += 1;
  return {
    folder: settings.content,
    dryRun: request.dryRun,
    counts,
    posts,
    others,
    unknownTags: work.names.unknownTags,
  };
}
