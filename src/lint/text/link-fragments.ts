import type { LintPage, LintText, LintTexts, ColumnContext } from '#lint/rule.ts';
import type { SiteAddress } from '#domain/site-addresses.ts';
import { editionFor } from '#domain/issue.ts';
import { roundFragment } from '#domain/route.ts';
import { findNearest } from '#diagnostics/nearest.ts';
import type { Message } from '#diagnostics/diagnostic.ts';
import type { Locale } from '#config.ts';

/** The languages of the column in English. */
export const languageNames: Record<Locale, string> = { zh: 'Chinese', en: 'English' };

/** A problem with a link, and the address that surely fixes it. */
export interface LinkProblem extends Omit<Message, 'code'> {
  instead?: string;
  /** Whether the link works all the same. */
  leads?: boolean;
}

/** What the part behind a `#` is checked against. */
export interface FragmentContext {
  /** The texts that could be parsed, by their file. */
  texts: ReadonlyMap<string, LintText>;
  pages: readonly LintPage[];
  factsOf: ColumnContext['factsOf'];
}

/** The text of a page that readers of a language get. */
function textIn({ original, translation }: LintTexts, locale: Locale): LintText | undefined {
  return [original, translation].find((text) => text?.locale === locale);
}

/** Proposes the nearest known word, or says something else. */
export function meant(word: string, known: readonly string[], otherwise: string): string {
  const nearest = findNearest(word, known);
  return nearest === undefined ? otherwise : `Did you mean “${nearest}”?`;
}

function listIds(start: string, ids: readonly string[]): string {
  return ids.length === 0 ? 'Delete the fragment.' : `${start} ${ids.map((id) => `“#${id}”`).join(', ')}.`;
}

/** Reports a fragment that no heading, reference or round has; other fragments are those of the design. */
export function explainFragment(
  fragment: string,
  { issue, company, page }: SiteAddress,
  locale: Locale,
  { texts, pages, factsOf }: FragmentContext,
): LinkProblem | undefined {
  if (company && fragment.startsWith(roundFragment(''))) {
    const ids = company.funding.map(({ id }) => roundFragment(id));
    if (ids.includes(fragment)) return undefined;
    return {
      message: `no round of ${company.name.en} is called “#${fragment}”`,
      help: meant(
        `#${fragment}`,
        ids.map((id) => `#${id}`),
        listIds('Its rounds are', ids),
      ),
    };
  }
  if (!(issue || page) || fragment === '') return undefined;
  const shown = pages.find(({ name }) => name === page);
  const text = issue ? texts.get(editionFor(issue, locale).file) : shown && textIn(shown, locale);
  const ids = text ? factsOf(text).headings : [];
  const references = issue?.references.map(({ id }) => `ref:${id}`) ?? [];
  if (!text || [...ids, ...references].includes(fragment)) return undefined;
  if (fragment.includes(':') && !fragment.startsWith('ref:')) return undefined;
  return {
    message: `${issue ? `No. ${issue.number}` : `“${page}”`} has nothing called “#${fragment}” in ${languageNames[text.locale]}`,
    help: meant(
      `#${fragment}`,
      [...ids, ...references].map((id) => `#${id}`),
      listIds('Its headings are', ids),
    ),
  };
}
