import { figureRules, type FigureLanguage } from '#language/figures/languages.ts';

/** The names that tell of whom a sentence speaks. */
export interface SubjectNames {
  /** Those of the company itself. */
  own: readonly string[];
  /** Those that stand beside it without being spoken of: investors, people, products, publishers. */
  beside: readonly string[];
}

/** Blanks names, so that offsets stay. */
function without(text: string, names: readonly string[]): string {
  return names.reduce(
    (rest, name) => (name.length > 1 ? rest.replaceAll(name, ' '.repeat(name.length)) : rest),
    text,
  );
}

const longestFirst = (names: readonly string[]): string[] => [...names].sort((a, b) => b.length - a.length);

/**
 * Tells whether a sentence speaks, at an offset, of somebody else than a company, or may do so: then the nearest name
 * before it, or else after it, is neither the company’s nor one that stands beside it.
 *
 * @param needsContext whether a sentence that names nobody speaks of somebody else: nothing else in it is of the company
 */
export function speaksOfAnother(
  text: string,
  at: number,
  { own, beside }: SubjectNames,
  locale: FigureLanguage,
  needsContext: boolean,
): boolean {
  const { names, pronouns, mayName } = figureRules[locale].subjects;
  const known = without(text, longestFirst(beside.filter((name) => !own.includes(name))));
  const owned = longestFirst(own).flatMap((name) =>
    Array.from(known.matchAll(new RegExp(RegExp.escape(name), 'g')), ({ index }) => index),
  );
  const rest = without(known, longestFirst(own));
  const foreign = Array.from(rest.matchAll(names), ({ index }) => index);
  const last = (places: readonly number[]): number =>
    places.reduce((found, place) => (place < at ? Math.max(found, place) : found), -1);
  const [ownBefore, foreignBefore] = [last(owned), last(foreign)];
  if (ownBefore !== -1 || foreignBefore !== -1) return foreignBefore > ownBefore;
  if (owned.length > 0) return Math.min(...foreign, Infinity) < Math.min(...owned);
  if (foreign.length > 0) return true;
  if (pronouns.test(rest)) return false;
  return needsContext || (mayName?.(rest.slice(0, at)) ?? false);
}
