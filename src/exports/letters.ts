import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { languages } from '#locales/languages.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { formatDay } from '#i18n/format-date.ts';
import type { Issue } from '#domain/issue.ts';
import { shownWords } from '#domain/letter.ts';
import type { Letter, LetterWords } from '#schema/letter.ts';
import { languageTags, type Locale } from '#config.ts';

/** The words of a letter or an answer, marked with their language where it is not that of the page. */
function quoted(words: LetterWords, language: Locale, locale: Locale): ElementContent {
  const shown = shownWords(words, language, locale);
  return h(
    'blockquote',
    shown.locale === locale ? {} : { lang: languageTags[shown.locale] },
    shown.paragraphs.map((paragraph) => h('p', paragraph)),
  );
}

function plainLetter({ date, from, language, text, reply }: Letter, locale: Locale): ElementContent[] {
  const words = messagesFor(locale);
  const { isTranslated } = shownWords(text, language, locale);
  const { comma } = languages[locale].marks;
  const signed = [
    from,
    formatDay(date, locale),
    ...(isTranslated ? [words.translatedFrom(words.languageNames[language])] : []),
  ];
  return [
    quoted(text, language, locale),
    h('p', `— ${signed.join(comma)}`),
    ...(reply === undefined ? [] : [h('p', h('strong', words.editorReply)), quoted(reply, language, locale)]),
  ];
}

/** The letters to the editor of an issue as plain HTML nodes. */
export function plainLetters({ letters }: Issue, locale: Locale): ElementContent[] {
  if (letters.length === 0) return [];
  return [h('h2', messagesFor(locale).letters), ...letters.flatMap((letter) => plainLetter(letter, locale))];
}
