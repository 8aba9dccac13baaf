import type { z } from 'astro/zod';
import { buildCatalog, type Catalog, type CatalogOptions } from '#model/catalog.ts';
import type { ContentRecords, Listed } from '#model/records.ts';
import { author } from '#schema/author.ts';
import { investor } from '#schema/investor.ts';
import type { Problem } from '#schema/problem.ts';
import { redirect } from '#schema/redirect.ts';
import { tag } from '#schema/tag.ts';
import { Disk } from '#workspace/disk.ts';
import { pipelineDigest } from '#workspace/pipeline.ts';
import { ReadMemory } from '#workspace/read-memory.ts';
import type { ParseYaml } from '#workspace/yaml-source.ts';
import { readIssues, type BodySource } from '#workspace/read-issues.ts';
import { checkCovers } from '#workspace/check-covers.ts';
import { checkProse } from '#workspace/check-prose.ts';
import { parsePublished, publishedFile, type RecordedAddress } from '#workspace/published-list.ts';
import { noFindings, readCompanies, readList, readText, type Findings } from '#workspace/read-records.ts';

/** A content folder, read whole. */
export interface Content {
  records: ContentRecords;
  /** The texts of the issues, not parsed yet. */
  bodies: BodySource[];
  catalog: Catalog;
  /** What is wrong with files and between them; the texts are judged by their parser. */
  problems: Problem[];
  /** Digests of the files that were read, as they lie on the disk. */
  digests: ReadonlyMap<string, string>;
  /** The addresses that were published, by the list of the folder. */
  published: readonly RecordedAddress[];
  /** The YAML of each file, to find the places of its values. */
  sources: Findings['sources'];
}

/** Sorts problems by file and place, as an author works through them. */
export function sortProblems<T extends Pick<Problem, 'file' | 'line' | 'column'>>(
  problems: readonly T[],
): T[] {
  return [...problems].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

function readPublished(disk: Disk, findings: Findings): RecordedAddress[] {
  if (!disk.files('.').includes(publishedFile)) return [];
  const text = readText(disk, publishedFile, findings);
  if (text === undefined) return [];
  const { addresses, problems } = parsePublished(text);
  findings.problems.push(...problems);
  return addresses;
}

/** What may be known of a content folder before it is read. */
export interface Known {
  /** Reads YAML. */
  parse?: ParseYaml;
  memory?: ReadMemory | undefined;
}

/** Reads a content folder: every record judged alone, then all joined. Nothing is written. */
export function readContent(
  folder: string,
  options: CatalogOptions,
  { parse, memory = new ReadMemory() }: Known = {},
): Content {
  const disk = new Disk(folder);
  const findings = noFindings(parse);
  if (disk.folders('.').length === 0)
    findings.problems.push({
      severity: 'error',
      file: '.',
      line: 1,
      column: 1,
      code: 'no-content',
      message: `there is no content in ${disk.root}`,
      help: 'Set CONTENT_DIR to a folder that has issues/, companies/ and the lists.',
    });
  const { bodies, ...issues } = readIssues(disk, pipelineDigest(), memory, findings);
  const list = <T>(file: string, schema: z.ZodType<T>): Listed<T>[] =>
    memory.take(file, disk.stamp(file), findings, (found) => readList(disk, file, schema, found));
  const records: ContentRecords = {
    ...issues,
    companies: readCompanies(disk, memory, findings),
    investors: list('investors.yaml', investor),
    tags: list('tags.yaml', tag),
    authors: list('authors.yaml', author),
    redirects: list('redirects.yaml', redirect),
  };
  memory.end();
  checkProse(disk, findings);
  checkCovers(records, findings);
  const published = readPublished(disk, findings);
  const joined = buildCatalog(records, options);
  const broken = new Set(
    findings.problems.map((problem) => problem.file.replace(/\.(?:ya?ml|json)\b.*$/i, '.yaml').toLowerCase()),
  );
  for (const { path, key, missingFrom, ...problem } of joined.problems) {
    if (missingFrom && broken.has(missingFrom.toLowerCase())) continue;
    const source = findings.sources.get(problem.file);
    const place = key ? source?.locateKey(path) : source?.locate(path);
    findings.problems.push({ ...problem, ...(place ?? { line: 1, column: 1 }) });
  }
  return {
    records,
    bodies,
    catalog: joined.catalog,
    problems: sortProblems(findings.problems),
    digests: findings.digests,
    published,
    sources: findings.sources,
  };
}
