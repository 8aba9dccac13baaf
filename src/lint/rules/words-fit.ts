import type { LintFiles, LintIssue, LintText, Report, Rule } from '#lint/rule.ts';
import type { Fix, Place } from '#diagnostics/diagnostic.ts';
import { eachOf, wordsOfFacts } from '#lint/text/record-words.ts';
import { issueWords } from '#templates/issue-words.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import { displayWidth } from '#schema/words.ts';
import { say } from '#wording/phrase.ts';

/** The fewest and most half-width columns of a description: what lists and share cards show of it. */
const leastWidth = 20;
const mostWidth = 260;

/** The most half-width columns of a letter in one language: about 500 English words. */
const mostOfLetter = 3000;

/** Ends of a title that are no full stop: an ellipsis, initials, and abbreviations that have a stop of their own. */
const otherStops = /\.\.$|(?:^|[^\p{L}])(?:\p{L}\.)+$|\b(?:inc|corp|co|ltd|llc|bros|jr|sr|st|no|vs|etc)\.$/iu;

/** The full stop at the end of a title; undefined where there is none. */
export function finalStop(title: string): string | undefined {
  const stop = /[。．.｡]$/.exec(title)?.[0];
  return stop === undefined || otherStops.test(title) ? undefined : stop;
}

/** The number of an issue before its title. */
const typedNumber =
  /^(?:第\s*[\d一二三四五六七八九十百]+\s*期|No\.\s*\d+|Issue\s+\d+|#\d+)\s*[:：|｜—–-]+\s*/i;

/** What a text says, whatever marks stand in it. */
function bareWords(text: string): string {
  return text.toLowerCase().replace(/[\p{P}\p{S}\s]+/gu, '');
}

function checkLines(
  key: 'title' | 'description',
  value: string,
  file: string,
  placeOf: () => Place,
  report: Report,
): void {
  if (/[\r\n]/.test(value))
    report({
      file,
      ...placeOf(),
      message: say(`words-fit.line-break.${key}`),
      help: say('words-fit.line-break.help'),
    });
}

/** The place of a full stop at the end of a value, where the value stands in the source as it is. */
function locateStop(value: string, place: Place, source: SourceLines): { place: Place; fix?: Fix } {
  const start = source.offsetAt(place);
  const index = source.text.indexOf(value, start);
  if (index === -1 || index > start + 1) return { place };
  const end = index + value.length;
  return { place: source.placeAt(end - 1), fix: { start: end - 1, end, text: '' } };
}

function checkText({ file, edition }: LintText, { locate, read }: LintFiles, report: Report): void {
  const { title, description } = edition;
  // In most texts there is nothing to tell, and no YAML to read for it.
  const titlePlace = (): Place => locate(file, ['title']);
  const place = (): Place => locate(file, ['description']);
  checkLines('title', title, file, titlePlace, report);
  checkLines('description', description, file, place, report);
  const number = typedNumber.exec(title)?.[0];
  if (number !== undefined)
    report({
      file,
      ...titlePlace(),
      message: say('words-fit.number', { number: number.trim() }),
      help: say('words-fit.number.help'),
    });
  const stop = finalStop(title);
  if (stop !== undefined) {
    const { place: stopPlace, fix } = locateStop(title, titlePlace(), new SourceLines(read(file)));
    report({
      file,
      ...stopPlace,
      message: say('words-fit.stop', { stop }),
      help: say('words-fit.stop.help'),
      ...(fix && { fix }),
    });
  }
  const width = displayWidth(description);
  if (width < leastWidth)
    report({
      file,
      ...place(),
      message: say('words-fit.short', { width }),
      help: say('words-fit.short.help', { least: leastWidth }),
    });
  if (width > mostWidth)
    report({
      file,
      ...place(),
      message: say('words-fit.long', { width }),
      help: say('words-fit.long.help', { most: mostWidth }),
    });
  if (bareWords(title) === bareWords(description))
    report({
      file,
      ...place(),
      message: say('words-fit.repeated'),
      help: say('words-fit.repeated.help'),
    });
}

/** Letters are chosen and shortened by the editor, and their paragraphs stay apart. */
function checkLetters(issue: LintIssue, { locate, read }: LintFiles, report: Report): void {
  const { file } = issue.original;
  const source = new SourceLines(read(file));
  for (const { text, path } of eachOf(wordsOfFacts(issue))) {
    if (path[0] !== 'letters' || path[2] === 'from') continue;
    const place = locate(file, path);
    const width = displayWidth(text);
    if (width > mostOfLetter)
      report({
        file,
        ...place,
        message: say('words-fit.long-letter', { width }),
        help: say('words-fit.long-letter.help', { most: mostOfLetter }),
      });
    // YAML takes one line end of each blank line away, except behind a bar.
    if (/(?<!\n)\n(?!\n)/.test(text) && source.text.charAt(source.offsetAt(place)) !== '|')
      report({
        file,
        ...place,
        message: say('words-fit.joined-paragraphs'),
        help: say('words-fit.joined-paragraphs.help'),
      });
  }
}

/** Titles and descriptions fit the lists, feeds and share cards that show them, and letters the foot of an issue. */
export const wordsFit: Rule = {
  name: 'words-fit',
  checkText,
  checkIssue(checked, files, report) {
    checkLetters(checked, files, report);
    const { issue, original } = checked;
    const { file, locale, edition } = original;
    const names = issue.companies.map(({ name }) => name[locale]);
    if (edition.description !== issueWords[locale].description(names)) return;
    report({
      file,
      ...files.locate(file, ['description']),
      message: say('words-fit.new'),
      help: say('words-fit.new.help'),
    });
  },
};
