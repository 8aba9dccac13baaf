/** The digits of the lists: none of them is changed by JSON. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map(Array.from(digits, (digit, value) => [digit, value]));

/** A digit holds a number up to this; a higher one says that more follow. */
const more = 32;

/** Writes numbers in ascending order as the gaps between them, a character for the small ones. */
export function encodeList(numbers: readonly number[]): string {
  let text = '';
  let last = 0;
  for (const number of numbers) {
    let gap = number - last;
    last = number;
    while (gap >= more) {
      text += digits[more + (gap % more)];
      gap = Math.floor(gap / more);
    }
    text += digits[gap];
  }
  return text;
}

/** Reads a list that was written by {@link encodeList}. */
export function decodeList(text: string): number[] {
  const numbers: number[] = [];
  let [last, gap, factor] = [0, 0, 1];
  for (const digit of text) {
    const value = values.get(digit) ?? 0;
    gap += (value % more) * factor;
    factor *= more;
    if (value >= more) continue;
    last += gap;
    numbers.push(last);
    [gap, factor] = [0, 1];
  }
  return numbers;
}
