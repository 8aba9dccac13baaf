import { messagesFor } from '#i18n/dictionary.ts';
import type { Series } from '#domain/issue.ts';
import type { ListedIssue } from '#domain/listed.ts';
import { dataFilePath, dataPath, markdownPath, seriesPath } from '#domain/route.ts';
import { tableNames } from '#schema/dataset.ts';
import { tableWords } from '#i18n/dataset-words.ts';
import { absoluteAddress } from '#schema/site-address.ts';
import { namesOfColumn } from '#exports/names-of-column.ts';
import { hasPart, locales, programLocale, siteDescription, type Locale } from '#config.ts';

const programLocaleFirst = [programLocale, ...locales.filter((locale) => locale !== programLocale)];

/** A text inside a line of Markdown, in which nothing is markup: no link, no HTML, no character reference. */
function inline(text: string): string {
  return text.replace(/[\\`*_~[\]<]|&(?=#?\w+;)/g, '\\$&').replace(/\s+/g, ' ');
}

function issueLines(issues: readonly ListedIssue[], locale: Locale, site: URL): string[] {
  return issues.flatMap((issue) => {
    const edition = issue.editions[locale];
    // What is converted tells a program nothing more.
    if (!edition || edition.from) return [];
    const title = messagesFor(locale).entryTitle(issue.number, edition.title);
    const address = absoluteAddress(markdownPath(locale, issue.number), site);
    return [`- [${inline(title)}](${address}): ${inline(edition.description)}`];
  });
}

function seriesLines(series: readonly Series[], site: URL): string[] {
  return series.flatMap(({ id, name, description }) =>
    programLocaleFirst.map((locale) => {
      const address = absoluteAddress(seriesPath(locale, id), site);
      return `- [${inline(name[locale])}](${address}): ${inline(description[locale])}`;
    }),
  );
}

/**
 * Writes what the site has for language models (llmstxt.org): a title, a summary, and lists of links, each
 * issue as Markdown in each language it has been written in.
 *
 * @param issues the shown issues, the highest number first
 * @param series those that an issue belongs to
 */
export function llmsText(issues: readonly ListedIssue[], series: readonly Series[], site: URL): string {
  const absolute = (path: string): string => absoluteAddress(path, site);
  const words = messagesFor(programLocale);
  const data = tableNames.map(
    (name) => `- [${name}.csv](${absolute(dataFilePath(`${name}.csv`))}): ${tableWords(name, programLocale)}`,
  );
  const dataSection = (): string[] => [
    `## ${words.data}`,
    '',
    `- [${words.data}](${absolute(dataPath(programLocale))}): ${words.dataDescription}`,
    ...data,
  ];
  const sections = [
    ...programLocaleFirst.flatMap((locale) => {
      const lines = issueLines(issues, locale, site);
      return lines.length > 0 ? [[`## ${messagesFor(locale).allIssues}`, '', ...lines]] : [];
    }),
    ...(series.length > 0 ? [[`## ${words.series}`, '', ...seriesLines(series, site)]] : []),
    ...(hasPart('data') ? [dataSection()] : []),
  ];
  return [[`# ${namesOfColumn()}`, '', `> ${siteDescription[programLocale]}`], ...sections]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}
