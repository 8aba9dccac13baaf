import { strayKana, strayLatin, strayWide, type ForeignStretch } from '#language/other-script.ts';
import { isWide } from '#language/probable-language.ts';
import { languages } from '#locales/languages.ts';
import type { Locale } from '#config.ts';

/** The first words of a stretch, for a message. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const most = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(line) ? 16 : 40;
  return line.length > most ? `${line.slice(0, most).trimEnd()}…` : line;
}

/** Finds what a text of one language has in others. */
export function straysIn(text: string, locale: Locale): ForeignStretch[] {
  if (!isWide(locale)) return strayWide(text);
  return [...strayLatin(text), ...(languages[locale].script === 'Hans' ? strayKana(text) : [])];
}
