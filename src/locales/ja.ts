import type { Language } from '#locales/language.ts';
import { decimal } from '#locales/numbers.ts';

const usualCurrencies: Record<string, string> = {
  USD: 'ドル',
  JPY: '円',
  CNY: '元',
  GBP: 'ポンド',
  KRW: 'ウォン',
};
const currencies = new Intl.DisplayNames('ja', { type: 'currency' });

function currencyName(currency: string): string {
  return usualCurrencies[currency] ?? currencies.of(currency)?.replace(/\s/g, '') ?? currency;
}

/** The words of each fourth power of ten. */
const powers = ['', '万', '億', '兆', '京'];

/** Writes a decimal number as newspapers do, a word after each four digits: 6億4000万, 11万3000, 9900, 1.5. */
function inWords(number: string): string {
  const [whole = '', fraction] = number.split('.');
  if (fraction) return number;
  const groups = whole.replace(/\B(?=(\d{4})+$)/g, ' ').split(' ');
  const parts = groups.map((group, index) => {
    const value = Number(group);
    return value === 0 ? '' : `${value}${powers[groups.length - 1 - index] ?? ''}`;
  });
  return parts.join('') || '0';
}

const rounds = {
  'Pre-seed': 'プレシード',
  Seed: 'シード',
  Angel: 'エンジェル',
  Strategic: '戦略出資',
  Bridge: 'ブリッジ',
  Debt: 'デット',
} as const;

/** Japanese. */
export const ja: Language = {
  ownName: '日本語',
  calledInFiles: /^(?:ja|jp|jpn|japanese|日文|日语|日語|日本語|和文|邦訳|和訳)(?:[-_ ]?jp)*$/,
  called: /^(?:ja[-_].*|jp|日文|日语|日語|日本語|japanese)$/i,
  script: 'Jpan',
  marks: {
    ...{ comma: '、', semicolon: '／', colon: '：', stop: '。', space: '', wideSpace: '　' },
    brackets: ['（', '）'],
  },
  typesetting: {
    face: 'song',
    ...{ titleLeading: 1.28, drawingLeading: 1.32, ascent: 0.84, descent: 0.1, nameHeight: 0.84 },
    edgeName: { parts: 'words', size: 44, ascent: 0.84 },
    dateWidth: 270,
  },
  setsFiguresClose: true,
  hasHeadingFace: false,
  textFaces: {
    serif: "'Hiragino Mincho ProN','Noto Serif CJK JP','Yu Mincho',serif",
    sans: "'Hiragino Sans','Noto Sans CJK JP','Yu Gothic',Meiryo,sans-serif",
  },
  charactersPerMinute: 500,
  // 甲、乙、丙
  listSeparators: (count) => Array.from({ length: count }, (_, index) => (index < count - 1 ? '、' : '')),
  // 2024年8月5日
  formatDate: ({ year, month, day }) =>
    `${year}年${month ? `${month}月` : ''}${month && day ? `${day}日` : ''}`,
  // 6億4000万ドル
  formatAmount: (amount) => inWords(decimal(amount, 0)) + currencyName(amount.currency),
  formatCount: (count, unit) => {
    const number = count < 0 ? `-${inWords(String(-count))}` : inWords(String(count));
    return number + (unit?.word ?? '');
  },
  roundName: (name) =>
    typeof name === 'string' ? rounds[name] : `${name.isBefore ? 'プレ' : ''}シリーズ${name.letter}`,
};
