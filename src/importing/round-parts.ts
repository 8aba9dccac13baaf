import { figuresOfLine } from '#importing/read-day.ts';
import { roundFinder } from '#language/round-mentions.ts';
import type { PlacedFigure } from '#language/sentences.ts';
import { roundName } from '#schema/round-name.ts';
import type { Localized } from '#schema/localized.ts';

/** A stretch of a sentence about one round. */
export interface Unit {
  text: string;
  /** Amounts raised; those in parentheses behind another are its conversions. */
  amounts: PlacedFigure[];
  conversions: PlacedFigure[];
  valuations: PlacedFigure[];
  dates: PlacedFigure[];
  /** The names of rounds, as written. */
  rounds: string[];
}

const findUsual = roundFinder([]);
const unusual = /风险轮|首轮|新一轮|最新一轮|可转债|战略投资|成长轮|过渡轮|扩展轮|众筹/g;

function roundsIn(text: string): string[] {
  const usual = findUsual(text).map(({ start, end }) => ({ start, words: text.slice(start, end) }));
  const others = Array.from(text.matchAll(unusual), ({ index, 0: words }) => ({ start: index, words }));
  const sure = usual.length > 0 ? usual : others;
  return [...new Set(sure.map(({ words }) => words.replace(/\s+/g, '')))];
}

function insideParentheses(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (
    Math.max(before.lastIndexOf('（'), before.lastIndexOf('(')) >
    Math.max(before.lastIndexOf('）'), before.lastIndexOf(')'))
  );
}

function isValuation(text: string, { start, end }: PlacedFigure): boolean {
  return (
    /估值(?!差)[^，。；、]{0,12}$/.test(text.slice(Math.max(0, start - 20), start)) ||
    /^\s*的?\s*(?:投后|投前)?估值/.test(text.slice(end, end + 8))
  );
}

/** Reads the parts of a stretch of text about one round. */
export function readUnit(text: string): Unit {
  const figures = figuresOfLine(text, 'zh').flatMap((sentence) => sentence.figures);
  const placed: PlacedFigure[] = [];
  let from = 0;
  for (const figure of figures) {
    const start = text.indexOf(figure.text, from);
    if (start === -1) continue;
    from = start + figure.text.length;
    placed.push({ ...figure, start, end: from });
  }
  const money = placed.filter(({ kind }) => kind === 'money');
  const valuations = money.filter((figure) => isValuation(text, figure));
  const raised = money.filter((figure) => !valuations.includes(figure));
  const conversions = raised.filter(
    (figure, index) =>
      index > 0 &&
      insideParentheses(text, figure.start) &&
      !insideParentheses(text, (raised[index - 1] as PlacedFigure).start),
  );
  return {
    text,
    amounts: raised.filter((figure) => !conversions.includes(figure)),
    conversions: conversions.filter((figure) => !valuations.includes(figure)),
    valuations,
    dates: placed.filter(({ kind, value }) => kind === 'date' && !/s$|^---/.test(value)),
    rounds: roundsIn(text),
  };
}

const englishNames: Record<string, Partial<Localized>> = {
  风险轮: { zh: '风险轮', en: 'Venture round' },
  战略投资: { zh: '战略融资', en: 'Strategic round' },
  可转债: { zh: '可转债', en: 'Convertible notes' },
};

/** The name of a round as a company’s file has it: a usual one in English, another in both languages. */
export function roundNameOf(
  written: string | undefined,
  when: string | undefined,
): string | Partial<Localized> {
  const plain = (written ?? '').replace(/\s+|轮$|(?:round|funding|financing)$/gi, '').replace(/^series/i, '');
  const usual: Record<string, string> = {
    种子前: 'Pre-seed',
    种子: 'Seed',
    seed: 'Seed',
    'pre-seed': 'Pre-seed',
    天使: 'Angel',
    angel: 'Angel',
    战略融资: 'Strategic',
    战略: 'Strategic',
    过桥: 'Bridge',
    债务融资: 'Debt',
  };
  const letter = /^(pre-?)?([a-z]\d?\+*)$/i.exec(plain);
  const name =
    usual[plain.toLowerCase()] ??
    (letter ? `${letter[1] ? 'Pre-' : ''}Series ${(letter[2] ?? '').toUpperCase()}` : undefined);
  if (name !== undefined && roundName.safeParse(name).success) return name;
  if (written !== undefined && englishNames[written]) return englishNames[written];
  const [year = '', month] = (when ?? '').split('-');
  if (year === '') return { zh: '融资（轮次未写明）', en: 'Round (not named)' };
  const monthName =
    month &&
    new Date(Date.UTC(2000, Number(month) - 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  return {
    zh: `${year} 年${month ? ` ${Number(month)} 月` : ''}融资（轮次未写明）`,
    en: `${monthName ? `${monthName} ` : ''}${year} round (not named)`,
  };
}

/** Writes a figure of money as a company’s file has it: `USD 640000000` is `USD 640M`; undefined for what is no whole sum. */
export function moneyText(value: string): string | undefined {
  const [, currency = '', digits = ''] = /^([A-Z]{3}) (\d+)$/.exec(value) ?? [];
  if (currency === '' || /^0*$/.test(digits)) return undefined;
  for (const [letter, power] of [
    ['B', 9],
    ['M', 6],
    ['K', 3],
  ] as const) {
    if (digits.length <= power) continue;
    const fraction = digits.slice(-power).replace(/0+$/, '');
    if (fraction.length > 3) continue;
    return `${currency} ${digits.slice(0, -power)}${fraction && `.${fraction}`}${letter}`;
  }
  return `${currency} ${digits}`;
}
