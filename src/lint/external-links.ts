import type { LintFiles, LintIssue, LintText, LintContext } from '#lint/rule.ts';
import { textsOf } from '#lint/lint-texts.ts';
import { linksOf } from '#markdown/links.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import type { Place, RecordPath } from '#diagnostics/diagnostic.ts';

/** A web address that the column links to, and where it is written. */
export interface ExternalLink extends Place {
  address: string;
  file: string;
  /** The address as it stands in the file, and its offset; undefined where it is written with escapes. */
  written: { text: string; offset: number } | undefined;
}

/** Tells whether an address is asked for: places of data are looked up only for these. */
type IsWanted = (address: string) => boolean;

/** Gathers the links of a text to other sites. */
export function linksOfText(
  { file, body }: LintText,
  { read }: LintFiles,
  isWanted: IsWanted,
): ExternalLink[] {
  return linksOf(body.tree, new SourceLines(read(file)))
    .filter(({ address }) => /^https?:/i.test(address) && isWanted(address))
    .map((link) => ({ ...link, file }));
}

/** Addresses at places of a YAML file, as they stand there: a catalog has its own order. */
function linksOfData(
  { locate, read }: LintFiles,
  file: string,
  known: readonly string[],
  paths: readonly RecordPath[],
  isWanted: IsWanted,
): ExternalLink[] {
  if (!known.some(isWanted)) return [];
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
    if (address === undefined || !isWanted(address)) return [];
    return [{ address, file, written: { text: address, offset: start }, ...source.placeAt(start) }];
  });
}

/** Gathers the links of an issue's references, of the sources of its pictures, and of where it is discussed. */
export function linksOfReferences(
  { issue, original }: LintIssue,
  files: LintFiles,
  isWanted: IsWanted,
): ExternalLink[] {
  const { references, discussion } = issue;
  const pictures = Object.entries(issue.pictures);
  return linksOfData(
    files,
    original.file,
    [
      ...references.map(({ url }) => url),
      ...pictures.flatMap(([, { source }]) => source ?? []),
      ...(discussion ? [discussion] : []),
    ],
    [
      ...references.map((_each, index) => ['references', index, 'url']),
      ...pictures.flatMap(([name, { source }]) => (source ? [['pictures', name, 'source']] : [])),
      ...(discussion ? [['discussion']] : []),
    ],
    isWanted,
  );
}

/** Gathers the links of data to other sites: the sites and sources of the companies, and the links of the authors. */
export function linksOfRecords(context: LintContext, isWanted: IsWanted): ExternalLink[] {
  const { companies, authors } = context.catalog;
  const ofCompanies = [...companies.values()].flatMap(({ file, website, funding }) =>
    linksOfData(
      context,
      file,
      [...(website ? [website] : []), ...funding.map(({ source }) => source)],
      [...(website ? [['website']] : []), ...funding.map((_round, index) => ['funding', index, 'source'])],
      isWanted,
    ),
  );
  const lists = Array.from(authors.values(), ({ links }) => links);
  const ofAuthors = linksOfData(
    context,
    'authors.yaml',
    lists.flatMap((links) => links.map(({ url }) => url)),
    lists.flatMap((links, author) => links.map((_link, index) => [author, 'links', index, 'url'])),
    isWanted,
  );
  return [...ofCompanies, ...ofAuthors];
}

/** Gathers all links to other sites. An address that stands in several places is given for each. */
export function externalLinks(context: LintContext): ExternalLink[] {
  const all = (): boolean => true;
  return [
    ...context.issues.flatMap((issue) => linksOfReferences(issue, context, all)),
    ...[...context.issues, ...context.pages]
      .flatMap(textsOf)
      .flatMap((text) => linksOfText(text, context, all)),
    ...linksOfRecords(context, all),
  ];
}
