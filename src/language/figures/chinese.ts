import { numeralSource, readNumeral, digitOf } from '#language/figures/chinese-numerals.ts';
import { chineseSuffixSource, currencyCode, prefixSource } from '#language/figures/currencies.ts';
import { digitsSource, fractionValue, monthsAsYears, scaled } from '#language/figures/decimal.ts';
import { matchAt, type Reader, type FigureReading } from '#language/figures/reading.ts';
import { latinNameBefore } from '#language/figures/traps.ts';

const powers: Record<string, number> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
};
const latin: Record<string, number> = { k: 3, K: 3, m: 6, M: 6, mn: 6, bn: 9, b: 9, B: 9, tn: 12, T: 12 };
const magnitude =
  '(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?!瓦|米|克|兆|字节|卡|伏|焦|比特|赫)|百(?!分))';
const amount = new RegExp(
  `(${prefixSource}\\s*)?(${digitsSource}|${numeralSource})(?:(k|K|M|m|mn|bn|B|b|tn|T)(?![A-Za-z\\d])|\\s*(?:多|余|几|来)?\\s*(${magnitude}))?(?:\\s*(${digitsSource})\\s*(万|千万|百万|千(?!瓦|米|克))(?!亿))?\\s*(?:多|余)?\\s*(?:(${chineseSuffixSource})|(%|％|个百分点|percent)|(成)(?!员|为|立|功|长|本|果|交|年|分|都|就|了|品|人|群|像|型|绩|熟)(半)?|(倍|[x×X](?![A-Za-z\\d])))?`,
  'y',
);
const fraction = new RegExp(
  `(${digitsSource}|${numeralSource})\\s*分之\\s*(${digitsSource}|${numeralSource})`,
  'y',
);
const halved = /([一二两三四五六七八九十]|\d{1,2})\s*(?:个)?(?:年|月|小时|天|周|星期|倍|世纪)半(?!年)/y;
const half = /一半|半数|过半|百分百/y;
const classifier =
  /\s*(?:个|家|位|人|名|款|种|块|台|次|年|天|周|小时|分钟|秒|项|份|轮|笔|只|张|套|条|座|件|部|倍|成|步|行|列|章|代|岁|篇|国|城|层|颗|枚|支|所|间|场|届|组|批|遍|类|样|步|寸|米|公里|公斤|吨|瓦|度)/y;
const counted =
  /\s*(?:个|家|位|人|名|块|台|次|年|月|日|天|周|小时|分钟|秒|项|份|轮|笔|只|张|套|条|座|件|部|倍|成|万|亿|千|百|多|余|%|％|美元|元|岁|吨|公里|公斤|纳米|厘米|毫米|米|瓦|TB|GB|MB|KB|[TP]?FLOPS|TOPS|GW|MW|nm|位)/y;

function numberOf(written: string): { digits: string; word: boolean } | undefined {
  if (/\d/.test(written)) return { digits: written, word: false };
  const [whole = '', after] = written.split('点');
  const value = readNumeral(whole);
  if (value === undefined) return undefined;
  return {
    digits: after === undefined ? String(value) : `${String(value)}.${[...after].map(digitOf).join('')}`,
    word: true,
  };
}

/** Reads 三分之一, 百分之三十, 1/3. */
export const readChineseFraction: Reader = (text, at) => {
  const match = matchAt(fraction, text, at);
  if (match) {
    const [written, below = '', above = ''] = match;
    const denominator =
      below === '百'
        ? 100
        : below === '千'
          ? 1000
          : below === '万'
            ? 10_000
            : Number(numberOf(below)?.digits);
    const numerator = above === '百' ? 100 : Number(numberOf(above)?.digits.replaceAll(',', ''));
    if (!Number.isFinite(numerator / denominator)) return { end: at + written.length };
    const digits = [100, 1000, 10_000].includes(denominator)
      ? `${scaled(String(numerator), denominator === 100 ? 0 : denominator === 1000 ? -1 : -2)}%`
      : fractionValue(numerator, denominator);
    return { start: at, end: at + written.length, kind: 'percent', digits, power: 0 };
  }
  const middle = matchAt(half, text, at);
  if (middle) {
    const digits = middle[0] === '百分百' ? '100%' : '50%';
    return { start: at, end: at + middle[0].length, kind: 'percent', digits, power: 0, lenient: true };
  }
  const more = matchAt(halved, text, at);
  if (!more) return undefined;
  const value = numberOf(more[1] ?? '')?.digits;
  if (value === undefined) return undefined;
  const kind = more[0].includes('倍') ? 'multiple' : 'count';
  return { start: at, end: at + more[0].length, kind, digits: `${value}.5`, power: 0, lenient: true };
};

