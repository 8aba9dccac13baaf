import { doneReport } from '#importing/finish-import.ts';
import type { Assignment } from '#importing/assignment.ts';
import { draftPost, type Draft } from '#importing/draft-post.ts';
import { DraftWriter } from '#importing/draft-writer.ts';
import { describeVariant, type PostGroup } from '#importing/variants.ts';
import type { KnownColumn, KnownIssue } from '#importing/known-column.ts';
import { PostedNames } from '#importing/posted-names.ts';
import type { ImportRequest, Progress } from '#importing/import-request.ts';
import { Numbers } from '#importing/numbering.ts';
import { anotherIssue, existingIssue } from '#importing/existing-issue.ts';
import { PictureFolders } from '#importing/picture-folders.ts';
import { dateless, PostDates } from '#importing/post-date.ts';
import { bringPictures, FolderPictures } from '#importing/post-pictures.ts';
import { PostLinks } from '#importing/post-links.ts';
import { surveyPost, type OpenPost, type Survey } from '#importing/open-post.ts';
import { PostSources } from '#importing/post-sources.ts';
import { emptyReport, type Outcome, type PostReport } from '#importing/report.ts';
import type { Settings } from '#content/settings.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** Imports posts one by one, each group of variants as one issue. */
export class PostImporter {
  readonly reports = new Map<string, PostReport>();
  readonly names: PostedNames;
  /** The files of pictures that came along. */
  readonly shown = new Set<string>();
  readonly sources: PostSources;
  readonly #column: KnownColumn;
  readonly #request: ImportRequest;
  readonly #folders: PictureFolders;
  readonly #pictures: FolderPictures;
  readonly #dates: PostDates;
  readonly #numbers: Numbers;
  links = new PostLinks([], undefined, []);
  readonly writer: DraftWriter;

