import { minorDigits, type Money } from '#schema/money.ts';
import type { Locale } from '#config.ts';

/** A count of minor units as an exact decimal number of 10^exponent major units. */
function decimal({ currency, minor }: Money, exponent: number): string {
  const shift = exponent + minorDigits(currency);
  const digits = String(minor).padStart(shift + 1, '0');
  const whole = digits.slice(0, digits.length - shift);
  const fraction = digits.slice(digits.length - shift).replace(/0+$/, '');
  return fraction ? `${whole}.${fraction}` : whole;
}

const usualChineseNames: Record<string, string> = { CNY: '元人民币', HKD: '港元' };

const chineseNames = new Intl.DisplayNames('zh-CN', { type: 'currency' });

function chineseName(currency: string): string {
  return usualChineseNames[currency] ?? chineseNames.of(currency) ?? currency;
}

/** Formatters are slow to make, and a site states thousands of amounts in a few currencies. */
const englishSymbols = new Map<string, string>();

function englishSymbol(currency: string): string {
  const known = englishSymbols.get(currency) ?? findEnglishSymbol(currency);
  englishSymbols.set(currency, known);
  return known;
}

function findEnglishSymbol(currency: string): string {
  const parts = new Intl.NumberFormat('en-US', { style: 'currency', currency }).formatToParts(0);
  const symbol = parts.find((part) => part.type === 'currency')?.value ?? currency;
  return /[A-Z]$/.test(symbol) ? `${symbol} ` : symbol;
}

function grouped(number: string): string {
  const [whole = '', fraction] = number.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction ? `${groups}.${fraction}` : groups;
}

/** The power of ten a language counts large amounts in, with its word. */
const scales: Record<Locale, [exponent: number, word: string][]> = {
  zh: [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
  en: [
    [12, 'trillion'],
    [9, 'billion'],
    [6, 'million'],
  ],
};

/** Writes an amount exactly, as the language does: 6.4 亿美元, $640 million. */
export function formatMoney(money: Money, locale: Locale): string {
  const major = money.minor / 10 ** minorDigits(money.currency);
  const [exponent, word] = scales[locale].find(([power]) => major >= 10 ** power) ?? [0, ''];
  const number = decimal(money, exponent);
  if (locale === 'zh') return `${number} ${word}${chineseName(money.currency)}`;
  return `${englishSymbol(money.currency)}${grouped(number)}${word && ` ${word}`}`;
}
