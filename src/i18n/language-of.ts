import { languageTags } from '#config.ts';

/** The BCP 47 tag of the language a short text is in: Chinese where it has a Han character, else English. */
export function languageOf(text: string): string {
  return /\p{Script=Han}/u.test(text) ? languageTags.zh : languageTags.en;
}
