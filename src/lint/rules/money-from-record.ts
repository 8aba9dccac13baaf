import type { RootContent } from 'hast';
import { knowCompany, namesAnother, type KnownCompany } from '#lint/known-company.ts';
import type { LintContext, LintIssue, LintText, Report, Rule } from '#lint/rule.ts';
import { isNotes, sectionsOf } from '#alignment/sections.ts';
import type { Fix } from '#diagnostics/diagnostic.ts';
import { nameRounds } from '#domain/named-rounds.ts';
import { formatMoney } from '#i18n/format-money.ts';
import { isReserved } from '#language/reservations.ts';
import { readsFigures, type FigureLanguage } from '#language/figures/languages.ts';
import { sentencesOf, type PlacedFigure, type Sentence } from '#language/sentences.ts';
import { speaksOfAnother } from '#language/subjects.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import { wholeUnits, type Money } from '#schema/money.ts';
import { say } from '#wording/phrase.ts';

/** A round whose amount is that of no other round, and no valuation. */
interface TellingRound {
  name: string;
  /** Its index among the company’s rounds. */
  index: number;
  amount: Money;
  /** As figures are compared: `USD 640000000`. */
  value: string;
}

/** An amount in a text that the file of the company has. */
interface Written {
  text: LintText;
  figure: PlacedFigure;
  round: TellingRound;
  fix: Fix;
}

const valueOf = (money: Money): string => `${money.currency} ${String(wholeUnits(money))}`;

/** The rounds of a company that an amount alone tells from all else that its file states. */
function tellingRounds({ company: { funding } }: KnownCompany): TellingRound[] {
  const stated = funding.flatMap(({ amount, postMoney, inDollars }) =>
    [amount, postMoney, inDollars?.amount, inDollars?.postMoney].flatMap((money) =>
      money ? [valueOf(money)] : [],
    ),
  );
  return nameRounds(funding).flatMap(({ name }, index): TellingRound[] => {
    const amount = funding[index]?.amount;
    if (!amount) return [];
    const value = valueOf(amount);
    return stated.filter((each) => each === value).length === 1 ? [{ name, index, amount, value }] : [];
  });
}

/** With one of these words, a sentence speaks of raising money. */
const raising =
  /融|轮|募|筹|\brais(?:e[sd]?|ing)\b|\brounds?\b|\bfund(?:ing|raising)\b|\bfinancing\b|\bseries [a-z]\b/i;

/** Whether a sentence tells, with an amount, of a round of the company. */
function tellsRound(
  sentence: Sentence,
  figure: PlacedFigure,
  { index }: TellingRound,
  known: KnownCompany,
  locale: FigureLanguage,
): boolean {
  const { text } = sentence;
  const mentions = known.findRounds(text);
  const isNamed = mentions.some(({ rounds }) => rounds.includes(index));
  if (!isNamed && (mentions.length > 0 || !raising.test(text))) return false;
  const claim = {
    kind: 'amount',
    figure,
    start: figure.start,
    rounds: [index],
    close: true,
    approximation: undefined,
  } as const;
  return (
    !isReserved(sentence, claim, mentions) &&
    !speaksOfAnother(text, figure.start, known.names(), locale, false)
  );
}

