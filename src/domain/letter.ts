import type { LetterWords } from '#schema/letter.ts';
import { unfold } from '#language/line-breaks.ts';
import type { Locale } from '#config.ts';

/** The words of a letter, or of the answer to it, as readers of a language get them. */
export interface ShownWords {
  /** The language that they are in. */
  locale: Locale;
  /** Lines inside a paragraph are joined. */
  paragraphs: string[];
  /** Whether they are a translation. */
  isTranslated: boolean;
}

/** The paragraphs of a text, which blank lines part. */
export function paragraphsOf(text: string): string[] {
  return text.split(/(?:\r\n?|\n)(?:[^\S\r\n]*(?:\r\n?|\n))+/).map(unfold);
}

/**
 * Chooses the words that readers of a language get: their own, or those in the language of the letter.
 *
 * @param language the language that the letter was written in
 */
export function shownWords(words: LetterWords, language: Locale, locale: Locale): ShownWords {
  if (typeof words === 'string')
    return { locale: language, paragraphs: paragraphsOf(words), isTranslated: false };
  return { locale, paragraphs: paragraphsOf(words[locale]), isTranslated: locale !== language };
}
