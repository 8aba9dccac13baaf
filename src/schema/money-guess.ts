/** What currencies are called in place of their ISO 4217 codes, in lower case and with _ for a space; some mean several. */
const names: Record<string, string> = {
  AUD: 'a$ au$ aus$ australian_dollars 澳元 澳币',
  BRL: 'r$ reais real 雷亚尔',
  CAD: 'c$ ca$ can$ canadian_dollars 加元 加币 加拿大元',
  CHF: 'sfr fr. swiss_francs francs franc 瑞士法郎 法郎',
  CNY: 'rmb cnh ren renminbi yuan cn¥ ¥ ￥ 元 块 人民币 人民币元 元人民币 人民幣',
  EUR: 'euro euros € eu€ 欧元 歐元',
  GBP: 'ukp stg £ gb£ pound pounds sterling pounds_sterling 英镑 英鎊',
  HKD: 'hk$ hk hong_kong_dollar hong_kong_dollars 港元 港币 港幣',
  ILS: 'nis ₪ shekel shekels 谢克尔',
  INR: 'rs rs. ₹ rupee rupees 卢比',
  JPY: 'yen jp¥ jpy¥ ¥ ￥ 円 日元 日圆 日幣',
  KRW: 'won ₩ 韩元 韩币 韓元',
  MOP: 'mop$ 澳门元',
  MYR: 'rm 马币 林吉特',
  RUB: 'rur ₽ ruble rubles 卢布',
  SEK: 'kr kronor 瑞典克朗',
  SGD: 's$ sg$ singapore_dollars 新元 新币 新加坡元 坡币',
  THB: '฿ baht 泰铢',
  TWD: 'ntd nt nt$ new_taiwan_dollars 新台币 新臺幣 台币 臺幣',
  USD: 'us us$ usd$ $ ＄ u.s.$ dollar dollars us_dollar us_dollars u.s._dollars 美元 美金 美刀 刀',
  VND: '₫ dong 越南盾',
};

const codes = Object.entries(names).flatMap(([code, list]) =>
  list.split(' ').map((name): [name: string, code: string] => [name, code]),
);

/** Powers of ten of words and letters for large numbers, in lower case. */
const magnitudes = new Map<string, number>([
  ...['k', 'thousand', '千'].map((word): [string, number] => [word, 3]),
  ...['万', '萬', 'w'].map((word): [string, number] => [word, 4]),
  ...['m', 'mm', 'mn', 'mil', 'mio', 'million', 'millions', '百万', '百萬'].map((word): [string, number] => [
    word,
    6,
  ]),
  ...['千万', '千萬'].map((word): [string, number] => [word, 7]),
  ...['亿', '億'].map((word): [string, number] => [word, 8]),
  ...['b', 'bn', 'bil', 'billion', 'billions', '十亿', '十億'].map((word): [string, number] => [word, 9]),
  ...['百亿', '百億'].map((word): [string, number] => [word, 10]),
  ...['千亿', '千億'].map((word): [string, number] => [word, 11]),
  ...['t', 'tn', 'trillion', '万亿', '萬億', '兆'].map((word): [string, number] => [word, 12]),
]);

const known = new Set(Intl.supportedValuesOf('currency'));

/** The codes that a name of a currency may mean. */
function codesOf(name: string): string[] {
  const lower = name.toLowerCase().replace(/\s+/g, '_');
  if (known.has(name.toUpperCase())) return [name.toUpperCase()];
  return codes.flatMap(([each, code]) => (each === lower ? [code] : []));
}

/** Writes a number as amounts are written: 640M. */
function shorten(value: number): string {
  const [unit, letter] =
    (
      [
        [1e9, 'B'],
        [1e6, 'M'],
        [1e3, 'K'],
      ] as const
    ).find(([each]) => value >= each) ?? ([1, ''] as const);
  return `${value / unit}${letter}`;
}

const form = /^(\D*)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(\D*)$/;

/** The currency codes of what stands before and behind a number. */
function currenciesOf(before: string, after: string): string[] {
  return before !== '' && after !== '' ? [] : codesOf(before || after);
}

/**
 * Guesses the amount that a text was meant to be, though none that is surely possible: `CNY 12M` for `RMB 12M`, `12M RMB`, `1200 万元`.
 *
 * @returns nothing where no currency is known; several where a mark such as ¥ stands for several
 */
export function guessAmounts(source: string): string[] {
  const [, before = '', number = '', after = ''] = form.exec(source.normalize('NFKC')) ?? [];
  if (number === '') return [];
  const rest = after.trim();
  // The shortest word that leaves the name of a currency, or nothing, behind it.
  for (let length = rest.length; length >= 0; length -= 1) {
    const power = length === 0 ? 0 : magnitudes.get(rest.slice(0, length).trim().toLowerCase());
    if (power === undefined) continue;
    const value = Math.round(Number(number.replaceAll(',', '')) * 10 ** power * 1000) / 1000;
    const amounts = currenciesOf(before.trim(), rest.slice(length).trim()).map(
      (code) => `${code} ${shorten(value)}`,
    );
    if (amounts.length > 0) return value > 0 ? amounts : [];
  }
  return [];
}
