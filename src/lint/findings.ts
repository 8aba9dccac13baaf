import {
  findLostHeadings,
  publishedHeadings,
  type PublishedHeadings,
} from '#lint/addresses/headings-kept.ts';
import { judgeAddresses } from '#lint/addresses/judge-addresses.ts';
import type { Subject } from '#lint/rule.ts';
import type { Finding } from '#diagnostics/problem.ts';
import { runRules } from '#lint/run.ts';
import { openBatches, openSubject } from '#lint/subject.ts';
import { dayOf } from '#domain/calendar.ts';
import { sortProblems, type Content } from '#content/read-content.ts';
import type { Reading } from '#content/read-known.ts';
import type { Settings } from '#content/settings.ts';

/** Everything that is to be said of a content folder. */
export interface Findings {
  /** By file and place. */
  findings: Finding[];
  /** What authors have silenced, each with its reason in the message. */
  silenced: Finding[];
  /** The headings of what is out. */
  headings: PublishedHeadings[];
  content: Content;
  subject: Subject;
}

/**
 * Judges a content folder: its files by schemas and the parser, what is sound of it by every rule.
 *
 * @param now the moment it is, in milliseconds since 1970 (UTC)
 * @param reading how its files are read
 */
export async function findAll(settings: Settings, now: number, reading: Reading = {}): Promise<Findings> {
  const { problems, content, subject } = await openSubject(settings, now, reading);
  const { findings, silenced, headingsOf } = runRules(subject, settings);
  const headings = publishedHeadings(subject, headingsOf);
  // What is missing because a file is broken is no news; texts make no addresses, but headings.
  const judged = hasErrors(content.problems) ? [] : judgeAddresses(content, dayOf(now));
  if (!hasErrors(problems)) judged.push(...findLostHeadings(content.publishedHeadings, headings));
  return {
    findings: sortProblems([...problems, ...judged, ...findings]),
    silenced: sortProblems(silenced),
    headings,
    content,
    subject,
  };
}

/**
 * Judges some issues of a content folder, however many, by schemas, parser and every rule.
 *
 * @param files the originals of the issues, relative to the content folder
 * @param now the moment it is, in milliseconds since 1970 (UTC)
 */
export async function findInIssues(
  settings: Settings,
  files: ReadonlySet<string>,
  now: number,
): Promise<Finding[]> {
  const found: Finding[] = [];
  for await (const { problems, subject } of openBatches(settings, files, now))
    found.push(...problems, ...runRules(subject).findings);
  return sortProblems(found);
}

/** Tells whether findings keep the column from being built. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
