import { strayChinese, strayEnglish, type ForeignStretch } from '#language/other-script.ts';
import type { Locale } from '#config.ts';

/** The first words of a stretch, for a message. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const most = /\p{Script=Han}/u.test(line) ? 16 : 40;
  return line.length > most ? `${line.slice(0, most).trimEnd()}…` : line;
}

/** Finds what a text of one language has in the other. */
export const straysIn = (text: string, locale: Locale): ForeignStretch[] =>
  locale === 'en' ? strayChinese(text) : strayEnglish(text);
