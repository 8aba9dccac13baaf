import type { IssueScope } from '#components/issue/scope.ts';
import type { Side } from '#alignment/pair-sections.ts';
import { languageTags, type Locale } from '#config.ts';

/** Both texts of an issue, each with what its components need. */
export type Scopes = Record<Side, IssueScope>;

/** One of the two texts, in the order in which they stand. */
export interface ShownSide {
  side: Side;
  /** The language in the words of HTML. */
  lang: string;
  scope: IssueScope;
}

/** The two texts, the original first. */
export function sidesOf(scopes: Scopes): ShownSide[] {
  return (['original', 'translation'] as const).map((side) => {
    const scope = scopes[side];
    return { side, lang: languageTags[scope.edition.locale], scope };
  });
}

/** The text in the language of the reader. */
export function readerSide(scopes: Scopes, locale: Locale): Side {
  return scopes.original.edition.locale === locale ? 'original' : 'translation';
}
