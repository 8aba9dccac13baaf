import type { LintFiles, Report, Rule } from '#lint/rule.ts';
import { wrongLetters } from '#lint/text/wrong-letters.ts';
import { toIsoDate } from '#domain/partial-date.ts';
import type { CompanyFile } from '#domain/records.ts';
import type { RoundRecord } from '#schema/company.ts';
import { tellMoney, wholeUnits, type Money } from '#schema/money.ts';
import type { RecordPath } from '#diagnostics/diagnostic.ts';
import { plainRoundName } from '#domain/named-rounds.ts';
import { programLocale } from '#config.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** Less than so many units of a currency, or more, is an amount with the wrong letter behind it. */
const leastUnits = 5_000;
const mostDollars = { amount: 200e9, postMoney: 5e12 };
/** A valuation is not so many times the round that it is of. */
const mostTimes = 2_000;

type Tell = (path: RecordPath, message: Phrase, help: Phrase) => void;

const letters = say('look-at-letter.help');

function checkAmounts({ amount, postMoney, inDollars }: RoundRecord, path: RecordPath, tell: Tell): void {
  for (const [key, money] of [
    ['amount', amount],
    ['postMoney', postMoney],
  ] as const) {
    if (!money) continue;
    const units = wholeUnits(money);
    if (units < leastUnits || units > mostDollars[key] * (money.currency === 'USD' ? 1 : 100))
      return tell(
        [...path, key],
        say('rounds-plausible.size', { money: tellMoney(money), isLittle: units < leastUnits, key }),
        letters,
      );
  }
  compareWithValuation(amount, postMoney, [...path, 'postMoney'], tell);
  compareWithValuation(inDollars?.amount, inDollars?.postMoney, [...path, 'inDollars', 'postMoney'], tell);
  for (const key of ['amount', 'postMoney'] as const) {
    const [own, dollars] = [key === 'amount' ? amount : postMoney, inDollars?.[key]];
    if (!own || !dollars) continue;
    const rate = wholeUnits(dollars) / wholeUnits(own);
    // The dearest currency is worth 3.3 dollars, the cheapest about a 100,000th.
    if (rate > 4 || rate < 1 / 200_000 || (/^(?:EUR|GBP|CHF)$/.test(own.currency) && rate < 0.5))
      tell(
        [...path, 'inDollars', key],
        say('rounds-plausible.rate', { dollars: tellMoney(dollars), money: tellMoney(own) }),
        letters,
      );
  }
}

function compareWithValuation(
  amount: Money | undefined,
  postMoney: Money | undefined,
  path: RecordPath,
  tell: Tell,
): void {
  if (!amount || !postMoney || amount.currency !== postMoney.currency) return;
  if (postMoney.minor <= amount.minor)
    tell(
      path,
      say('rounds-plausible.below', { valuation: tellMoney(postMoney), amount: tellMoney(amount) }),
      say('rounds-plausible.below.help'),
    );
  else if (postMoney.minor / amount.minor > mostTimes)
    tell(
      path,
      say('rounds-plausible.times', {
        valuation: tellMoney(postMoney),
        times: Math.round(postMoney.minor / amount.minor),
        amount: tellMoney(amount),
      }),
      letters,
    );
}

function checkLeaps(rounds: readonly RoundRecord[], tell: Tell): void {
  const known = rounds.flatMap(({ amount, raisedBy }, index) =>
    amount && !raisedBy ? [{ amount, index }] : [],
  );
  for (const currency of new Set(known.map(({ amount }) => amount.currency))) {
    const list = known.filter(({ amount }) => amount.currency === currency);
    for (const place of wrongLetters(list.map(({ amount }) => wholeUnits(amount)))) {
      const { amount, index } = list[place] ?? {};
      if (!amount || index === undefined) continue;
      const around = [list[place - 1], list[place + 1]].flatMap((each) =>
        each ? [tellMoney(each.amount)] : [],
      );
      tell(
        ['funding', index, 'amount'],
        say('rounds-plausible.leap', { money: tellMoney(amount), around }),
        letters,
      );
    }
  }
}

/** What tells a round from others of its company. */
function traitsOf({ round, date, amount }: RoundRecord): { name: string; day: string; sum: string } {
  return {
    name: plainRoundName(round),
    day: date ? toIsoDate(date) : '',
    sum: amount ? tellMoney(amount) : '',
  };
}

function checkTwins(rounds: readonly RoundRecord[], tell: Tell): void {
  const seen: ReturnType<typeof traitsOf>[] = [];
  for (const [index, round] of rounds.entries()) {
    const traits = traitsOf(round);
    const twin = seen.find(
      ({ name, day, sum }) =>
        [name === traits.name, day !== '' && day === traits.day, sum !== '' && sum === traits.sum].filter(
          Boolean,
        ).length >= 2,
    );
    seen.push(traits);
    if (twin)
      tell(
        ['funding', index, 'round'],
        say('rounds-plausible.twin', {
          name: traits.name,
          twin: twin.name,
          sameName: twin.name === traits.name,
          sameDay: twin.day !== '' && twin.day === traits.day,
          sameSum: twin.sum !== '' && twin.sum === traits.sum,
        }),
        say('keep-one.help'),
      );
  }
}

/** Rounds with a letter, in the order of their letters. */
function checkLetters(rounds: readonly RoundRecord[], tell: Tell): void {
  let highest: { letter: string; name: string; day: string } | undefined;
  for (const [index, { round, date }] of rounds.entries()) {
    const letter = /^(?:Pre-)?Series ([A-Z])/.exec(plainRoundName(round))?.[1];
    if (!letter || !date) continue;
    const day = toIsoDate(date);
    const known = Math.min(day.length, highest?.day.length ?? 0);
    if (highest && letter < highest.letter && day.slice(0, known) > highest.day.slice(0, known))
      tell(
        ['funding', index, 'date'],
        say('rounds-plausible.letters', {
          name: plainRoundName(round),
          day,
          other: highest.name,
          otherDay: highest.day,
        }),
        say('rounds-plausible.letters.help'),
      );
    if (!highest || letter > highest.letter) highest = { letter, name: plainRoundName(round), day };
  }
}

function checkCompany(
  { file, data }: CompanyFile,
  { locate }: Pick<LintFiles, 'locate'>,
  report: Report,
): void {
  const tell: Tell = (path, message, help) => report({ file, ...locate(file, path), message, help });
  for (const [index, round] of data.funding.entries()) {
    checkAmounts(round, ['funding', index], tell);
    if (round.raisedBy && round.raisedBy[programLocale] === data.name[programLocale])
      tell(['funding', index, 'raisedBy'], say('rounds-plausible.own'), say('rounds-plausible.own.help'));
  }
  checkLeaps(data.funding, tell);
  checkTwins(data.funding, tell);
  checkLetters(data.funding, tell);
}

/** Amounts, valuations, letters and dates of rounds go together. */
export const roundsPlausible: Rule = {
  name: 'rounds-plausible',
  check({ records, locate }, report) {
    for (const company of records.companies) checkCompany(company, { locate }, report);
  },
};
