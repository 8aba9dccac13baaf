import {
  readInvestors,
  type InvestorNames,
  type NamedInvestor,
} from '#authoring/importers/investor-names.ts';
import type { Line } from '#authoring/importers/lines.ts';
import { moneyText, readUnit, roundNameOf, type Unit } from '#authoring/importers/round-parts.ts';
import { sentenceEnds } from '#document/sentences.ts';
import { parseMoney, wholeMoney } from '#schema/money.ts';
import { parsePartialDate } from '#schema/partial-date.ts';
import type { Localized } from '#schema/text.ts';

/** A round as an overview tells it; what is left out could not be read with certainty. */
export interface ReadRound {
  round: string | Localized;
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
  guesses: string[];
}

/** A sentence about money that makes no sure round. */
export interface UnreadFunding {
  text: string;
  line: number;
  reason: string;
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

/** Keeps the year of the round before, for “同年 12 月”, and the day of the post, for “今年 8 月”. */
interface Times {
  previous: string | undefined;
  posted: string | undefined;
}

/** The date of a round; a year that is not written is concluded from what stands around it. */
function dateOf(unit: Unit, times: Times, guesses: string[]): string | undefined {
  const [first, ...others] = unit.dates.filter(
    ({ start }) =>
      !/自\s*$/.test(unit.text.slice(0, start)) && !/估值[^，。；]*$/.test(unit.text.slice(0, start)),
  );
  if (!first) return relativeYear(unit.text, times, guesses);
  if (others.some(({ value }) => value !== first.value))
    guesses.push(`The sentence has more than one date; “${first.text}” was taken.`);
  if (!first.value.startsWith('--')) return first.value;
  const before = unit.text.slice(Math.max(0, first.start - 4), first.start);
  const rest = first.value.slice(1);
  const year = yearOf(before, rest, times);
  if (year === undefined) return undefined;
  guesses.push(
    `“${before.match(/(?:同年|次年|今年|去年|前年|当年)\s*的?$/)?.[0] ?? ''}${first.text}” was taken for ${year}${rest}.`,
  );
  return `${year}${rest}`;
}

function yearOf(before: string, rest: string, { previous, posted }: Times): string | undefined {
  const earlier = Number(previous?.slice(0, 4));
  const now = Number(posted?.slice(0, 4));
  if (/同年|当年/.test(before)) return earlier ? String(earlier) : undefined;
  if (/次年/.test(before)) return earlier ? String(earlier + 1) : undefined;
  if (!now) return undefined;
  if (/去年/.test(before)) return String(now - 1);
  if (/前年/.test(before)) return String(now - 2);
  // A day without a year is the last such day before the post came out.
  const isPast = `${now}${rest}` <= `${posted ?? ''}~`;
  return /今年/.test(before) || isPast ? String(now) : String(now - 1);
}

function relativeYear(text: string, { posted }: Times, guesses: string[]): string | undefined {
  const word = /今年|去年|前年/.exec(text)?.[0];
  if (word === undefined || posted === undefined) return undefined;
  const year = String(Number(posted.slice(0, 4)) - ['今年', '去年', '前年'].indexOf(word));
  guesses.push(`“${word}” was taken for ${year}.`);
  return year;
}

function isSound(money: string | undefined): money is string {
  if (money === undefined) return false;
  try {
    parseMoney(money);
    return wholeMoney.safeParse(money).success;
  } catch {
    return false;
  }
}

const listEnd = '(?:共同|联合|联手|一同|一起)?';
const leads = new RegExp(
  `(?:^|[，,。；;：:（(]|由|(?:获得?|完成|得到|宣布|来自)了?)((?:[^，,。；;：:由（(]|[（(][^（）()]*[）)]|(?<=(?:Inc|Ltd|Co|Corp)\\.?),)+?)${listEnd}领投`,
);
const joins =
  /(?:^|[，,。；;：:]|由)((?:[^，,。；;：:由（(]|[（(][^（）()]*[）)])+?)(?:等[^，。；]{0,8})?(?:也|均|都)?(?:继续)?(?:跟投|参投|参与(?:其中|投资|跟投|了(?:本轮|此轮|该轮|投资)?)?|支持)/;
const lists =
  /(?:其他|主要|现有|老)?(?:投资方|投资者|投资人|投资机构|参与者|参与方|参投方|跟投方|股东)(?:还|也|均|则)?(?:包括|包含|为|是|有|：|:)了?\s*([^。；;]+)/;
const from =
  /(?:来自|获得?(?:了)?(?:来自)?|获)\s*((?:[^，,。；;：:\d（(]|[（(][^（）()]*[）)])+?)的?\s*(?:(?:[A-Z]\+?|种子|天使|风险|战略)轮?)?(?:融资|投资|注资|战略投资)/;
const leadLabel = /(?:^|[，,。；;（(])\s*领投(?!的|了)(?:方|机构|人)?(?:为|是|包括)?\s*[:：]?\s*([^，。；;）)]+)/;
const joinLabel =
  /(?:^|[，,。；;（(])\s*(?:跟投|参投)(?!的|了)(?:方|机构|人)?(?:为|是|包括)?\s*[:：]?\s*([^，。；;）)]+)/;
const vague = /[数几上近超逾](?:十|百|千|万|亿)+(?:余|多|级)?(?:人民币|美元|元|港元|欧元)/;
const ledIn = /\bled by\s+([^.;。；(]+?)(?=,?\s+(?:with|and (?:joined|backed)|in\b)|[.;。；(]|$)/i;
const withIn = /\bwith (?:participation from|the participation of)\s+([^.;。；(]+)/i;

interface Parts {
  lead: NamedInvestor[];
  participants: NamedInvestor[];
}

/** Reads who led and who joined; a list that is no list of names is told as unread. */
function investorsOf(text: string, names: InvestorNames, guesses: string[]): Parts {
  const parts: Parts = { lead: [], participants: [] };
  let rest = text;
  const take = (pattern: RegExp, part: keyof Parts): boolean => {
    const match = pattern.exec(rest);
    const words = match?.[1];
    // “获得了种子轮融资” names a round where an investor may stand.
    if (!match || words === undefined || /^[^、]*轮$|^(?:新|最新|一|首)/.test(words.trim())) return false;
    const read = readInvestors(words, names);
    rest = `${rest.slice(0, match.index)}，${rest.slice(match.index + match[0].length)}`;
    if (!read) {
      guesses.push(`“${words.trim()}” was not read as names of investors.`);
      return true;
    }
    if (read.generic.length > 0) guesses.push(`“${read.generic.join('、')}” names nobody and was left out.`);
    const known = [...parts.lead, ...parts.participants];
    for (const each of read.named)
      if (!known.some(({ name, id }) => name === each.name || (id !== undefined && id === each.id))) {
        parts[part].push(each);
        known.push(each);
      }
    return true;
  };
  const hasLead = take(leadLabel, 'lead') || take(leads, 'lead') || take(ledIn, 'lead');
  let joined = false;
  for (const pattern of [joinLabel, lists, joins, joins, withIn])
    joined = take(pattern, 'participants') || joined;
  if (!hasLead && !joined) take(from, 'participants');
  return parts;
}

function qualifiedAmount({ text, amounts: [amount] }: Unit): string | undefined {
  if (!amount) return undefined;
  const before =
    /(?:超过|超|逾|近|约|将近|接近|至少|不低于)\s*$/.exec(text.slice(0, amount.start))?.[0] ?? '';
  const after = /^\s*(?:左右|上下|以上)/.exec(text.slice(amount.end))?.[0] ?? '';
  return before || after || amount.approximation ? `${before}${amount.text}${after}` : undefined;
}

function readRound(unit: Unit, line: number, times: Times, names: InvestorNames): ReadRound | string {
  const guesses: string[] = [];
  const [amount] = unit.amounts;
  const date = dateOf(unit, times, guesses);
  const { lead, participants } = investorsOf(unit.text, names, guesses);
  if (!amount && unit.rounds.length === 0 && lead.length + participants.length === 0)
    return 'it names no round, no amount and no investor';
  if (!amount && unit.rounds.length === 0 && (date === undefined || !/融资|投资|注资/.test(unit.text)))
    return 'it names neither a round nor an amount';
  const money = amount && moneyText(amount.value);
  if (amount && !isSound(money)) guesses.push(`“${amount.text}” was not read as an amount.`);
  const [conversion] = unit.conversions.filter(({ value }) => value.startsWith('USD '));
  const dollars =
    amount && !amount.value.startsWith('USD ') && conversion ? moneyText(conversion.value) : undefined;
  const unclear = amount ? undefined : vague.exec(unit.text)?.[0];
  if (unclear !== undefined) guesses.push(`“${unclear}” is no exact amount and was left out.`);
  const [valuation] = unit.valuations;
  const isExact =
    valuation &&
    !valuation.approximation &&
    !/投前/.test(unit.text) &&
    !/^\s*(?:左右|上下|以上)/.test(unit.text.slice(valuation.end));
  const postMoney = isExact ? moneyText(valuation.value) : undefined;
  if (valuation && !isExact) guesses.push(`The valuation “${valuation.text}” is not exact and was left out.`);
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
  } catch {
    return false;
  }
}

/** No line of an overview is longer. */
const longest = 3000;

/** Why a sentence about money makes no round; undefined where it may make one. */
function reasonAgainst({ text, amounts, rounds }: Unit): string | undefined {
  if (none.test(text) && amounts.length === 0) return 'it says that there was no round, or none made public';
  if (notDone.test(text)) return 'it speaks of money that was not raised yet';
  if (totals.test(text)) return 'it gives a total, which is no round';
  if (amounts.length > 1) return 'it has more than one amount, and it is not sure what each is of';
  return rounds.length > 1 ? 'it names more than one round' : undefined;
}

/**
 * Reads the rounds of an overview, sentence by sentence. A sentence that cannot be read with certainty makes no round and
 * is given back with the reason.
 *
 * @param posted the day of the post, for dates such as “今年 8 月”; undefined where it is not known
 */
export function readFunding(
  items: readonly Line[],
  posted: string | undefined,
  names: InvestorNames,
): ReadFunding {
  const found: ReadFunding = { rounds: [], unread: [] };
  const times: Times = { previous: undefined, posted };
  for (const { text, number } of items) {
    if (text.length > longest) {
      found.unread.push({ text, line: number, reason: 'it is longer than any sentence about a round' });
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
        if (typeof round === 'string' || !soundDate(round.date)) {
          const reason = typeof round === 'string' ? round : 'its date is none of the calendar';
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
