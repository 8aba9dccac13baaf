import { placeInValue } from '#authoring/checks/value-place.ts';
import type { CheckedFiles, CheckedText, ReportFinding, Rule } from '#authoring/checks/rule.ts';
import { strayChinese, strayEnglish, type Stray } from '#document/other-script.ts';
import { SourceLines, type SourcePlace } from '#document/source-lines.ts';
import { textBlocksOf } from '#document/text-blocks.ts';
import type { Complaint } from '#schema/problem.ts';
import type { Locale } from '#site.ts';

/** The first words of a stretch, for a message. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const most = /\p{Script=Han}/u.test(line) ? 16 : 40;
  return line.length > most ? `${line.slice(0, most).trimEnd()}…` : line;
}

/** Finds what a text of one language has in the other. */
export const straysIn = (text: string, locale: Locale): Stray[] =>
  locale === 'en' ? strayChinese(text) : strayEnglish(text);

/** What is said of a stretch of words in the language that the text is not written in. */
export function strayComplaint(text: string, locale: Locale): Complaint {
  return locale === 'en'
    ? {
        message: `Chinese stands in an English text: “${shorten(text)}”`,
        help: 'Translate it. A name or a quotation as it is written in Chinese stands in brackets behind its English.',
      }
    : {
        message: `English stands in a Chinese text: “${shorten(text)}”`,
        help: 'Translate it. A title or a quotation as it is written in English stands between 《》, “” or （）.',
      };
}

function checkText(text: CheckedText, files: CheckedFiles, report: ReportFinding): void {
  const { file, locale, body, edition } = text;
  const source = new SourceLines(files.read(file));
  const tell = (words: string, placeAt: (index: number) => SourcePlace): void => {
    for (const stray of straysIn(words, locale))
      report({ file, ...placeAt(stray.start), ...strayComplaint(stray.text, locale) });
  };
  for (const key of ['title', 'description'] as const)
    tell(edition[key], (index) => placeInValue(files, source, { file, path: [key] }, edition[key], index));
  for (const { text: words, isLink, placeAt } of textBlocksOf(body.tree, source))
    // The title of a source is in the language of the source.
    if (!isLink) tell(words, placeAt);
}

/** A text is written in its own language: in its tables, notes, quotations and captions too. */
export const ownLanguage: Rule = { name: 'own-language', checkText };
