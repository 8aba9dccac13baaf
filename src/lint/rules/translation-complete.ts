import { shorten, straysIn } from '#lint/text/foreign-words.ts';
import type { LintFiles, LintText, Report, Rule } from '#lint/rule.ts';
import { originalLabels } from '#templates/translation.ts';
import { hasWords } from '#language/other-script.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import type { Message, Place } from '#diagnostics/diagnostic.ts';
import { textBlocksOf } from '#lint/text/text-blocks.ts';
import { findUnwritten, type Unwritten } from '#lint/text/unwritten.ts';
import { splitFrontMatter } from '#content/front-matter.ts';
import { convertedFrom } from '#config.ts';
import { say } from '#wording/phrase.ts';

const problems: Record<Unwritten['kind'], (original: string) => Omit<Message, 'code'>> = {
  comment: (original) => ({
    message: say('translation-complete.comment', { original: shorten(original) }),
    help: say('translation-complete.comment.help'),
  }),
  paragraph: () => ({
    message: say('translation-complete.paragraph'),
    help: say('translation-complete.paragraph.help'),
  }),
};

/** The words of a text that a translation may not have as they are, with their places in the translation. */
function* wordsOf(
  { file, locale, body, edition }: LintText,
  files: LintFiles,
): Generator<{ text: string; place: Place }> {
  for (const key of ['title', 'description'] as const)
    if (hasWords(edition[key])) yield { text: edition[key], place: files.locate(file, [key]) };
  for (const { text, isHead, isLink, placeAt } of textBlocksOf(
    body.tree,
    new SourceLines(files.read(file)),
  )) {
    const words = text.trim();
    const isWordy = isHead
      ? /\p{L}{3}/u.test(words)
      : hasWords(words) || files.headings[locale].includes(words);
    if (isWordy && !isLink) yield { text: words, place: placeAt(text.search(/\S/)) };
  }
}

function checkTranslation(original: LintText, translation: LintText, files: LintFiles, report: Report): void {
  const { file, locale } = translation;
  const parts = splitFrontMatter(
    files
      .read(file)
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n'),
  );
  if ('text' in parts)
    for (const { kind, original: words, line, column } of findUnwritten(parts.text, originalLabels))
      report({ file, line, column, ...problems[kind](words) });
  const theirs = new Set(Array.from(wordsOf(original, files), ({ text }) => text));
  for (const { text, place } of wordsOf(translation, files))
    // What is in another script is told by own-language.
    if (theirs.has(text) && straysIn(text, locale).length === 0)
      report({
        file,
        ...place,
        message: say('translation-complete.same', { text: shorten(text) }),
        help: say('translation-complete.same.help'),
      });
}

/** A translation has no place left at which it is still to be written. */
export const translationComplete: Rule = {
  name: 'translation-complete',
  checkTexts({ original, translations }, files, report) {
    for (const translation of translations) {
      // What one is converted from the other of says much in the same characters.
      const isConverted = convertedFrom[translation.locale] === original.locale;
      if (!isConverted) checkTranslation(original, translation, files, report);
    }
  },
};
