const symbols: Record<string, string> = {
  US$: 'USD',
  HK$: 'HKD',
  NT$: 'TWD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  S$: 'SGD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  'JP¥': 'JPY',
  'CN¥': 'CNY',
  '¥': 'CNY',
  '₩': 'KRW',
  '₹': 'INR',
};

const codes = 'USD EUR GBP CNY RMB JPY HKD KRW TWD AUD CAD SGD CHF INR SEK NOK DKK BRL AED SAR ILS'.split(
  ' ',
);

const chinese: Record<string, string> = {
  美元: 'USD',
  美金: 'USD',
  美分: 'USD',
  港元: 'HKD',
  港币: 'HKD',
  欧元: 'EUR',
  英镑: 'GBP',
  日元: 'JPY',
  日圆: 'JPY',
  韩元: 'KRW',
  新台币: 'TWD',
  新加坡元: 'SGD',
  新元: 'SGD',
  澳元: 'AUD',
  加元: 'CAD',
  瑞士法郎: 'CHF',
  瑞郎: 'CHF',
  卢比: 'INR',
  人民币: 'CNY',
  块钱: 'CNY',
  元: 'CNY',
};

const english: Record<string, string> = {
  'u.s. dollar': 'USD',
  'us dollar': 'USD',
  'american dollar': 'USD',
  'hong kong dollar': 'HKD',
  'hk dollar': 'HKD',
  'singapore dollar': 'SGD',
  'australian dollar': 'AUD',
  'canadian dollar': 'CAD',
  'new taiwan dollar': 'TWD',
  dollar: 'USD',
  euro: 'EUR',
  'pounds sterling': 'GBP',
  'british pound': 'GBP',
  pound: 'GBP',
  'japanese yen': 'JPY',
  yen: 'JPY',
  'chinese yuan': 'CNY',
  yuan: 'CNY',
  renminbi: 'CNY',
  'swiss franc': 'CHF',
  rupee: 'INR',
  'korean won': 'KRW',
};

const either = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join('|');

/** What may stand before an amount: US$, €, USD. */
export const prefixSource = `(?:${either(Object.keys(symbols))}|(?<![A-Za-z])(?:${codes.join('|')})|人民币)`;

/** What may stand after an amount in Chinese: 美元, USD. */
export const chineseSuffixSource = `(?:(?:${either(Object.keys(chinese))})(?!宇宙|素|件|年|组|老)|(?:${codes.join('|')})(?![A-Za-z]))`;

/** What may stand after an amount in English: dollars, euros, USD. */
export const englishSuffixSource = `(?:(?:${either(Object.keys(english))})s?|${codes.join('|')})(?![A-Za-z])`;

/** The ISO 4217 code of a sign, code or name of a currency. */
export function currencyCode(written: string): string | undefined {
  const code = written === 'RMB' ? 'CNY' : codes.find((known) => known === written);
  return (
    code ??
    symbols[written] ??
    chinese[written] ??
    english[written.toLowerCase()] ??
    english[written.toLowerCase().replace(/s$/, '')]
  );
}
