import type { LintFiles, Report, Rule } from '#lint/rule.ts';
import { wrongLetters } from '#lint/text/wrong-letters.ts';
import { tellMoney } from '#lint/money-told.ts';
import { toIsoDate } from '#domain/partial-date.ts';
import type { CompanyFile } from '#domain/records.ts';
import type { RoundRecord } from '#schema/company.ts';
import { wholeUnits, type Money } from '#schema/money.ts';
import type { RecordPath } from '#diagnostics/diagnostic.ts';

/** Less than so many units of a currency, or more, is an amount with the wrong letter behind it. */
const leastUnits = 5_000;
const mostDollars = { amount: 200e9, postMoney: 5e12 };
/** A valuation is not so many times the round that it is of. */
const mostTimes = 2_000;

type Tell = (path: RecordPath, message: string, help: string) => void;

const letters = 'Look at the letter behind the number: K, M or B.';

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
        `${tellMoney(money)} is very ${units < leastUnits ? 'little' : 'much'} for ${key === 'amount' ? 'a round' : 'a valuation'}`,
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
        `${tellMoney(dollars)} is not what ${tellMoney(own)} is worth`,
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
      `the valuation after the round (${tellMoney(postMoney)}) is no more than the round (${tellMoney(amount)})`,
      'A valuation after a round holds the money of the round; correct the one or the other.',
    );
  else if (postMoney.minor / amount.minor > mostTimes)
    tell(
      path,
      `the valuation (${tellMoney(postMoney)}) is ${Math.round(postMoney.minor / amount.minor).toLocaleString('en')} times the round (${tellMoney(amount)})`,
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
        `${tellMoney(amount)} stands beside ${around.join(' and ')}`,
        letters,
      );
    }
  }
}

/** What tells a round from others of its company. */
function traitsOf({ round, date, amount }: RoundRecord): { name: string; day: string; sum: string } {
  return { name: round.en, day: date ? toIsoDate(date) : '', sum: amount ? tellMoney(amount) : '' };
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
        `“${traits.name}” is told twice: “${twin.name}” has ${twin.name === traits.name ? 'its name and ' : ''}its ${[twin.day === traits.day && 'date', twin.sum === traits.sum && 'amount'].filter(Boolean).join(' and ')}`,
        'Keep one of the two.',
      );
  }
}

/** Rounds with a letter, in the order of their letters. */
function checkLetters(rounds: readonly RoundRecord[], tell: Tell): void {
  let highest: { letter: string; name: string; day: string } | undefined;
  for (const [index, { round, date }] of rounds.entries()) {
    const letter = /^(?:Pre-)?Series ([A-Z])/.exec(round.en)?.[1];
    if (!letter || !date) continue;
    const day = toIsoDate(date);
    const known = Math.min(day.length, highest?.day.length ?? 0);
    if (highest && letter < highest.letter && day.slice(0, known) > highest.day.slice(0, known))
      tell(
        ['funding', index, 'date'],
        `“${round.en}” (${day}) comes after “${highest.name}” (${highest.day})`,
        'Correct a date, or the letter of a round.',
      );
    if (!highest || letter > highest.letter) highest = { letter, name: round.en, day };
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
    if (round.raisedBy && round.raisedBy.en === data.name.en)
      tell(
        ['funding', index, 'raisedBy'],
        `raisedBy names the company itself, whose totals leave such a round out`,
        'Delete the line.',
      );
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
