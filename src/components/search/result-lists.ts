import { messagesFor } from '#i18n/dictionary.ts';
import type { SearchPart } from '#search/index-files.ts';
import { convertedFrom, languageTags, otherLocales, type Locale } from '#config.ts';

/** A list of results on the search page: of entries, or of the issues in a language. */
export interface ResultList {
  part: SearchPart;
  List: 'ol' | 'ul';
  /** What the page calls the language of the issues; undefined for entries. */
  language?: string;
  /** The tag of the language where it is not that of the page. */
  lang?: string;
}

/**
 * The lists of results on the search page of a language: entries, its issues, those in other languages; what is converted is
 * found in the language that it was written in.
 */
export function resultLists(locale: Locale): ResultList[] {
  const { languageNames } = messagesFor(locale);
  return [
    { part: `entry-${locale}`, List: 'ul' },
    { part: `issue-${locale}`, List: 'ol', language: languageNames[locale] },
    ...otherLocales(locale)
      .filter((each) => convertedFrom[each] === undefined)
      .map((each): ResultList => ({
        part: `issue-${each}`,
        List: 'ol',
        language: languageNames[each],
        lang: languageTags[each],
      })),
  ];
}
