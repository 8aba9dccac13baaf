const digits = new Map([...'零一二三四五六七八九'].map((word, value) => [word, value]));
digits.set('〇', 0).set('两', 2);
const small = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** Characters of a number in words. */
export const numeralSource = '[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?';

/** The value of a digit that stands alone; undefined where it is none. */
export function digitOf(word: string): number | undefined {
  return digits.get(word);
}

/** Reads a number below ten thousand; undefined where the characters make none, as in 二三十. */
function belowTenThousand(words: string): number | undefined {
  let [sum, digit, limit] = [0, -1, 10_000];
  for (const [index, word] of [...words].entries()) {
    const value = digits.get(word);
    const unit = small.get(word);
    if (value !== undefined) {
      if (digit > 0) return undefined;
      digit = value;
    } else if (
      unit !== undefined &&
      unit < limit &&
      (digit > 0 || (unit === 10 && (index === 0 || digit === 0)))
    ) {
      sum += Math.max(digit, 1) * unit;
      [digit, limit] = [-1, unit];
    } else return undefined;
  }
  return sum + Math.max(digit, 0);
}

/**
 * Reads a whole number in words: 一亿两千万, 五百. One that starts with a magnitude, such as 百万, and a row of
 * digits, such as 二三, are none.
 */
export function readNumeral(words: string): number | undefined {
  for (const [mark, unit] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const place = words.lastIndexOf(mark);
    if (place === -1) continue;
    const high = readNumeral(words.slice(0, place));
    const rest = words.slice(place + 1);
    const low = rest === '' ? 0 : readNumeral(rest);
    return high && low !== undefined ? high * unit + low : undefined;
  }
  return words === '' ? undefined : belowTenThousand(words);
}
