import type { z } from 'astro/zod';
import { buildCatalog, type Catalog } from '#domain/catalog.ts';
import type { ContentRecords, Listed } from '#domain/records.ts';
import { author } from '#schema/author.ts';
import { investor } from '#schema/investor.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Minute } from '#domain/calendar.ts';
import { redirect } from '#schema/redirect.ts';
import { conversionException } from '#schema/conversion.ts';
import { posted, type PostedRecord } from '#schema/posted.ts';
import { postedFile } from '#content/edit-posted.ts';
import { series } from '#schema/series.ts';
import { tag } from '#schema/tag.ts';
import { Disk, type DraftTexts } from '#content/disk.ts';
import { Glyphs } from '#share/glyphs.ts';
import { ReadingCache } from '#content/reading-cache.ts';
import type { BodySource } from '#content/body-source.ts';
import { readIssues } from '#content/read-issues.ts';
import { checkVersion } from '#content/content-version.ts';
import { convertContent } from '#content/convert-content.ts';
import { checkCovers } from '#content/check-covers.ts';
import { checkDrawings } from '#content/check-drawings.ts';
import type { Pictures } from '#content/picture-files.ts';
import { joinRounds } from '#content/known-rounds.ts';
import { readProse, type ProseFile } from '#content/read-prose.ts';
import {
  parsePublished,
  publishedFile,
  type RecordedAddress,
  type RecordedHeadings,
} from '#content/published-list.ts';
import { suggestIds } from '#content/suggest-ids.ts';
import { readTemplates, type TemplateFile } from '#content/read-templates.ts';
import { readCompanies, readList, readText } from '#content/read-records.ts';
import { newReadingContext, type ReadingContext } from '#content/reading-context.ts';
import { say } from '#wording/phrase.ts';

/** A content folder, read whole. */
export interface Content {
  records: ContentRecords;
  pages: ProseFile[];
  /** What issues may start with; in the order of their names. */
  templates: TemplateFile[];
  /** What went out to other channels than the site. */
  posted: Listed<PostedRecord>[];
  /** The texts of the issues and the prose pages, not parsed yet. */
  bodies: BodySource[];
  /** With drafts and scheduled issues. */
  catalog: Catalog;
  /** What is wrong with files and between them; the texts are checked by their parser. */
  problems: Diagnostic[];
  /** Digests of the files that were read, as they lie on the disk. */
  digests: ReadonlyMap<string, string>;
  /** The addresses that were published, by the list of the folder. */
  published: readonly RecordedAddress[];
  /** What is known of the pictures; none where they were not looked at. */
  pictures: Pictures;
  /** The headings of published pages, by the same list. */
  publishedHeadings: readonly RecordedHeadings[];
  /** The YAML of each file, to find the places of its values. */
  sources: ReadingContext['sources'];
}

/** Sorts problems by file and place, as an author works through them. */
export function sortDiagnostics<T extends Pick<Diagnostic, 'file' | 'line' | 'column'>>(
  problems: readonly T[],
): T[] {
  return [...problems].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

function readPublished(
  disk: Disk,
  reading: ReadingContext,
): Pick<Content, 'published' | 'publishedHeadings'> {
  const isThere = disk.files('.').includes(publishedFile);
  const text = isThere ? readText(disk, publishedFile, reading) : undefined;
  const { addresses, headings, problems } = parsePublished(text ?? '');
  reading.problems.push(...problems);
  return { published: addresses, publishedHeadings: headings };
}

/** What may be known of a content folder before it is read. */
export interface Known {
  readings?: ReadingCache | undefined;
  /** Which characters the fonts have. */
  glyphs?: Glyphs;
  /** Texts that are read in place of files. */
  drafts?: DraftTexts | undefined;
}

/** A content folder of which nothing was read, but why it cannot be. */
function unread(problems: Diagnostic[], now: Minute): Content {
  const none: ContentRecords = {
    originals: [],
    translations: [],
    companies: [],
    investors: [],
    tags: [],
    series: [],
    authors: [],
    redirects: [],
  };
  const { catalog } = buildCatalog(none, now);
  const nothing = { pages: [], templates: [], posted: [], bodies: [], published: [], publishedHeadings: [] };
  return {
    records: none,
    ...nothing,
    catalog,
    problems,
    digests: new Map(),
    pictures: new Map(),
    sources: new Map(),
  };
}

/**
 * Reads a content folder: every record checked alone, then all joined; nothing of one that is of another version of the
 * form of content. Nothing is written.
 *
 * @param now the minute it is for the column; a day stands for its first
 */
export function readContent(
  folder: string,
  now: Minute,
  { readings = new ReadingCache(), glyphs = new Glyphs(), drafts }: Known = {},
): Content {
  const disk = new Disk(folder, drafts);
  const { problems } = checkVersion(disk);
  if (problems.length > 0) return unread(problems, now);
  const reading = newReadingContext();
  if (disk.folders('.').length === 0)
    reading.problems.push({
      severity: 'error',
      file: '.',
      line: 1,
      column: 1,
      code: 'no-content',
      message: say('no-content', { folder: disk.root }),
      help: say('no-content.help'),
    });
  const read = readIssues(disk, readings, reading);
  const ownProse = readProse(disk, readings, reading);
  const list = <T>(file: string, schema: z.ZodType<T>): Listed<T>[] =>
    readings.take(disk, file, reading, (found) => readList(disk, file, schema, found));
  const companies = readCompanies(disk, readings, reading);
  const { bodies: ownBodies, ...issues } = joinRounds(read, companies, reading.problems);
  const written: ContentRecords = {
    ...issues,
    companies,
    investors: list('investors.yaml', investor),
    tags: list('tags.yaml', tag),
    series: list('series.yaml', series),
    authors: list('authors.yaml', author),
    redirects: list('redirects.yaml', redirect),
  };
  const sent = list(postedFile, posted);
  const exceptions = list('conversion.yaml', conversionException);
  const { records, prose, bodies } = convertContent(
    { records: written, prose: ownProse, bodies: ownBodies },
    exceptions,
  );
  const templates = readTemplates(disk, readings, reading);
  readings.end(disk);
  checkCovers(records, glyphs, reading);
  const published = readPublished(disk, reading);
  const joined = buildCatalog(records, now);
  checkDrawings(joined.catalog.issues, glyphs, reading);
  glyphs.save();
  const broken = new Set(
    reading.problems.map((problem) => problem.file.replace(/\.(?:ya?ml|json)\b.*$/i, '.yaml').toLowerCase()),
  );
  for (const { path, key, missingFrom, ...problem } of joined.problems) {
    if (missingFrom && broken.has(missingFrom.toLowerCase())) continue;
    const source = reading.sources.get(problem.file);
    const place = key ? source?.locateKey(path) : source?.locate(path);
    reading.problems.push({ ...problem, ...(place ?? { line: 1, column: 1 }) });
  }
  return {
    records,
    pages: prose.pages,
    templates,
    posted: sent,
    bodies: [...bodies, ...prose.bodies],
    catalog: joined.catalog,
    problems: sortDiagnostics(suggestIds(reading.problems, records)),
    digests: reading.digests,
    ...published,
    pictures: new Map(),
    sources: reading.sources,
  };
}