  constructor(settings: Settings, column: KnownColumn, request: ImportRequest, sources: PostSources) {
    this.writer = new DraftWriter(settings, request, this.links);
    this.#column = column;
    this.#request = request;
    this.sources = sources;
    this.names = new PostedNames(column, request.map);
    this.#pictures = new FolderPictures(settings.content);
    this.#folders = new PictureFolders(request.paths);
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
    const posts = files.flatMap((file, index): Survey[] => {
      const post = this.sources.open(file);
      progress('reading', index + 1, files.length);
      if (!('refusal' in post)) return [surveyPost(post, this.#dates.of(post), this.#request.locale)];
      this.report(file, 'refused', post.refusal);
      return [];
    });
    this.links = new PostLinks(posts, this.#request.permalink, this.#column.redirects);
    this.writer.links = this.links;
    return posts;
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
  async importGroup(group: PostGroup, isOnly: boolean, keeps: boolean): Promise<void> {
    const { best, others } = group;
    const { force, number: asked } = this.#request;
    for (const other of others) this.report(other.file, 'variant', describeVariant(best, other));
    const number = asked !== undefined && isOnly ? asked : group.number;
    const existing = existingIssue({ ...group, number }, this.#column, this.#request);
    if (existing && !(force && existing.issue)) {
      const issue = this.#column.issueIn(existing.folder);
      if (!existing.issue && issue) this.links.become([best, ...others], best.locale, issue.number);
      this.#refuse(group, 'exists', say('import.unwritten', { reason: existing.reason }));
      return this.#importTranslations(group, issue);
    }
    if (!best.isIssue && asked === undefined)
      return this.#refuse(group, 'not-an-issue', say('import.no-issue'));
    const refusal = await this.#importPost(
      group,
      number,
      keeps || existing !== undefined || (asked !== undefined && isOnly),
      existing?.issue,
    );
    const folder = this.#column.importedFolder(best.digest);
    if (refusal === undefined) return this.#importTranslations(group, this.#column.issueIn(folder));
    this.#refuse(group, refusal.outcome ?? 'refused', refusal.reason);
    const [next, ...rest] = others;
    if (next && refusal.outcome === undefined)
      return this.importGroup({ ...group, best: next, others: rest }, isOnly, keeps);
    return this.#importTranslations(group, undefined);
  }

  /** Imports the translations of an issue into its folder; where that cannot be, as issues of their own. */
  async #importTranslations(
    { best: { file: original }, translations = [] }: PostGroup,
    issue: KnownIssue | undefined,
  ): Promise<void> {
    for (const group of translations) {
      const { best, others } = group;
      const post = this.sources.open(best.file);
      if (!issue || this.#column.importedFolder(best.digest) !== undefined || 'refusal' in post) {
        await this.importGroup(group, false, false);
        continue;
      }
      post.log.leadOf = this.links.from(best.file);
      post.log.guess(say('import.translation', { original }));
      post.log.ask(say('import.translation-check', { number: issue.number, locale: best.locale }));
      const draft = await this.#draft(post, {
        number: issue.number,
        date: issue.date,
        locale: best.locale,
        translates: issue.folder,
        language: this.#request.language,
      });
      const isOfIssue =
        !('refusal' in draft) && (draft.company === undefined || issue.companies.includes(draft.company));
      if (!isOfIssue || this.writer.write(best.file, draft) !== undefined) {
        await this.importGroup(group, false, false);
        continue;
      }
      for (const other of others) this.report(other.file, 'variant', describeVariant(best, other));
      this.#done(post, group, draft, issue);
    }
  }

  /** Notes and reports what was written. */
  #done(post: OpenPost, group: PostGroup, draft: Draft, issue: KnownIssue): void {
    const { best, others } = group;
    this.names.use(draft);
    this.links.become([best, ...others], best.locale, issue.number, [...draft.files.values()][0]);
    if (group.translations) this.#pictures.plan(draft.pictures);
    this.#request.onImported?.(best.file, { source: post.source, files: draft.files });
    this.#column.add(issue, draft.companyNames, best.digest);
    this.reports.set(best.file, doneReport(post, group, draft, this.#request));
  }

  /** Imports one post; gives why it was not. */
  async #importPost(
    group: PostGroup,
    stated: number | undefined,
    keeps: boolean,
    known: KnownIssue | undefined,
  ): Promise<{ reason: Phrase; outcome?: Outcome } | undefined> {
    const { best } = group;
    const { force, language } = this.#request;
    if (best.date === undefined) return { reason: dateless(best.file), outcome: 'undated' };
    const post = this.sources.open(best.file);
    if ('refusal' in post) return { reason: post.refusal };
    this.#dates.of(post, post.log);
    const number = this.#numbers.of(best.date, keeps ? stated : undefined, group.number, post.log);
    if (typeof number !== 'number') return { reason: number };
    const assignment = { number, date: best.date, locale: best.locale, force, language };
    post.log.leadOf = this.links.from(best.file);
    const draft = await this.#draft(post, assignment);
    if ('refusal' in draft) return { reason: draft.refusal };
    if (known && known.folder !== draft.folder) return { reason: anotherIssue(known), outcome: 'exists' };
    const failure = this.writer.write(best.file, draft);
    if (failure !== undefined) return { reason: say('import.unwritten', { reason: failure }) };
    const companies = draft.company === undefined ? [] : [draft.company];
    this.#done(post, group, draft, { number, date: draft.date, companies, folder: draft.folder });
    return undefined;
  }

  /** A program can fail on a text that nobody thought of; the others must be imported all the same. */
  async #draft(post: OpenPost, assignment: Assignment): Promise<Draft | { refusal: Phrase }> {
    try {
      const there = this.#pictures.in(assignment.translates);
      const pictures = await bringPictures(post, this.#folders, there);
      for (const { from } of pictures.values()) this.shown.add(from);
      return draftPost(post, assignment, this.#column, this.names, pictures, [...there.keys()]);
    } catch (error) {
      return { refusal: say('import.failed', { reason: (error as Error).message }) };
    }
  }
}