/** What writes the amount of a round in the place of a figure; undefined where readers would read something else. */
function fixOf(
  text: LintText,
  { line, column }: PlacedFigure,
  { name, amount }: TellingRound,
  lines: SourceLines,
): Fix | undefined {
  const start = lines.offsetAt({ line, column });
  const rest = lines.text.slice(start);
  const component = /^<Money\s+amount=(["'])[^"']*\1\s*\/>/.exec(rest)?.[0];
  const words = formatMoney(amount, text.locale);
  const written = component ?? (rest.startsWith(words) ? words : undefined);
  if (written === undefined) return undefined;
  return { start, end: start + written.length, text: `<Money round="${name}" />`, changes: 'amount' };
}

const isHeading = (node: RootContent): boolean => node.type === 'element' && /^h[1-6]$/.test(node.tagName);

/** The amounts in some blocks of a text that can be taken from the file of the company. Headings keep their words, which their addresses are made of. */
function writtenIn(
  text: LintText,
  blocks: readonly RootContent[],
  rounds: readonly TellingRound[],
  known: KnownCompany,
  context: LintContext,
): Written[] {
  const { locale } = text;
  if (!readsFigures(locale)) return [];
  const lines = new SourceLines(context.read(text.file));
  return sentencesOf(
    blocks.filter((block) => !isHeading(block)),
    locale,
  ).flatMap((sentence) =>
    sentence.figures.flatMap((figure): Written[] => {
      const round = rounds.find(({ value }) => figure.kind === 'money' && figure.value === value);
      if (!round || figure.approximation || !tellsRound(sentence, figure, round, known, locale)) return [];
      if (namesAnother(sentence, known.company, context.companies.values())) return [];
      const fix = fixOf(text, figure, round, lines);
      return fix ? [{ text, figure, round, fix }] : [];
    }),
  );
}

/** The stretches of two texts that tell the same: section by section, and the notes. */
function stretchesOf(original: LintText, translation: LintText): [RootContent[], RootContent[]][] {
  const [first, second] = [original, translation].map(({ body: { tree } }) => [
    ...sectionsOf(tree).map(({ blocks }) => blocks.filter((block) => !isNotes(block))),
    tree.children.filter(isNotes),
  ]);
  if (!first || !second) return [];
  return first.length === second.length
    ? first.map((blocks, index) => [blocks, second[index] ?? []])
    : [[original.body.tree.children, translation.body.tree.children]];
}

/** Keeps the amounts that two languages write equally often, so that they go on saying the same. */
function inBoth(first: readonly Written[], second: readonly Written[]): Written[] {
  const [here, there] = [first, second].map((list) => Map.groupBy(list, ({ round }) => round));
  return [...first, ...second].filter(({ round }) => here?.get(round)?.length === there?.get(round)?.length);
}

function checkIssue(
  { issue, original, translations }: LintIssue,
  context: LintContext,
  report: Report,
): void {
  const [company, ...others] = issue.companies;
  // Where there are several, an amount does not tell whose round is meant.
  if (!company || others.length > 0) return;
  const known = knowCompany(company, issue);
  const rounds = tellingRounds(known);
  if (rounds.length === 0) return;
  const find = (text: LintText, blocks: readonly RootContent[]): Written[] =>
    writtenIn(text, blocks, rounds, known, context);
  const whole = original.body.tree.children;
  // A translation that does not repeat an amount leaves it as it is in all texts.
  const found = translations.reduce<Written[]>(
    (kept, translation) => {
      const pairs = stretchesOf(original, translation).flatMap(([here, there]) =>
        inBoth(find(original, here), find(translation, there)),
      );
      const isShared = ({ figure }: Written): boolean =>
        pairs.some(
          ({ text, figure: { line, column } }) =>
            text === original && line === figure.line && column === figure.column,
        );
      return [
        ...kept.filter((each) => each.text !== original || isShared(each)),
        ...pairs.filter(({ text }) => text !== original),
      ];
    },
    find(original, whole),
  );
  for (const { text, figure, round, fix } of found)
    report({
      file: text.file,
      line: figure.line,
      column: figure.column,
      message: say('money-from-record', {
        figure: formatMoney(round.amount, text.locale),
        round: known.company.funding[round.index]?.round[text.locale] ?? '',
        file: known.company.file,
      }),
      help: say('money-from-record.help', { component: fix.text }),
      fix,
    });
}

/** Amounts of rounds that a text states although the file of its company has them; asked for, since nothing is wrong with them. */
export const moneyFromRecord: Rule = {
  name: 'money-from-record',
  check(context, report) {
    for (const issue of context.issues) checkIssue(issue, context, report);
  },
};
