import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Place } from '#diagnostics/diagnostic.ts';
import { editorLink } from '#desk/editor-link.ts';
import { defaultLocale, isLocale, languageTags, type Editor, type Locale } from '#config.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import type { Phrase } from '#wording/phrase.ts';

/** Who looks at the desk. */
export interface Viewer {
  language: WordingLanguage;
  /** Whether it is the author, on the machine that has the files; only there do links open editors. */
  isLocal: boolean;
  /** What has files written; undefined for whoever may not. */
  token: string | undefined;
  editor: Editor | 'none';
  /** Where the server has the site. */
  site: URL;
  /** The absolute path of the content folder. */
  content: string;
}

/** The language of the column in which whoever looks is shown its pages: their own, where it has it. */
export function localeFor({ language }: Viewer): Locale {
  return isLocale(language) ? language : defaultLocale;
}

/** A phrase in the language of whoever looks. */
export function tell({ language }: Viewer, words: Phrase | string): string {
  return inWords(words, language);
}

/** Words in the language that they are in. */
export function inLanguage(language: Locale, words: string): ElementContent {
  return h('span', { lang: languageTags[language] }, words);
}

/** Links words to a place of a file in the editor; the words alone where there is no editor. */
export function placeLink(
  { isLocal, editor, content }: Viewer,
  { file, line, column }: { file: string } & Place,
  words: string,
): ElementContent {
  const href = isLocal ? editorLink(editor, { file: `${content}/${file}`, line, column }) : undefined;
  return href === undefined ? h('span', words) : h('a', { href }, words);
}
