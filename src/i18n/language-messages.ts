import type { KnownLocale } from '#locales/languages.ts';

/** The words about languages, and about texts in two of them. Where a word takes a language, it is given its name. */
export interface LanguageMessages {
  /** What it calls each language. */
  languageNames: Record<KnownLocale, string>;
  /** What leads to a page in this language from the same one in another. */
  readInThisLanguage: string;
  onlyIn: (language: string) => string;
  /** Above a text in another language, which stands in for one in this. */
  fallbackNotice: (language: string) => string;
  /** Above a text that a program made from one in another language, the link to that, and at the foot of all pages. */
  convertedNotice: (language: string) => string;
  readSource: string;
  convertedSite: string;
  /** The link to the page with two texts, one of them in this language, and its title. */
  sideBySide: (other: string) => string;
  sideBySideTitle: (title: string, other: string) => string;
  sideBySideDescription: (number: number, title: string) => string;
  originalIn: (language: string) => string;
  translationIn: (language: string) => string;
  /** Where two texts stand on one page. */
  backToCitationIn: (language: string, occurrence: number) => string;
}
