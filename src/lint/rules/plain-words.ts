import { findBroken, findPlainMarks, type PlainMark } from '#lint/text/plain-markup.ts';
import { eachOf, wordsOfFacts, wordsOfRecords } from '#lint/text/record-words.ts';
import type { LintFiles, Report, Rule } from '#lint/rule.ts';
import type { Fix } from '#diagnostics/diagnostic.ts';
import { offsetOfWords, placeInValue, type ValuePlace } from '#lint/value-place.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import { say } from '#wording/phrase.ts';

/** The change that takes a mark away; undefined where the file writes the words in another way. */
function fixOf(
  { start, text, plain }: PlainMark,
  offset: number | undefined,
  source: SourceLines,
): Fix | undefined {
  if (plain === undefined || offset === undefined) return undefined;
  const [at, quote] = [offset + start, source.text.charAt(offset - 1)];
  // What a value of YAML cannot hold where it stands, or what would start it otherwise, is for the author.
  const isQuoted = quote === '"' || quote === "'";
  const isSafe = !plain.includes('\\') && (isQuoted ? !plain.includes(quote) : /^[\p{L}\p{N}]/u.test(plain));
  const isSpecial = !isQuoted && /[#:,[\]{}]/.test(plain);
  return isSafe && !isSpecial ? { start: at, end: at + text.length, text: plain } : undefined;
}

function checkWords(
  words: string,
  place: ValuePlace,
  files: Pick<LintFiles, 'locate' | 'read'>,
  report: Report,
): void {
  const [marks, lost] = [findPlainMarks(words), findBroken(words)];
  if (marks.length === 0 && lost.length === 0) return;
  const source = new SourceLines(files.read(place.file));
  const offset = offsetOfWords(files, source, place, words);
  for (const mark of marks) {
    const { start, text, name, plain } = mark;
    const fix = fixOf(mark, offset, source);
    report({
      file: place.file,
      ...placeInValue(files, source, place, words, start),
      message: say('plain-words.mark', { text, name }),
      help: plain === undefined ? say('plain-words.mark.help') : say('write-words.help', { text: plain }),
      ...(fix && { fix }),
    });
  }
  for (const { start, text } of lost)
    report({
      file: place.file,
      ...placeInValue(files, source, place, words, start),
      message: say('plain-words.lost', { text }),
      help: say('plain-words.lost.help'),
    });
}

/** Titles, names and other words outside of texts are plain: their marks would be shown. */
export const plainWords: Rule = {
  name: 'plain-words',
  checkText({ file, edition }, files, report) {
    for (const key of ['title', 'description'] as const)
      checkWords(edition[key], { file, path: [key] }, files, report);
  },
  checkIssue(issue, files, report) {
    for (const { text, file, path } of eachOf(wordsOfFacts(issue)))
      checkWords(text, { file, path }, files, report);
  },
  check(context, report) {
    for (const { text, file, path } of eachOf(wordsOfRecords(context.records)))
      checkWords(text, { file, path }, context, report);
  },
};
