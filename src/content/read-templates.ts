import { parseNodes, sourceOf, withoutComments } from '#markdown/source-blocks.ts';
import { checkBody } from '#markdown/parse.ts';
import { id } from '#schema/id.ts';
import { template, type TemplateRecord } from '#schema/template.ts';
import { inEachLanguage, isLocale, otherLocales, type Locale } from '#config.ts';
import type { Disk } from '#content/disk.ts';
import type { ReadingCache } from '#content/reading-cache.ts';
import { newReadingContext, note, type ReadingContext } from '#content/reading-context.ts';
import { openWithFrontMatter } from '#content/read-records.ts';
import { validate } from '#content/validate.ts';
import { say } from '#wording/phrase.ts';

/** A pattern of sections that an issue may start with, in one language. */
export interface TemplateFile {
  /** What it is chosen by: the name of its file up to the language. */
  name: string;
  locale: Locale;
  file: string;
  /** Undefined where something is wrong with it. */
  data: TemplateRecord | undefined;
  /** What stands below its front matter. */
  text: string;
  /** The words of its headings, in their order. */
  headings: string[];
}

const start = { line: 1, column: 1 };

/** The headings of a text; none where it is no MDX. */
function headingsOf(text: string): string[] {
  try {
    return parseNodes(text)
      .filter(({ type }) => type === 'heading')
      .map((node) =>
        withoutComments(sourceOf(node, text))
          .replace(/^#+\s+|\s+#+\s*$/g, '')
          .trim(),
      );
  } catch {
    return [];
  }
}

function readTemplate(disk: Disk, name: string, locale: Locale, reading: ReadingContext): TemplateFile {
  const file = `templates/${name}.${locale}.mdx`;
  const before = reading.problems.length;
  const opened = openWithFrontMatter(disk, file, reading);
  if (!opened) return { name, locale, file, data: undefined, text: '', headings: [] };
  const { source, text } = opened;
  const result = source.problems.length > 0 ? source : validate(template, source.data, source);
  if ('problems' in result) note(reading, file, result.problems);
  if (text.trim() === '')
    note(reading, file, [
      { ...start, code: 'missing-text', message: say('missing-text'), help: say('missing-text.help') },
    ]);
  // What tells of a company stands alone where an issue is about one; no other template knows which they are.
  const isOfOne = !('record' in result) || result.record.companies === 'one';
  const companies = isOfOne ? ['company'] : [];
  note(reading, file, checkBody(text, { references: [], companies, pictures: [] }).errors);
  const isSound = 'record' in result && reading.problems.length === before;
  return {
    name,
    locale,
    file,
    data: isSound ? result.record : undefined,
    text: text.trim(),
    headings: headingsOf(text),
  };
}

function readAll(disk: Disk, reading: ReadingContext): TemplateFile[] {
  const found = newReadingContext(reading.parse);
  const templates = disk.files('templates').flatMap((fileName) => {
    const [, name = '', locale = ''] = /^(.+)\.([a-z]+)\.mdx$/.exec(fileName) ?? [];
    if (isLocale(locale) && id.safeParse(name).success) return [readTemplate(disk, name, locale, found)];
    if (/\.mdx?\b/i.test(fileName) && !/^readme\b/i.test(fileName))
      note(found, `templates/${fileName}`, [
        {
          ...start,
          code: 'text-name',
          message: say('text-name.template', { name: fileName }),
          help: say('text-name.template.help'),
        },
      ]);
    return [];
  });
  // A template is no part of the site, and keeps none from being built.
  reading.problems.push(...found.problems.map((each) => ({ ...each, severity: 'warning' as const })));
  for (const [file, source] of found.sources) reading.sources.set(file, source);
  for (const [file, digest] of found.digests) reading.digests.set(file, digest);
  return templates;
}

/** Reads the templates of a content folder; what is wrong with one is a warning. */
export function readTemplates(disk: Disk, readings: ReadingCache, reading: ReadingContext): TemplateFile[] {
  return readings.take(disk, 'templates', reading, (found) => readAll(disk, found));
}

/** The headings that issues share, from the words of one language to those of another: those of templates in both. */
export function sharedHeadings(
  templates: readonly TemplateFile[],
  from: Locale,
  to: Locale,
): Map<string, string> {
  const pairs = templates
    .filter(({ locale }) => locale === from)
    .flatMap(({ name, headings }): [string, string][] => {
      const other = templates.find((each) => each.name === name && each.locale === to);
      return other?.headings.length === headings.length
        ? headings.map((heading, index) => [heading, other.headings[index] ?? heading])
        : [];
    });
  // The first template that has a heading says what it is called in the other.
  return new Map(pairs.reverse());
}

/** Headings of templates that are there in several languages, by their own. */
export type SharedHeadings = Readonly<Record<Locale, readonly string[]>>;

/** The headings that issues share, in each language. */
export function headingsIn(templates: readonly TemplateFile[]): SharedHeadings {
  return inEachLanguage((locale) => [
    ...new Set(otherLocales(locale).flatMap((other) => [...sharedHeadings(templates, locale, other).keys()])),
  ]);
}
