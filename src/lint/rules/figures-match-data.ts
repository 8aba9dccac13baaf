import type { LintText, IssueContext, Report, Rule } from '#lint/rule.ts';
import type { Place } from '#diagnostics/diagnostic.ts';
import { knowCompany, namesAnother, namesOf, placeInFile, type KnownCompany } from '#lint/known-company.ts';
import { holdsName } from '#language/proper-names.ts';
import { amountsOf, tells, valuationsOf } from '#lint/money-told.ts';
import { fundingClaims, type FundingClaim } from '#language/funding-claims.ts';
import { isReserved } from '#language/reservations.ts';
import { readsFigures, type FigureLanguage } from '#language/figures/languages.ts';
import { sentencesOf, type PlacedFigure, type Sentence } from '#language/sentences.ts';
import { speaksOfAnother } from '#language/subjects.ts';
import type { Round } from '#domain/company.ts';
import { tellMoney } from '#schema/money.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** What a text says otherwise than the company’s file. */
interface Mismatch {
  figure: PlacedFigure;
  message: Phrase;
  /** Where the file says it. */
  related: Place;
}

/** Without one of these or the name of a round, a paragraph has nothing to say here. */
const fundingWords =
  /估值|成立|创立|创办|创建|组建|诞生|valu(?:ation|ed|es|ing)|\b(?:founded|established|incorporated|formed|started|launched|set up|created|born)\b[^.;]{0,40}\d{4}/i;

function checkClaim(
  claim: FundingClaim,
  { company }: KnownCompany,
  locale: FigureLanguage,
): { message: Phrase; round: Round; field: string } | undefined {
  const { kind, figure, close, approximation } = claim;
  const named = claim.rounds.flatMap((index) => company.funding[index] ?? []);
  const rounds = named.length > 0 ? named : company.funding;
  const [first] = rounds;
  const held = kind === 'amount' ? amountsOf(rounds) : rounds.flatMap(valuationsOf);
  const accepted = kind === 'amount' && !close ? [...held, ...rounds.flatMap(valuationsOf)] : held;
  if (!first || held.length === 0 || tells(figure.value, approximation, accepted)) return undefined;
  const field = kind === 'amount' ? 'amount' : 'postMoney';
  const round = rounds.find((each) => each[field]) ?? first;
  const [text, amounts] = [figure.text, held.map(tellMoney)];
  const message =
    named.length > 0
      ? say('figures-match-data.round', { figure: text, kind, round: round.round[locale], amounts })
      : say('figures-match-data.valuation', { figure: text, amounts });
  return { message, round, field };
}

function fundingMismatches(
  sentence: Sentence,
  known: KnownCompany,
  locale: FigureLanguage,
  context: IssueContext,
): Mismatch[] {
  const mentions = known.findRounds(sentence.text);
  return fundingClaims(sentence, mentions).flatMap((claim): Mismatch[] => {
    const wrong = checkClaim(claim, known, locale);
    if (!wrong || isReserved(sentence, claim, mentions)) return [];
    if (speaksOfAnother(sentence.text, claim.start, known.names(), locale, claim.rounds.length === 0))
      return [];
    return [
      {
        figure: claim.figure,
        message: wrong.message,
        related: placeInFile(context, known, wrong.round, wrong.field),
      },
    ];
  });
}

function foundingMismatches(
  sentence: Sentence,
  known: KnownCompany,
  locale: FigureLanguage,
  context: IssueContext,
): Mismatch[] {
  const { company, findFoundings, names } = known;
  const { year, month, day } = company.founded;
  const date = [year, month, day]
    .flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0')))
    .join('-');
  return findFoundings(sentence)
    .filter(({ value }) => Number(value.slice(0, 4)) !== year)
    .filter(({ start }) => !speaksOfAnother(sentence.text, start, names(), locale, false))
    .map((figure) => ({
      figure,
      message: say('figures-match-data.founding', {
        figure: figure.text,
        company: company.name[locale],
        date,
      }),
      related: context.locate(company.file, ['founded']),
    }));
}

function checkText(
  { file, body, locale }: LintText,
  known: KnownCompany,
  isOnly: boolean,
  context: IssueContext,
  report: Report,
): void {
  if (!readsFigures(locale)) return;
  const concerns = (text: string): boolean => fundingWords.test(text) || known.findRounds(text).length > 0;
  for (const sentence of sentencesOf(body.tree.children, locale, concerns)) {
    if (sentence.figures.length === 0) continue;
    // Where an issue is about several companies, a sentence speaks of those that it names.
    if (!isOnly && !namesOf(known.company).some((name) => holdsName(sentence.text, name))) continue;
    const mismatches = [fundingMismatches, foundingMismatches].flatMap((find) =>
      find(sentence, known, locale, context),
    );
    // Asked last, since there are many companies and few mismatches.
    if (mismatches.length === 0 || namesAnother(sentence, known.company, context.companies.values()))
      continue;
    for (const { figure, message, related } of mismatches)
      report({
        file,
        line: figure.line,
        column: figure.column,
        message,
        help: say('figures-match-data.help', { file: known.company.file }),
        related: { file: known.company.file, ...related },
      });
  }
}

/** What a text says of the rounds, the valuations and the founding of its companies is what their files say. */
export const figuresMatchData: Rule = {
  name: 'figures-match-data',
  checkIssue({ issue, original, translations }, context, report) {
    for (const company of issue.companies) {
      const known = knowCompany(company, issue);
      const isOnly = issue.companies.length === 1;
      for (const text of [original, ...translations]) checkText(text, known, isOnly, context, report);
    }
  },
};
