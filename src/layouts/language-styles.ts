import ja from '#styles/japanese.css?inline';
import type { KnownLocale } from '#locales/languages.ts';
import { locales } from '#config.ts';

/** The styles of languages that few columns have; those of the others are in the styles of all pages. */
const styles: Partial<Record<KnownLocale, string>> = { ja };

/** The styles of the column’s languages. */
export const languageStyles = locales.map((locale) => styles[locale] ?? '').join('');
