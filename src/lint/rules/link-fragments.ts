import type { CheckedPage, CheckedText, CheckedTexts, JudgedSubject } from '#lint/rule.ts';
import type { SiteAddress } from '#domain/site-addresses.ts';
import { editionFor } from '#domain/issue.ts';
import { roundFragment } from '#domain/route.ts';
import { findNearest } from '#diagnostics/nearest.ts';
import type { Wording } from '#diagnostics/problem.ts';
import type { Locale } from '#config.ts';

/** The languages of the column in English. */
export const languageNames: Record<Locale, string> = { zh: 'Chinese', en: 'English' };

/** A complaint about a link, and the address that surely mends it. */
export interface LinkComplaint extends Wording {
  instead?: string;
  /** Whether the link works all the same. */
  leads?: boolean;
}

/** What the part behind a `#` is judged against. */
export interface FragmentJudgement {
  /** The texts that could be parsed, by their file. */
  texts: ReadonlyMap<string, CheckedText>;
  pages: readonly CheckedPage[];
  traces: JudgedSubject['traces'];
}

/** The text of a page that readers of a language get. */
function textIn({ original, translation }: CheckedTexts, locale: Locale): CheckedText | undefined {
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

/** Complains of a fragment that no heading, reference or round has; other fragments are those of the design. */
export function explainFragment(
  fragment: string,
  { issue, company, page }: SiteAddress,
  locale: Locale,
  { texts, pages, traces }: FragmentJudgement,
): LinkComplaint | undefined {
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
  const ids = text ? traces(text).headings : [];
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
