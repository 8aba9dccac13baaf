import { investorsOf } from '#importing/investor-clauses.ts';
import type { InvestorNames, NamedInvestor } from '#importing/investor-names.ts';
import type { PostLine } from '#importing/lines.ts';
import { dateOf, type Times } from '#importing/round-dates.ts';
import { moneyText, readUnit, roundNameOf, type Unit } from '#importing/round-parts.ts';
import { sentenceEnds } from '#language/sentences.ts';
import { parseMoney, wholeMoney } from '#schema/money.ts';
import { parsePartialDate } from '#schema/partial-date.ts';
import type { Localized } from '#schema/localized.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** A round as an overview tells it; what is left out could not be read with certainty. */
export interface ReadRound {
  round: string | Partial<Localized>;
  /** A year, a month or a day: 2024, 2024-08, 2024-08-05. */
  date?: string;
  /** `USD 640M`. */
  amount?: string;
  /** Dollars that the post gives beside an amount in another currency. */
  dollars?: string;
  postMoney?: string;
  lead: NamedInvestor[];
  participants: NamedInvestor[];
  /** The sentence of the post. */
  text: string;
  line: number;
  /** How the post qualifies the amount: “超 1.42 亿美元”; undefined where it stands as it is. */
  qualified?: string;
  /** What was concluded rather than read. */
  guesses: Phrase[];
}

/** A sentence about money that makes no sure round. */
export interface UnreadFunding {
  text: string;
  line: number;
  reason: Phrase;
}

/** What the overview says of funding. */
export interface ReadFunding {
  rounds: ReadRound[];
  unread: UnreadFunding[];
}

const continues =
  /^\s*(?:本次|本轮|该轮|此轮|此次|这轮|这次|投资方|投资者|投资人|参投方|跟投方|领投方|其中|由[^，。]{2,60}领投)/;
const notDone =
  /有望|预计|计划(?:融资|募集|筹集)|拟(?:融资|募集)|洽谈|谈判|正在(?:寻求|进行|筹集|募集)|寻求|目标(?:金额|是)|据传|传闻/;
const totals =
  /总(?:融资|额|计|共)|累计|合计|共(?:计|融资|筹集|获得)|截至|截止|迄今|至今|总.{0,6}(?:规模|金额)|\btotal(?:l?ing|led)?\b/i;
const none =
  /(?:暂无|尚无|尚未|没有|未)(?:进行|公开|披露|公布|获得)?(?:任何)?(?:外部)?融资|未知|不详|未披露$|未公开$/;
const nextClause = /[，,](?=\s*(?:同年|次年|随后|并于|又于|后于|(?:19|20)\d{2}\s*年|\d{1,2}\s*月))/;

/** The sentences of an item, each with what continues it; other sentences about the same round stay with it. */
function statementsOf(text: string): string[] {
  const statements: string[] = [];
  let start = 0;
  for (const end of sentenceEnds(text)) {
    // “（领投：甲；跟投：乙）” is no end of a sentence.
    const open = text.slice(start, end).match(/[（(]/g)?.length ?? 0;
    const closed = text.slice(start, end).match(/[）)]/g)?.length ?? 0;
    if (open > closed && end < text.length) continue;
    const sentence = text.slice(start, end).trim();
    start = end;
    if (sentence === '') continue;
    const last = statements.at(-1);
    if (last !== undefined && continues.test(sentence))
      statements[statements.length - 1] = `${last}${sentence}`;
    else statements.push(sentence);
  }
  return statements;
}

function isSound(money: string | undefined): money is string {
  if (money === undefined) return false;
  try {
    parseMoney(money);
    return wholeMoney.safeParse(money).success;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return false;
  }
}

const vague = /[数几上近超逾](?:十|百|千|万|亿)+(?:余|多|级)?(?:人民币|美元|元|港元|欧元)/;

function qualifiedAmount({ text, amounts: [amount] }: Unit): string | undefined {
  if (!amount) return undefined;
  const before =
    /(?:超过|超|逾|近|约|将近|接近|至少|不低于)\s*$/.exec(text.slice(0, amount.start))?.[0] ?? '';
  const after = /^\s*(?:左右|上下|以上)/.exec(text.slice(amount.end))?.[0] ?? '';
  return before || after || amount.approximation ? `${before}${amount.text}${after}` : undefined;
}

