import type { Language } from '#locales/language.ts';
import { groupedCount, scaled, type Scales } from '#locales/numbers.ts';

const scales: Scales = [
  [12, '万亿'],
  [8, '亿'],
  [4, '万'],
];

const usualCurrencies: Record<string, string> = { CNY: '元人民币', HKD: '港元' };
const currencies = new Intl.DisplayNames('zh-CN', { type: 'currency' });

const rounds = {
  'Pre-seed': '种子前轮',
  Seed: '种子轮',
  Angel: '天使轮',
  Strategic: '战略融资',
  Bridge: '过桥轮',
  Debt: '债务融资',
} as const;

/** Chinese, in simplified characters. */
export const zh: Language = {
  ownName: '中文',
  calledInFiles:
    /^(?:zh|cn|chs|cht|chi|zho|chinese|中文|汉语|漢語|原文)(?:[-_ ]?(?:cn|hans|hant|sg|tw|hk|chs))*$/,
  called: /^(?:zh[-_].*|中文|汉语|漢語|chinese)$/i,
  script: 'Hans',
  typography: 'chinese',
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
  hasHeadingFace: true,
  textFaces: {
    serif: "'Songti SC','Noto Serif CJK SC',SimSun,serif",
    sans: "'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif",
  },
  charactersPerMinute: 400,
  // 甲、乙、丙
  listSeparators: (count) => Array.from({ length: count }, (_, index) => (index < count - 1 ? '、' : '')),
  // 2024 年 8 月 5 日
  formatDate: ({ year, month, day }) =>
    [`${year} 年`, ...(month ? [`${month} 月`] : []), ...(month && day ? [`${day} 日`] : [])].join(' '),
  // 6.4 亿美元
  formatAmount: (amount) => {
    const { number, word } = scaled(amount, scales);
    const { currency } = amount;
    return `${number} ${word}${usualCurrencies[currency] ?? currencies.of(currency) ?? currency}`;
  },
  // 20 万副, but 20 副
  formatCount: (count, unit) =>
    count >= 10_000 && count % 1000 === 0
      ? `${count / 10_000} 万${unit?.word ?? ''}`
      : [groupedCount(count), unit?.word].filter(Boolean).join(' '),
  roundName: (name) =>
    typeof name === 'string' ? rounds[name] : `${name.isBefore ? 'Pre-' : ''}${name.letter} 轮`,
};
