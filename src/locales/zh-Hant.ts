import type { Language } from '#locales/language.ts';
import { groupedCount, scaled, type Scales } from '#locales/numbers.ts';

const scales: Scales = [
  [12, '兆'],
  [8, '億'],
  [4, '萬'],
];

const usualCurrencies: Record<string, string> = { CNY: '元人民幣', HKD: '港元', TWD: '元新台幣' };
const currencies = new Intl.DisplayNames('zh-Hant', { type: 'currency' });

const rounds = {
  'Pre-seed': '種子前輪',
  Seed: '種子輪',
  Angel: '天使輪',
  Strategic: '策略融資',
  Bridge: '過橋輪',
  Debt: '債務融資',
} as const;

/** Chinese, in traditional characters, as Taiwan and Hong Kong write. */
export const zhHant: Language = {
  ownName: '繁體中文',
  calledInFiles: /^(?:zh[-_ ]?(?:hant|tw|hk|mo)|cht|tc|繁中|繁體|繁体|繁體中文|繁体中文|正體中文)$/,
  called:
    /^(?:zh[-_](?:hant|tw|hk|mo)\b.*|cht|繁中|繁體|繁体|繁體中文|繁体中文|正體中文|traditional chinese)$/i,
  tags: /^zh-(?:hant|tw|hk|mo)/i,
  script: 'Hant',
  marks: {
    ...{ comma: '，', semicolon: '；', colon: '：', stop: '。', space: '', wideSpace: '　' },
    brackets: ['（', '）'],
  },
  typesetting: {
    face: 'song',
    ...{ titleLeading: 1.24, drawingLeading: 1.32, ascent: 0.82, descent: 0.1, nameHeight: 0.84 },
    edgeName: { parts: 'characters', size: 48, ascent: 0.84 },
    dateWidth: 270,
  },
  hasHeadingFace: false,
  textFaces: {
    serif: "'Songti TC','Noto Serif CJK TC',PMingLiU,serif",
    sans: "'PingFang TC','Noto Sans CJK TC','Microsoft JhengHei',sans-serif",
  },
  charactersPerMinute: 400,
  // 甲、乙、丙
  listSeparators: (count) => Array.from({ length: count }, (_, index) => (index < count - 1 ? '、' : '')),
  // 2024 年 8 月 5 日
  formatDate: ({ year, month, day }) =>
    [`${year} 年`, ...(month ? [`${month} 月`] : []), ...(month && day ? [`${day} 日`] : [])].join(' '),
  // 6.4 億美元
  formatAmount: (amount) => {
    const { number, word } = scaled(amount, scales);
    const { currency } = amount;
    return `${number} ${word}${usualCurrencies[currency] ?? currencies.of(currency) ?? currency}`;
  },
  // 20 萬副, but 20 副
  formatCount: (count, unit) =>
    count >= 10_000 && count % 1000 === 0
      ? `${count / 10_000} 萬${unit?.word ?? ''}`
      : [groupedCount(count), unit?.word].filter(Boolean).join(' '),
  roundName: (name) =>
    typeof name === 'string' ? rounds[name] : `${name.isBefore ? 'Pre-' : ''}${name.letter} 輪`,
};
