import { currencyCode, englishSuffixSource, prefixSource } from '#document/figures/currencies.ts';
import { digitsSource, fractionValue } from '#document/figures/decimal.ts';
import { readWords, wordValue } from '#document/figures/english-numerals.ts';
import { matchAt, type Reader, type Reading } from '#document/figures/reading.ts';
import { nameBefore } from '#document/figures/traps.ts';

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
const parts: Record<string, number> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  hundredth: 100,
};
const fraction =
  /(an?|one|two|three|four|five|six|seven|eight|nine)[ -](half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)(s)?(?![a-z])/iy;
const oneIn =
  /(one|two|three|1|2|3) (?:in|out of) (two|three|four|five|six|seven|eight|nine|ten|\d{1,3})(?![a-z,.\d]*\d|[a-z])/iy;
const half = /half(?:-|\s)?(?:an? )?(million|billion|dozen|trillion)?(?![a-z])/iy;
const doubled =
  /(twice|double[ds]?|doubling|triple[ds]?|tripling|quadruple[ds]?|quadrupling|quintuple[ds]?|threefold)(?![a-z])/iy;
const fold =
  /(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred)fold(?![a-z])/iy;
const dozen = /(?:(an?|one|two|three|four|five|six)\s)?dozen(?![a-z])/iy;

/** Reads what follows a number: its magnitude and what it counts. */
function finish(
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
      also: weight ? digits.replaceAll(',', '') : undefined,
      lenient: weight || (word && small) ? true : undefined,
    };
  }
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
    const name = nameBefore(text, start, 'en');
    const whole =
      digits.includes(',') ||
      value >= 1000 ||
      /^[\s-]?(?:[KMGTP]B|TOPS|T?FLOPS|nm|GW|MW|kWh|mAh|Hz|km|kg|cm|mm)\b/.test(text.slice(end));
    if (name && !whole && !(name === 'opening' && value >= 100)) return { end: nameEnd(text, end) };
  }
  if (letter && /[mMbBtT]/.test(letter)) {
    if (nameBefore(text, start, 'en')) return { end };
    return { ...common, kind: 'count', lenient: true };
  }
  if (letter === 'K' && small) return { end };
  return { ...common, kind: 'count', lenient: small ? true : undefined, bare: !word && written === '' };
}

/** A name may go on with a size: Llama 3 70B. */
function nameEnd(text: string, end: number): number {
  return end + (matchAt(/(?:\s\d+[A-Za-z]\w*)*/y, text, end)?.[0].length ?? 0);
}

/** Reads “a third”, “three-quarters”, “half”, “one in five”, “half a million”. */
export const readEnglishFraction: Reader = (text, at) => {
  const common = { start: at, power: 0 };
  const match = matchAt(fraction, text, at);
  if (match) {
    const [written, count = '', part = '', plural] = match;
    const above = wordValue(count) ?? 1;
    if (above > 1 !== (plural === 's') || above > (parts[part.toLowerCase()] ?? 1))
      return { end: at + written.length };
    const digits = fractionValue(above, parts[part.toLowerCase()] ?? 1);
    const loose = /^an?$/i.test(count) || digits === '50%';
    return {
      ...common,
      end: at + written.length,
      kind: 'percent',
      digits,
      lenient: loose ? true : undefined,
    };
  }
  const chance = matchAt(oneIn, text, at);
  if (chance) {
    const [written, above = '', below = ''] = chance;
    const denominator = wordValue(below) ?? Number(below);
    const digits = fractionValue(wordValue(above) ?? Number(above), denominator);
    return denominator > 100
      ? undefined
      : { ...common, end: at + written.length, kind: 'percent', digits, lenient: true };
  }
  const middle = matchAt(half, text, at);
  if (middle) {
    const name = middle[1]?.toLowerCase();
    const end = at + middle[0].trimEnd().length;
    if (name === 'dozen') return { ...common, end, kind: 'count', digits: '6', lenient: true };
    if (name) return finish(text, at, at + middle[0].length - name.length, '0.5', '', false);
    return { ...common, end: at + 4, kind: 'percent', digits: '50%', lenient: true };
  }
  return undefined;
};

const folds: Record<string, string> = { tw: '2', do: '2', tr: '3', th: '3', qua: '4', qui: '5' };

/** Reads “twice”, “tenfold”, “two dozen”. */
export const readEnglishMultiple: Reader = (text, at) => {
  const common = { start: at, power: 0 };
  const many = matchAt(fold, text, at);
  if (many) {
    const value = many[1]?.toLowerCase() === 'hundred' ? 100 : (wordValue(many[1] ?? '') ?? 1);
    const lenient = value <= 2 ? true : undefined;
    return { ...common, end: at + many[0].length, kind: 'multiple', digits: String(value), lenient };
  }
  const match = matchAt(doubled, text, at);
  if (match) {
    const name = match[0].toLowerCase();
    const digits = folds[name.slice(0, 3)] ?? folds[name.slice(0, 2)] ?? '2';
    return { ...common, end: at + match[0].length, kind: 'multiple', digits, lenient: true };
  }
  const twelve = matchAt(dozen, text, at);
  if (!twelve) return undefined;
  const value = (wordValue(twelve[1] ?? '') ?? 1) * 12;
  return { ...common, end: at + twelve[0].length, kind: 'count', digits: String(value), lenient: true };
};

/** Reads an amount, a count, a percentage or a multiple of English text. */
export const readEnglishAmount: Reader = (
  text,
  at,
): Reading | readonly Reading[] | { end: number } | undefined => {
  const match = matchAt(head, text, at);
  if (match) {
    const [written, prefix = '', digits = ''] = match;
    return finish(text, at, at + written.length, digits, prefix, false);
  }
  const words = readWords(text, at);
  if (!words) return undefined;
  const name = text.slice(at, words.end);
  if (/^(?:an?|one)$/i.test(name)) {
    const next = matchAt(/[\s-](?=(?:hundred|thousand|million|billion|trillion)(?![a-z]))/y, text, words.end);
    if (!next) return { end: words.end };
  }
  return finish(text, at, words.end, String(words.value), '', true);
};
