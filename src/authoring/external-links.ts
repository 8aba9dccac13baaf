import type { CheckedText, Subject } from '#authoring/checks/rule.ts';
import { linksOf } from '#document/links.ts';
import { SourceLines, type SourcePlace } from '#document/source-lines.ts';
import type { RecordPath } from '#schema/problem.ts';

/** A web address that the column links to, and where it is written. */
export interface ExternalLink extends SourcePlace {
  address: string;
  file: string;
  /** The address as it stands in the file, and its offset; undefined where it is written with escapes. */
  written: { text: string; offset: number } | undefined;
}

function linksOfText({ file, body }: CheckedText, source: SourceLines): ExternalLink[] {
  return linksOf(body.tree, source)
    .filter(({ address }) => /^https?:/i.test(address))
    .map((link) => ({ ...link, file }));
}

/** Addresses at places of a YAML file, as they stand there: a catalog has its own order. */
function linksOfData(
  { locate, read }: Subject,
  file: string,
  known: readonly string[],
  paths: readonly RecordPath[],
): ExternalLink[] {
  if (paths.length === 0) return [];
  const source = new SourceLines(read(file));
  return paths.flatMap((path): ExternalLink[] => {
    const value = source.offsetAt(locate(file, path));
    const start = value + (/["']/.test(source.text.charAt(value)) ? 1 : 0);
    const word = /\S*/y;
    word.lastIndex = start;
    const [written = ''] = word.exec(source.text) ?? [];
    // What closes a quotation or a list may follow without a space.
    const ends = /["'\]},]*$/.exec(written)?.index ?? written.length;
    const address = known.find((each) => written.startsWith(each) && each.length >= ends);
    if (address === undefined) return [];
    return [{ address, file, written: { text: address, offset: start }, ...source.placeAt(start) }];
  });
}

/**
 * Gathers the links to other sites: those of the texts, the references of the issues, the sites and sources
 * of the companies and the links of the authors. An address that stands in several places is given for each.
 */
export function externalLinks(subject: Subject): ExternalLink[] {
  const ofIssues = subject.issues.flatMap(({ issue, original, translation }) => [
    ...linksOfData(
      subject,
      original.file,
      issue.references.map(({ url }) => url),
      issue.references.map((_each, index) => ['references', index, 'url']),
    ),
    ...[original, translation ?? []]
      .flat()
      .flatMap((text) => linksOfText(text, new SourceLines(subject.read(text.file)))),
  ]);
  const { companies, authors } = subject.catalog;
  const ofCompanies = [...companies.values()].flatMap(({ id, website, funding }) =>
    linksOfData(
      subject,
      `companies/${id}.yaml`,
      [...(website ? [website] : []), ...funding.map(({ source }) => source)],
      [...(website ? [['website']] : []), ...funding.map((_round, index) => ['funding', index, 'source'])],
    ),
  );
  const lists = Array.from(authors.values(), ({ links }) => links);
  const ofAuthors = linksOfData(
    subject,
    'authors.yaml',
    lists.flatMap((links) => links.map(({ url }) => url)),
    lists.flatMap((links, author) => links.map((_link, index) => [author, 'links', index, 'url'])),
  );
  return [...ofIssues, ...ofCompanies, ...ofAuthors];
}
