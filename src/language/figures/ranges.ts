import type { FigureRules } from '#language/figures/figure-rules.ts';
import type { FigureReading } from '#language/figures/reading.ts';

const span = /[-–—~～至到]|to|through/;

const valueOf = ({ digits }: FigureReading): number => Number(digits.replaceAll(',', ''));

/** Gives a bare number before another figure the unit of that figure: 10 至 20 亿美元, 10–20%. */
function backward(first: FigureReading, second: FigureReading, isSpan: boolean): FigureReading | undefined {
  if (second.kind === 'money' && first.kind === 'count' && first.power > 0)
    return { ...first, kind: 'money', currency: second.currency, lenient: second.lenient };
  if (!first.bare || second.bare) return undefined;
  if (second.kind === 'date') {
    const isMonth =
      second.digits.startsWith('--') && second.digits.length === 4 && /^\d{1,2}$/.test(first.digits);
    if (!isMonth || valueOf(first) < 1 || valueOf(first) > 12) return undefined;
    return {
      ...first,
      kind: 'date',
      digits: `--${first.digits.padStart(2, '0')}`,
      lenient: undefined,
      bare: false,
    };
  }
  if (second.kind === 'count' && second.power === 0) return undefined;
  if (second.kind === 'percent' && second.digits.includes('/')) return undefined;
  const takes =
    second.power > 0 && !first.digits.includes(',') && (isSpan ? valueOf(first) < valueOf(second) : true);
  const { kind, currency } = second;
  const lenient = kind === 'count' && !takes ? first.lenient : second.lenient;
  return { ...first, kind, currency, power: takes ? second.power : first.power, lenient, bare: false };
}

/** Lets the parts of a range of money share their currency and magnitude: $10–20 million, $300 million to 400 million. */
function forward(first: FigureReading, second: FigureReading): [FigureReading, FigureReading] | undefined {
  if (first.kind !== 'money') return undefined;
  if (second.kind !== 'count' && second.currency !== first.currency) return undefined;
  const takes =
    first.power === 0 && second.power > 0 && !first.digits.includes(',') && valueOf(first) < valueOf(second);
  return [
    { ...first, power: takes ? second.power : first.power },
    { ...second, kind: 'money', currency: first.currency, lenient: undefined, bare: false },
  ];
}

/** Reads the short end of a range of years: 2019–21. */
function shortYear(first: FigureReading, second: FigureReading, between: string): FigureReading | undefined {
  if (!second.bare || !/^\s?[-–—]\s?$/.test(between) || !/^\d{2}$/.test(second.digits)) return undefined;
  if (first.kind !== 'date' || !/^\d{4}$/.test(first.digits) || second.digits <= first.digits.slice(2))
    return undefined;
  const digits = first.digits.slice(0, 2) + second.digits;
  return { ...second, kind: 'date', digits, lenient: undefined, bare: false };
}

/** Gives each figure of a range or a list the unit that is written only once. */
export function settleRanges(
  readings: readonly FigureReading[],
  text: string,
  { joint }: FigureRules,
): FigureReading[] {
  const settled = [...readings];
  for (let index = settled.length - 2; index >= 0; index -= 1) {
    const [first, second] = [settled[index], settled[index + 1]];
    if (!first || !second || second.start - first.end > 9 || second.start < first.end) continue;
    const between = text.slice(first.end, second.start);
    if (!joint.test(between)) continue;
    const isSpan =
      span.test(between) || /\bbetween\s$/i.test(text.slice(Math.max(0, first.start - 8), first.start));
    const both = isSpan ? forward(first, second) : undefined;
    if (first.lenient && second.kind === 'count' && /^ or $/.test(between))
      settled[index + 1] = { ...second, lenient: true };
    const end = shortYear(first, second, between);
    if (end) settled[index + 1] = end;
    else if (both) [settled[index], settled[index + 1]] = both;
    else settled[index] = backward(first, second, isSpan) ?? first;
  }
  return settled;
}
