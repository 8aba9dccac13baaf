import { readNumeral } from '#language/figures/chinese-numerals.ts';

/** No issue has a higher number. */
const highest = 999_999_999;

/**
 * Reads the number of an issue as people type it: 52, ５２, 五十二, 第 52 期, No. 52.
 *
 * @returns a whole number from 1 on; undefined where the text is none
 */
export function readTypedNumber(typed: string): number | undefined {
  const plain = typed.normalize('NFKC').replace(/\s/g, '');
  const words = plain.replace(/^(?:第|no\.?|#)/i, '').replace(/期$/, '');
  const number = /^\d+$/.test(words) ? Number(words) : readNumeral(words);
  return number !== undefined && number >= 1 && number <= highest ? number : undefined;
}
