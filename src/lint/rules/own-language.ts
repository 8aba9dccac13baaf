import { placeInValue } from '#lint/value-place.ts';
import { wordsOfFacts, wordsOfRecords, type RecordPair } from '#lint/text/record-words.ts';
import { shorten, straysIn } from '#lint/text/foreign-words.ts';
import type { LintFiles, LintText, Report, Rule } from '#lint/rule.ts';
import { strayWide } from '#language/other-script.ts';
import { isWide, probableLanguage } from '#language/probable-language.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import type { Message, Place } from '#diagnostics/diagnostic.ts';
import { textBlocksOf } from '#lint/text/text-blocks.ts';
import { defaultLocale, locales, programLocale, type Locale } from '#config.ts';
import { say } from '#wording/phrase.ts';

/** What is said of a stretch of words in another language than that of its text; which one, its script tells. */
function strayProblem(text: string, locale: Locale): Omit<Message, 'code'> {
  const language = say(`language.${probableLanguage(text, locales) ?? programLocale}`);
  const values = { text: shorten(text), language, own: say(`language.${locale}`) };
  return {
    message: say('own-language.stray', values),
    help: say(isWide(locale) ? 'own-language.stray.wide.help' : 'own-language.stray.latin.help', values),
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

const hasWide = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);

type PairProblem = [locale: Locale, problem: Omit<Message, 'code'>];

/**
 * What is wrong with words in two languages of which one is written in Latin letters and the other is not, and with which
 * of the two.
 */
function explainTwo(wide: Locale, latin: Locale, { words, isName }: RecordPair): PairProblem[] {
  const [ours, theirs] = [words[wide], words[latin]];
  const values = { wide, latin, wideName: say(`language.${wide}`), latinName: say(`language.${latin}`) };
  if (ours === theirs && hasWide(ours)) {
    const message = say('own-language.shared', { latinName: values.latinName, text: shorten(theirs) });
    return [[latin, { message, help: say('own-language.shared.help') }]];
  }
  if (hasWide(theirs) && !hasWide(ours) && /[A-Za-z]/.test(ours)) {
    const message = say('own-language.swapped', values);
    return [[wide, { message, help: say('own-language.swapped.help') }]];
  }
  const [stray] = strayWide(theirs);
  const problems: PairProblem[] = stray ? [[latin, strayProblem(stray.text, latin)]] : [];
  // A name is the same in both languages more often than not.
  if (!isName && !hasWide(ours) && /[a-z]{3,}/.test(ours)) problems.push([wide, strayProblem(ours, wide)]);
  else if (!isName)
    problems.push(...straysIn(ours, wide).map(({ text }): PairProblem => [wide, strayProblem(text, wide)]));
  return problems;
}

/** What is wrong with the languages of words in each; of a language, the problems beside the first that shows some. */
function explainPair(pair: RecordPair): PairProblem[] {
  const told = new Set<Locale>();
  return locales.filter(isWide).flatMap((wide) =>
    locales
      .filter((latin) => !isWide(latin))
      .flatMap((latin) => {
        const fresh = explainTwo(wide, latin, pair).filter(([locale]) => !told.has(locale));
        for (const [locale] of fresh) told.add(locale);
        return fresh;
      }),
  );
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
          ...strayProblem(stray.text, locale ?? defaultLocale),
        });
  },
  check(context, report) {
    checkPairs(wordsOfRecords(context.records).pairs, context, report);
  },
};
