const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const words = new Map<string, number>([
  ...units.split(' ').map((word, value): [string, number] => [word, value]),
  ...tens.split(' ').map((word, place): [string, number] => [word, (place + 2) * 10]),
]);
const magnitudes = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);

/** Words that a number in words may start with. */
export const numberWordSource = [...words.keys()].filter((word) => word !== 'zero').join('|');

/** The value of a single number word: 12 for “twelve”. */
export function wordValue(word: string): number | undefined {
  return words.get(word.toLowerCase());
}

const word = /[ \u00a0-]?(?:and )?([a-z]+)(?![a-z])/iy;

/**
 * Reads a number in words at an offset: “twenty-five”, “one hundred and eight thousand”, “two and a half million”.
 *
 * @returns its value and where it ends
 */
export function readWords(text: string, at: number): { value: number; end: number } | undefined {
  let [total, group, end, last] = [0, 0, at, ''];
  word.lastIndex = at;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const name = match[1]?.toLowerCase() ?? '';
    const value = words.get(name) ?? (end === at && (name === 'a' || name === 'an') ? 1 : undefined);
    const power = magnitudes.get(name);
    const joined = match[0].includes('and ');
    if (end === at && match.index + match[0].length !== at + name.length) return undefined;
    if (value !== undefined) {
      const follows = joined ? last === 'hundred' : last === 'hundred' || last === 'magnitude';
      const fits = end === at || follows || (last === 'tens' && value < 10 && !joined);
      if (!fits || (end > at && value === 0)) break;
      group += value;
      last = value >= 20 ? 'tens' : 'unit';
    } else if (power !== undefined && end !== at && !joined) {
      if (power === 2) group *= 100;
      else [total, group] = [total + group * 10 ** power, 0];
      last = power === 2 ? 'hundred' : 'magnitude';
    } else break;
    end = match.index + match[0].length;
  }
  const half = / and a half(?![a-z])/iy;
  half.lastIndex = end;
  if (last === 'unit' && half.test(text)) return { value: total + group + 0.5, end: half.lastIndex };
  return end > at ? { value: total + group, end } : undefined;
}
