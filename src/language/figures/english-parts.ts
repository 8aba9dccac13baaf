import { fractionValue } from '#language/figures/decimal.ts';
import { wordValue } from '#language/figures/english-numerals.ts';
import { readUnit } from '#language/figures/english.ts';
import { matchAt, type Reader } from '#language/figures/reading.ts';

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
  twentieth: 20,
  hundredth: 100,
};
const fraction =
  /(an?|one|two|three|four|five|six|seven|eight|nine)[ -](half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)(s)?(?![a-z])/iy;
const oneIn =
  /(one|two|three|1|2|3) (?:in|out of) (two|three|four|five|six|seven|eight|nine|ten|\d{1,3})(?![a-z,.\d]*\d|[a-z])/iy;
const half = /half(?:-|\s)?(?:an? )?(million|billion|dozen|trillion)?(?![a-z])/iy;
const doubled =
  /(twice|double[ds]?|doubling|triple[ds]?|tripling|quadruple[ds]?|quadrupling|quintuple[ds]?|threefold)(?![a-z])/iy;
const fold =
  /(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred)fold(?![a-z])/iy;
const dozen = /(?:(an?|one|two|three|four|five|six)\s)?dozen(?![a-z])/iy;

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
    if (name) return readUnit(text, at, at + middle[0].length - name.length, '0.5', '', false);
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