/** Words before a multiple of growth, which counts what is added in Chinese and the whole in English. */
const growth = /(?:增长|增加|上涨|提高|提升|上升|高出|多出|涨|增)(?:了|近|约|逾|超过|到)?\s*$/;

/** Reads an amount, a count, a percentage or a multiple of Chinese text. */
export const readChineseAmount: Reader = (text, at) => {
  const match = matchAt(amount, text, at);
  if (!match) return undefined;
  const [
    written,
    prefix,
    first = '',
    letter,
    mark,
    second,
    secondMark,
    suffix,
    percent,
    tenth,
    halfTenth,
    times,
  ] = match;
  const number = /[几数好]$/.test(text.slice(Math.max(0, at - 1), at)) ? undefined : numberOf(first);
  const end = at + written.trimEnd().length;
  if (!number && !prefix && /^[百千万亿]/.test(first)) return undefined;
  if (!number) return { end };
  if (!number.word && !prefix && !suffix && !percent && !times && !mark) {
    const name = latinNameBefore(text, at);
    const after = at + (prefix?.length ?? 0) + first.length;
    if (name && !matchAt(counted, text, after)) return { end };
  }
  let power = letter ? (latin[letter] ?? 0) : mark ? (powers[mark] ?? 0) : 0;
  let digits = number.digits;
  if (second !== undefined && secondMark !== undefined && power > (powers[secondMark] ?? 0)) {
    const low = Number(scaled(second, powers[secondMark] ?? 0));
    digits = String(Number(scaled(digits, power)) + low);
    power = 0;
  } else if (second !== undefined) return undefined;
  const before = text.slice(Math.max(0, at - 8), at);
  const common = { start: at, end, digits, power };
  const small = power === 0 && Number(digits.replaceAll(',', '')) <= 12 && !digits.includes('.');
  const currency = currencyCode((prefix ?? '').trim()) ?? currencyCode(suffix ?? '');
  if (currency) return { ...common, kind: 'money', currency, power: suffix === '美分' ? power - 2 : power };
  if (percent) return { ...common, kind: 'percent' };
  if (tenth) {
    if (number.word && !/^[一二两三四五六七八九十]$/.test(first)) return undefined;
    const value = scaled(String(Number(digits) * 10 + (halfTenth ? 5 : 0)), 0);
    return { ...common, kind: 'percent', digits: value };
  }
  if (times) {
    const also = growth.test(before) && /^\d+$/.test(digits) ? `×${String(Number(digits) + 1)}` : undefined;
    if (/[xX×]/.test(times) && small && Number(digits) < 2) return { end };
    const lenient = Number(digits) <= 2 ? true : undefined;
    return { ...common, kind: 'multiple', also, lenient };
  }
  if (number.word && power === 0) {
    if (/^[零〇一二两三四五六七八九]+$/.test(first) && first.length > 1) return { end };
    if (first === '一' || first === '零' || (small && !matchAt(classifier, text, end))) return { end };
    if (!/[万亿]/.test(first) && first.length < 2 && !small) return { end };
  }
  if (number.word && power > 0 && first === '零') return { end };
  const lenient = small || (letter !== undefined && power > 0) ? true : undefined;
  const bare = power === 0 && !letter;
  const also = monthsAsYears(digits, matchAt(/\s*个月/y, text, end) !== undefined);
  return { ...common, kind: 'count', also, lenient, bare: bare && end === at + first.length };
};

/** Reads 上百, 近千万: a magnitude with nothing before it. */
export const readChineseMagnitude: Reader = (text, at) => {
  const match = matchAt(new RegExp(`(${magnitude}|千)\\s*(${chineseSuffixSource})?`, 'y'), text, at);
  if (!match) return undefined;
  const before = text.slice(Math.max(0, at - 2), at);
  const currency = currencyCode(match[2] ?? '');
  if (!/[上近逾超过]$/.test(before) && !currency) return undefined;
  if (/[数几]$/.test(before)) return { end: at + match[0].length };
  const common: Omit<FigureReading, 'kind'> = {
    start: at,
    end: at + match[0].length,
    digits: '1',
    power: powers[match[1] ?? ''] ?? 0,
    lenient: true,
  };
  return currency ? { ...common, kind: 'money', currency } : { ...common, kind: 'count' };
};
