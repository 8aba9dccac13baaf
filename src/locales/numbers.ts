/** An exact amount of money. */
export interface Amount {
  /** ISO 4217 code. */
  currency: string;
  /** Whole minor units: cents. */
  minor: number;
  /** Digits of a major unit after the point: 2 where 100 cents are a dollar. */
  digits: number;
}

/** The powers of ten that a language counts large amounts in, each with its word, the highest first. */
export type Scales = readonly (readonly [exponent: number, word: string])[];

/** An amount as an exact decimal number of 10^exponent major units. */
export function decimal({ minor, digits: minorDigits }: Amount, exponent: number): string {
  const shift = exponent + minorDigits;
  const digits = String(minor).padStart(shift + 1, '0');
  const whole = digits.slice(0, digits.length - shift);
  const fraction = digits.slice(digits.length - shift).replace(/0+$/, '');
  return fraction ? `${whole}.${fraction}` : whole;
}

/** An amount as a number of the highest power of ten that it reaches, with the word of that; empty below all. */
export function scaled(amount: Amount, scales: Scales): { number: string; word: string } {
  const major = amount.minor / 10 ** amount.digits;
  const [exponent, word] = scales.find(([power]) => major >= 10 ** power) ?? [0, ''];
  return { number: decimal(amount, exponent), word };
}

/** Puts a comma after each three digits of a decimal number. */
export function grouped(number: string): string {
  const [whole = '', fraction] = number.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction ? `${groups}.${fraction}` : groups;
}

/** Writes a count with a comma after each three digits. */
export function groupedCount(count: number): string {
  return count.toLocaleString('en-US', { maximumFractionDigits: 3 });
}
