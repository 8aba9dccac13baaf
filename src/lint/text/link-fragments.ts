import type { LintPage, LintText, LintTexts, ColumnContext } from '#lint/rule.ts';
import type { SiteAddress } from '#domain/site-addresses.ts';
import { editionFor } from '#domain/issue.ts';
import { roundFragment } from '#domain/route.ts';
import { findNearest } from '#diagnostics/nearest.ts';
import type { Message } from '#diagnostics/diagnostic.ts';
import { defaultLocale, programLocale, type Locale } from '#config.ts';
import { say, type Phrase } from '#wording/phrase.ts';

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
function textIn({ original, translations }: LintTexts, locale: Locale): LintText | undefined {
  return [original, ...translations].find((text) => text.locale === locale);
}

/** Proposes the nearest known word, or says something else. */
export function meant(word: string, known: readonly string[], otherwise: Phrase | string): Phrase | string {
  const nearest = findNearest(word, known);
  return nearest === undefined ? otherwise : say('links-resolve.meant.help', { nearest });
}

function listIds(kind: 'rounds' | 'headings', fragments: readonly string[]): Phrase {
  return fragments.length === 0
    ? say('links-resolve.no-fragments.help')
    : say(`links-resolve.${kind}.help`, { fragments });
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
      message: say('links-resolve.no-round', {
        english: company.name[programLocale],
        own: company.name[defaultLocale],
        fragment,
      }),
      help: meant(
        `#${fragment}`,
        ids.map((id) => `#${id}`),
        listIds('rounds', ids),
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
    message: issue
      ? say('links-resolve.no-fragment.issue', {
          number: issue.number,
          fragment,
          language: say(`language.${text.locale}`),
        })
      : say('links-resolve.no-fragment.page', {
          page: page ?? '',
          fragment,
          language: say(`language.${text.locale}`),
        }),
    help: meant(
      `#${fragment}`,
      [...ids, ...references].map((id) => `#${id}`),
      listIds('headings', ids),
    ),
  };
}
