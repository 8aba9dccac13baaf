import { currencyCode, englishSuffixSource, prefixSource } from '#language/figures/currencies.ts';
import { digitsSource, monthsAsYears, scaled } from '#language/figures/decimal.ts';
import { readWords } from '#language/figures/english-numerals.ts';
import { matchAt, type Reader, type FigureReading } from '#language/figures/reading.ts';
import { capitalBefore } from '#language/figures/traps.ts';

const powers: Record<string, number> = {
  hundred: 2,
  thousand: 3,
  k: 3,
  million: 6,
  mn: 6,
  mln: 6,
  m: 6,
  billion: 9,
  bn: 9,
  b: 9,
  trillion: 12,
  tn: 12,
  t: 12,
};
const head = new RegExp(`(${prefixSource}\\s?)?(${digitsSource})`, 'y');
const tail = new RegExp(
  `(?:[\\s-]?(hundred|thousand|million|billion|trillion|mln|mn|bn|tn)(?![a-z])|([kKmMbBtT])(?![A-Za-z\\d]))?(?:[\\s-](${englishSuffixSource})|\\s?(%|％|(?:-|\\s)?(?:percent|per cent|percentage points?|percentage-points?)(?![a-z]))|(-?fold|\\s?[x×X](?![A-Za-z\\d])|\\stimes|-times)(?![a-z]))?`,
  'iy',
);
/** Currencies whose names are words or parts besides: “300 billion won”, “50 cents”. */
function unitAfter(
  text: string,
  end: number,
  power: number,
  written: string,
): Pick<FigureReading, 'kind' | 'end' | 'power' | 'currency'> | undefined {
  const won = power >= 3 ? matchAt(/ won(?![a-z’'])/y, text, end) : undefined;
  if (won) return { kind: 'money', end: end + won[0].length, power, currency: 'KRW' };
  const cents = written === '' ? matchAt(/[\s-](?:US )?cents?(?![a-z])/y, text, end) : undefined;
  return cents && { kind: 'money', end: end + cents[0].length, power: -2, currency: 'USD' };
}

/** Reads what follows a number: its magnitude and what it counts. */
export function readUnit(
  text: string,
  start: number,
  after: number,
  digits: string,
  prefix: string,
  word: boolean,
): ReturnType<Reader> {
  const match = matchAt(tail, text, after);
  const [written = '', long, letter, suffix, percent, times] = match ?? [];
  const mark = (long ?? letter ?? '').toLowerCase();
  const power = powers[mark] ?? 0;
  const end = after + written.length;
  const common = { start, end, digits, power };
  const value = Number(digits.replaceAll(',', ''));
  const small = power === 0 && value <= 12 && Number.isInteger(value);
  const currency = currencyCode(prefix.trim()) ?? currencyCode(suffix ?? '');
  if (currency) {
    const weight = !prefix && /^pounds?$/i.test(suffix ?? '');
    return {
      ...common,
      kind: 'money',
      currency,
      also: weight
        ? digits.replaceAll(',', '')
        : prefix.trim() === '¥'
          ? `JPY ${scaled(digits, power)}`
          : undefined,
      lenient: weight || (word && small) ? true : undefined,
    };
  }
  const named = unitAfter(text, end, power, written);
  if (named) return { ...common, ...named, lenient: word && small ? true : undefined };
  if (percent) return { ...common, kind: 'percent' };
  if (times) {
    if (/x|×/i.test(times) && (value < 2 || (letter ?? '') !== '')) return { end };
    return {
      ...common,
      kind: 'multiple',
      lenient: (word && small && times === ' times') || value <= 2 ? true : undefined,
    };
  }
  if (!word && power === 0) {
    const name = capitalBefore(text, start);
    const whole =
      digits.includes(',') ||
      value >= 1000 ||
      /^[\s-]?(?:[KMGTP]B|TOPS|T?FLOPS|nm|GW|MW|kWh|mAh|Hz|km|kg|cm|mm)\b/.test(text.slice(end));
    if (name && !whole && !(name === 'opening' && value >= 100)) return { end: nameEnd(text, end) };
  }
  if (letter && /[mMbBtT]/.test(letter)) {
    if (capitalBefore(text, start)) return { end };
    return { ...common, kind: 'count', lenient: true };
  }
  if (letter === 'K' && small) return { end };
  const also = monthsAsYears(digits, matchAt(/[\s-]months?(?![a-z])/y, text, end) !== undefined);
  const lenient = small ? true : undefined;
  return { ...common, kind: 'count', also, lenient, bare: !word && written === '' };
}

/** A name may go on with a size: Llama 3 70B. */
function nameEnd(text: string, end: number): number {
  return end + (matchAt(/(?:\s\d+[A-Za-z]\w*)*/y, text, end)?.[0].length ?? 0);
}

/** Reads an amount, a count, a percentage or a multiple of English text. */
export const readEnglishAmount: Reader = (
  text,
  at,
): FigureReading | readonly FigureReading[] | { end: number } | undefined => {
  const match = matchAt(head, text, at);
  if (match) {
    const [written, prefix = '', digits = ''] = match;
    return readUnit(text, at, at + written.length, digits, prefix, false);
  }
  const words = readWords(text, at);
  if (!words) return undefined;
  const name = text.slice(at, words.end);
  if (/^(?:an?|one)$/i.test(name)) {
    const next = matchAt(/[\s-](?=(?:hundred|thousand|million|billion|trillion)(?![a-z]))/y, text, words.end);
    if (!next) return { end: words.end };
  }
  return readUnit(text, at, words.end, String(words.value), '', true);
};
