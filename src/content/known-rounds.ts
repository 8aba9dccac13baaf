import type { KnownRounds } from '#markdown/property-rules.ts';
import type { CompanyFile, ContentRecords } from '#domain/records.ts';
import { nameRounds } from '#domain/named-rounds.ts';
import { companyIds } from '#schema/issue.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { withRounds, type BodySource, type NamedInText } from '#content/body-source.ts';

/** The ids of the companies of an issue by its front matter, sound or not; undefined where it does not tell them. */
export function companiesOf(data: unknown): string[] | undefined {
  const named: unknown[] = [companyIds(data ?? {})].flat();
  return named.every((id) => typeof id === 'string') ? named : undefined;
}

/** Finds of whose rounds a text prints amounts; undefined where it prints none. */
export function roundsNamedIn(text: string, own: readonly string[] | undefined): NamedInText | undefined {
  const tags = text.match(/<Money\b[^>]*\sround\b[^>]*>/g);
  if (!tags) return undefined;
  const named = tags.flatMap((tag) => /\scompany\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? []);
  return { ...(own && { own }), named: [...new Set(named)].sort() };
}

/** What a text may take from the files of the companies that it names. */
function knownTo(
  { own, named }: NamedInText,
  companies: ReadonlyMap<string, CompanyFile>,
  broken: ReadonlySet<string>,
): KnownRounds {
  const ids = [...new Set([...(own ?? []), ...named])];
  const files = ids.flatMap((id) => companies.get(id) ?? []);
  const isUnknown = named.some((id) => !companies.has(id));
  return {
    rounds: Object.fromEntries(files.map(({ id, data }) => [id, nameRounds(data.funding)])),
    broken: ids.filter((id) => broken.has(id)),
    companies: isUnknown ? [...companies.keys()] : [],
  };
}

/** The texts of issues, as they are read. */
type Texts = Pick<ContentRecords, 'originals' | 'translations'> & { bodies: BodySource[] };

/**
 * Gives texts that print amounts of rounds what the files of their companies say, which names their bodies too.
 *
 * @param problems what is wrong with the files of companies
 */
export function joinRounds(
  { bodies, originals, translations }: Texts,
  companies: readonly CompanyFile[],
  problems: readonly Diagnostic[],
): Texts {
  const byId = new Map(companies.map((company) => [company.id, company]));
  const broken = new Set(
    problems.flatMap(({ file }) => /^companies\/([^/]+)\.ya?ml$/i.exec(file)?.[1]?.toLowerCase() ?? []),
  );
  const joined = bodies.map((body) =>
    body.named ? withRounds(body, knownTo(body.named, byId, broken)) : body,
  );
  const digests = new Map(joined.flatMap(({ file, digest, named }) => (named ? [[file, digest]] : [])));
  const withDigest = <T extends { file: string; digest: string }>(text: T): T => {
    const digest = digests.get(text.file);
    return digest === undefined ? text : { ...text, digest };
  };
  return {
    bodies: joined,
    originals: originals.map(withDigest),
    translations: translations.map(withDigest),
  };
}