function readRound(unit: Unit, line: number, times: Times, names: InvestorNames): ReadRound | Phrase {
  const guesses: Phrase[] = [];
  const [amount] = unit.amounts;
  const date = dateOf(unit, times, guesses);
  const { lead, participants } = investorsOf(unit.text, names, guesses);
  if (!amount && unit.rounds.length === 0 && lead.length + participants.length === 0)
    return say('import.unread.nothing');
  if (!amount && unit.rounds.length === 0 && (date === undefined || !/融资|投资|注资/.test(unit.text)))
    return say('import.unread.neither');
  const money = amount && moneyText(amount.value);
  if (amount && !isSound(money)) guesses.push(say('import.no-amount', { text: amount.text }));
  const conversion = unit.conversions.find(({ value }) => value.startsWith('USD '));
  const dollars =
    amount && !amount.value.startsWith('USD ') && conversion ? moneyText(conversion.value) : undefined;
  const unclear = amount ? undefined : vague.exec(unit.text)?.[0];
  if (unclear !== undefined) guesses.push(say('import.vague-amount', { text: unclear }));
  const [valuation] = unit.valuations;
  const isExact =
    valuation &&
    !valuation.approximation &&
    !/投前/.test(unit.text) &&
    !/^\s*(?:左右|上下|以上)/.test(unit.text.slice(valuation.end));
  const postMoney = isExact ? moneyText(valuation.value) : undefined;
  if (valuation && !isExact) guesses.push(say('import.vague-valuation', { text: valuation.text }));
  const qualified = qualifiedAmount(unit);
  return {
    round: roundNameOf(unit.rounds[0], date),
    ...(date !== undefined && { date }),
    ...(isSound(money) && { amount: money }),
    ...(isSound(dollars) && { dollars }),
    ...(isSound(postMoney) && { postMoney }),
    lead,
    participants,
    text: unit.text,
    line,
    ...(qualified !== undefined && { qualified }),
    guesses,
  };
}

function soundDate(date: string | undefined): boolean {
  if (date === undefined) return true;
  try {
    parsePartialDate(date);
    return true;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return false;
  }
}

/** No line of an overview is longer. */
const longest = 3000;

/** Why a sentence about money makes no round; undefined where it may make one. */
function reasonAgainst({ text, amounts, rounds }: Unit): Phrase | undefined {
  if (none.test(text) && amounts.length === 0) return say('import.unread.none');
  if (notDone.test(text)) return say('import.unread.not-done');
  if (totals.test(text)) return say('import.unread.total');
  if (amounts.length > 1) return say('import.unread.amounts');
  return rounds.length > 1 ? say('import.unread.rounds') : undefined;
}

/**
 * Reads the rounds of an overview, sentence by sentence. A sentence that cannot be read with certainty makes no round and
 * is given back with the reason.
 *
 * @param posted the day of the post, for dates such as “今年 8 月”; undefined where it is not known
 */
export function readFunding(
  items: readonly PostLine[],
  posted: string | undefined,
  names: InvestorNames,
): ReadFunding {
  const found: ReadFunding = { rounds: [], unread: [] };
  const times: Times = { previous: undefined, posted };
  for (const { text, number } of items) {
    if (text.length > longest) {
      found.unread.push({ text, line: number, reason: say('import.unread.long') });
      continue;
    }
    for (const statement of statementsOf(text)) {
      const whole = readUnit(statement);
      const several = whole.amounts.length > 1 || whole.rounds.length > 1;
      const units = several ? statement.split(nextClause).map((each) => readUnit(each.trim())) : [whole];
      const against =
        several && units.length === 1 ? reasonAgainst(whole) : units.map(reasonAgainst).find(Boolean);
      if (against !== undefined) {
        found.unread.push({ text: statement, line: number, reason: against });
        continue;
      }
      for (const unit of units) {
        const round = readRound(unit, number, times, names);
        if ('key' in round || !soundDate(round.date)) {
          const reason = 'key' in round ? round : say('import.unread.date');
          found.unread.push({ text: unit.text, line: number, reason });
          continue;
        }
        times.previous = round.date ?? times.previous;
        found.rounds.push(round);
      }
    }
  }
  return found;
}
