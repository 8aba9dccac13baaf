import type { SyntheticIssue, SyntheticText } from './column.ts';
import type { Locale } from '#config.ts';

const rounds = [
  '| Round | Date | Amount | Investors |',
  '| --- | --- | ---: | --- |',
  ...['Seed', 'Series A', 'Series B'].map(
    (name, index) =>
      `| ${name} | 201${index}-05 | USD ${index * 40 + 7}M | Investor ${index}, Investor ${index + 4} |`,
  ),
].join('\n');

/** The text of an issue as plain Markdown of about the same length, for generators that have no components of ours. */
export function plainMarkdown({ references }: SyntheticIssue, { text }: SyntheticText): string {
  return text
    .replace(/<Cite id="([^"]*)" \/>/g, (_all, id: string) => `[${references.indexOf(id) + 1}](#ref-${id})`)
    .replace(/<Money amount="([^"]*)" \/>/g, '$1')
    .replace(/<Figure src="\.\/([^"]*)" alt="([^"]*)"[^>]*\/>/g, '![$2]($1)')
    .replace(/<Profile \/>|<FundingTable \/>/g, rounds)
    .replace(/<FundingChart \/>/g, '')
    .replace(/<(Callout|PullQuote)[^>]*>\s*([^<]*?)\s*<\/\1>/g, '> $2');
}

/** Front matter that all of the generators compared can read. */
export function plainFrontMatter(issue: SyntheticIssue, locale: Locale): string {
  const { title, description } = issue.texts[locale];
  const references = issue.references.map((id) => ({
    id,
    title: `Report on ${issue.company}`,
    url: `https://example.com/${id}`,
  }));
  const fields = {
    title,
    description,
    date: issue.date,
    tags: issue.tags,
    company: issue.company,
    references,
  };
  return `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n`;
}
