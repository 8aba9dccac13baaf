import { otherLocales, programLocale, siteName } from '#config.ts';

/** The name of the column for programs, with what it is called in its other languages: `Name (名称)`. */
export function namesOfColumn(): string {
  const own = siteName[programLocale];
  const others = new Set(otherLocales(programLocale).map((locale) => siteName[locale]));
  others.delete(own);
  return others.size > 0 ? `${own} (${[...others].join(', ')})` : own;
}
