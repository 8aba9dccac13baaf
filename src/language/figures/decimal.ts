/** A number in digits, as both languages write it: 108,000 or 6.4. */
export const digitsSource = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?';

/** Moves the point of a decimal number, exactly: `scaled('6.4', 8)` is `640000000`. */
export function scaled(digits: string, power: number): string {
  const [whole = '', fraction = ''] = digits.replaceAll(',', '').split('.');
  const all = whole + fraction;
  const point = whole.length + power;
  const padded = point <= 0 ? '0'.repeat(1 - point) + all : all.padEnd(point, '0');
  const place = point <= 0 ? 1 : point;
  const before = padded.slice(0, place).replace(/^0+(?=\d)/, '');
  const after = padded.slice(place).replace(/0+$/, '');
  return after === '' ? before : `${before}.${after}`;
}

/** Eighteen months are a year and a half: the years in a number of months, where they are whole or half. */
export function monthsAsYears(digits: string, areMonths: boolean): string | undefined {
  const years = Number(digits) / 12;
  return areMonths && years > 1 && Number.isInteger(years * 2) ? String(years) : undefined;
}

/** A part of a whole as a percentage, or as a reduced fraction where no short percentage is exact. */
export function fractionValue(numerator: number, denominator: number): string {
  const percent = (numerator * 100) / denominator;
  if (Number.isInteger(percent * 1000)) return `${String(percent)}%`;
  const divisor = commonDivisor(numerator, denominator);
  return `${String(numerator / divisor)}/${String(denominator / divisor)}`;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
