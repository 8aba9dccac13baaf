import path from 'node:path';
import { statSync } from 'node:fs';
import type { LintIssue, LintPage, LintTexts, LintContext } from '#lint/rule.ts';
import { openTexts } from '#lint/open-texts.ts';
import { brokenFiles, issueFolder } from '#lint/broken.ts';
import { minuteOf } from '#domain/calendar.ts';
import type { Issue, WrittenText } from '#domain/issue.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { startBodyJob } from '#content/body-job.ts';
import type { DraftTexts } from '#content/disk.ts';
import { defaultLocale, type Locale } from '#config.ts';
import type { Content } from '#content/read-content.ts';
import { headingsIn } from '#content/read-templates.ts';
import { goOn, readKnownContent, type Reading } from '#content/read-known.ts';
import type { BodySource } from '#content/body-source.ts';
import type { ProseFile } from '#content/read-prose.ts';
import type { Settings } from '#content/settings.ts';

/** A content folder as it is, and what rules may check of it. */
export interface Opened {
  /** What schemas, joins and the parser say. */
  problems: Diagnostic[];
  content: Content;
  context: LintContext;
}

/** Tells a file from others of its name without reading it. */
function stampOf(file: string): string {
  const { size, mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return `${size} ${mtimeMs}`;
}

/** A part of a content folder. */
interface Part {
  bodies: readonly BodySource[];
  issues: readonly Issue[];
  pages: readonly ProseFile[];
}

/** Parses the texts of some issues and pages of a content folder, and makes of them what rules check. */
async function contextOf(
  settings: Settings,
  content: Content,
  { bodies, issues, pages }: Part,
  drafts?: DraftTexts,
): Promise<Opened> {
  const { catalog, records, sources } = content;
  const job = startBodyJob(settings.cache, bodies);
  const problems = await job.problems;
  const absolute = (file: string): string => path.join(settings.content, file);
  const { read, lintText } = openTexts(settings, drafts);
  const broken = brokenFiles([...content.problems, ...problems]);
  const brokenFolders = new Set(Array.from(broken, issueFolder));
  const textsIn = (all: readonly WrittenText[], locale: Locale): LintTexts | undefined => {
    // Authors mend what they wrote, and what is converted from it follows.
    const written = all.filter(({ from }) => from === undefined);
    const texts = written.filter(({ digest }) => !job.failed(digest)).map(lintText);
    const original = texts.find((text) => text.locale === locale);
    const translations = texts.filter((text) => text !== original);
    const isWhole =
      texts.length === written.length && !(original && brokenFolders.has(issueFolder(original.file)));
    return original && { original, translations, isWhole };
  };
  const lintIssue = (issue: Issue): LintIssue[] => {
    const texts = textsIn(Object.values(issue.editions), issue.original);
    return texts ? [{ issue, ...texts }] : [];
  };
  const lintPage = ({ name, texts }: ProseFile): LintPage[] => {
    const original = texts.find(({ locale }) => locale === defaultLocale) ?? texts[0];
    const checked = original && textsIn(texts, original.locale);
    return checked ? [{ name, ...checked }] : [];
  };
  return {
    problems,
    content,
    context: {
      catalog,
      companies: catalog.companies,
      headings: headingsIn(content.templates),
      records,
      posted: content.posted,
      issues: issues.flatMap(lintIssue),
      pages: pages.flatMap(lintPage),
      broken,
      today: catalog.today,
      read,
      locate: (file, place) => sources.get(file)?.locate(place) ?? { line: 1, column: 1 },
      locateKey: (file, place) => sources.get(file)?.locateKey(place) ?? { line: 1, column: 1 },
      picture: (file) => content.pictures.get(file.normalize()),
      stamp: (file) => content.digests.get(file) ?? stampOf(absolute(file)),
    },
  };
}

/**
 * Reads a content folder and parses its texts.
 *
 * @param now the moment it is, in milliseconds since 1970 (UTC)
 * @param reading how its files are read
 */
export async function openContext(settings: Settings, now: number, reading: Reading = {}): Promise<Opened> {
  await goOn(reading);
  const content = await readKnownContent(settings, minuteOf(now), reading);
  await goOn(reading);
  const { bodies, pages, catalog } = content;
  const part = { bodies, issues: catalog.issues, pages };
  const { problems, context } = await contextOf(settings, content, part, reading.drafts);
  return { problems: [...content.problems, ...problems], content, context };
}
