import type { LintFiles } from '#lint/rule.ts';
import type { Place } from '#diagnostics/diagnostic.ts';
import { foundingFinder, type FindFoundings } from '#language/founding-claims.ts';
import { roundFinder, type FindRounds } from '#language/round-mentions.ts';
import { holdsName } from '#language/proper-names.ts';
import type { Sentence } from '#language/sentences.ts';
import type { SubjectNames } from '#language/subjects.ts';
import { partsOf, type Company, type Round } from '#domain/company.ts';
import type { Issue } from '#domain/issue.ts';
import { programLocale } from '#config.ts';

/** A company and how a text speaks of it. */
export interface KnownCompany {
  company: Company;
  findRounds: FindRounds;
  findFoundings: FindFoundings;
  /** Asked for only where something does not match. */
  names: () => SubjectNames;
}

/** Every name of a company, in every language. */
export const namesOf = ({ name, aliases }: Company): string[] => [...Object.values(name), ...aliases];

/** Prepares to read what the text of an issue says of a company. */
export function knowCompany(company: Company, { references }: Issue): KnownCompany {
  const { funding, people, products } = company;
  return {
    company,
    findRounds: roundFinder(funding.map(({ round }) => round)),
    findFoundings: foundingFinder(namesOf(company)),
    names: () => {
      const parts = funding.flatMap(partsOf);
      const named = [...people, ...products, ...parts.map(({ investor }) => investor)];
      const others = parts.flatMap(({ investor, through }) => [...investor.aliases, through ?? []].flat());
      const publishers = references.map(({ publisher }) => publisher);
      return {
        own: namesOf(company),
        beside: [...named.flatMap(({ name }) => Object.values(name)), ...others, ...publishers],
      };
    },
  };
}

/** The place of a field of a round; the catalog orders rounds by date, so that the file is asked for the round. */
export function placeInFile(
  { locate, read }: LintFiles,
  { company: { file, funding } }: KnownCompany,
  round: Round,
  field: string,
): Place {
  const lines = read(file).split(/\r\n?|\n/);
  const holds = (path: (string | number)[], words: string): boolean =>
    lines[locate(file, path).line - 1]?.includes(words) ?? false;
  const index = funding.findIndex(
    (_round, place) =>
      holds(['funding', place, 'source'], round.source) &&
      holds(['funding', place, 'round'], round.round[programLocale]),
  );
  return locate(file, index === -1 ? ['funding'] : ['funding', index, field]);
}

/** Tells whether a sentence names a company of the catalog other than its issue’s. */
export function namesAnother(
  { text }: Pick<Sentence, 'text'>,
  own: Company,
  companies: Iterable<Company>,
): boolean {
  // “Figure” is no other company inside the name of our own.
  const words = namesOf(own).reduce((rest, name) => rest.replaceAll(name, ' '), text);
  for (const company of companies)
    if (company !== own && namesOf(company).some((name) => holdsName(words, name))) return true;
  return false;
}
