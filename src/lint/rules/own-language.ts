import { placeInValue } from '#lint/value-place.ts';
import { wordsOfFacts, wordsOfRecords, type RecordPair } from '#lint/text/record-words.ts';
import { shorten, straysIn } from '#lint/text/foreign-words.ts';
import type { LintFiles, LintText, Report, Rule } from '#lint/rule.ts';
import { strayChinese, strayEnglish } from '#language/other-script.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import type { Message, Place } from '#diagnostics/diagnostic.ts';
import { textBlocksOf } from '#lint/text/text-blocks.ts';
import type { Locale } from '#config.ts';
import { say } from '#wording/phrase.ts';

/** What is said of a stretch of words in the language that the text is not written in. */
function strayProblem(text: string, locale: Locale): Omit<Message, 'code'> {
  return locale === 'en'
    ? {
        message: say('own-language.chinese', { text: shorten(text) }),
        help: say('own-language.chinese.help'),
      }
    : {
        message: say('own-language.english', { text: shorten(text) }),
        help: say('own-language.english.help'),
      };
}

function checkText(text: LintText, files: LintFiles, report: Report): void {
  const { file, locale, body, edition } = text;
  const source = new SourceLines(files.read(file));
  const tell = (words: string, placeAt: (index: number) => Place): void => {
    for (const stray of straysIn(words, locale))
      report({ file, ...placeAt(stray.start), ...strayProblem(stray.text, locale) });
  };
  for (const key of ['title', 'description'] as const)
    tell(edition[key], (index) => placeInValue(files, source, { file, path: [key] }, edition[key], index));
  for (const { text: words, isLink, placeAt } of textBlocksOf(body.tree, source))
    // The title of a source is in the language of the source.
    if (!isLink) tell(words, placeAt);
}

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** A pair in a column that may lack one of the two languages. */
type PartialPair = Omit<RecordPair, 'words'> & { words: Partial<RecordPair['words']> };

/** What is wrong with the languages of a pair, and with which of the two. */
function explainPair({ words: { zh, en }, isName }: PartialPair): [locale: Locale, Omit<Message, 'code'>][] {
  if (zh === undefined || en === undefined) return [];
  if (zh === en && isChinese(zh))
    return [
      [
        'en',
        {
          message: say('own-language.shared', { text: shorten(en) }),
          help: say('own-language.shared.help'),
        },
      ],
    ];
  if (isChinese(en) && !isChinese(zh) && /[A-Za-z]/.test(zh))
    return [['zh', { message: say('own-language.swapped'), help: say('own-language.swapped.help') }]];
  const [stray] = strayChinese(en);
  const problems: [Locale, Omit<Message, 'code'>][] = stray ? [['en', strayProblem(stray.text, 'en')]] : [];
  // A name is the same in both languages more often than not.
  if (!isName && !isChinese(zh) && /[a-z]{3,}/.test(zh)) problems.push(['zh', strayProblem(zh, 'zh')]);
  else if (!isName)
    problems.push(
      ...strayEnglish(zh).map(({ text }): [Locale, Omit<Message, 'code'>] => [
        'zh',
        strayProblem(text, 'zh'),
      ]),
    );
  return problems;
}

function checkPairs(
  pairs: readonly RecordPair[],
  { locate }: Pick<LintFiles, 'locate'>,
  report: Report,
): void {
  for (const pair of pairs)
    for (const [locale, problem] of explainPair(pair))
      report({ file: pair.file, ...locate(pair.file, [...pair.path, locale]), ...problem });
}

/** Words are written in their own language: in tables, notes, quotations, captions and records too. */
export const ownLanguage: Rule = {
  name: 'own-language',
  checkText,
  checkIssue(issue, files, report) {
    const { pairs, singles } = wordsOfFacts(issue);
    checkPairs(pairs, files, report);
    const source = new SourceLines(files.read(issue.original.file));
    for (const { file, path, text, locale } of singles)
      for (const stray of locale ? straysIn(text, locale) : [])
        report({
          file,
          ...placeInValue(files, source, { file, path }, text, stray.start),
          ...strayProblem(stray.text, locale ?? 'en'),
        });
  },
  check(context, report) {
    checkPairs(wordsOfRecords(context.records).pairs, context, report);
  },
};
