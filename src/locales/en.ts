import type { Language } from '#locales/language.ts';
import { grouped, groupedCount, scaled, type Scales } from '#locales/numbers.ts';

const scales: Scales = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
];

/** Formatters are slow to make, and a site states thousands of amounts in a few currencies. */
const symbols = new Map<string, string>();

function symbolOf(currency: string): string {
  const known = symbols.get(currency) ?? findSymbol(currency);
  symbols.set(currency, known);
  return known;
}

function findSymbol(currency: string): string {
  const parts = new Intl.NumberFormat('en-US', { style: 'currency', currency }).formatToParts(0);
  const symbol = parts.find((part) => part.type === 'currency')?.value ?? currency;
  return /[A-Z]$/.test(symbol) ? `${symbol} ` : symbol;
}

const lists = new Intl.ListFormat('en', { type: 'conjunction' });

const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month)),
);

/** English. */
export const en: Language = {
  ownName: 'English',
  calledInFiles: /^(?:en|eng|english|英文|英语|英語|译文)(?:[-_ ]?(?:us|gb|uk|au))*$/,
  called: /^(?:en[-_].*|英文|英语|英語|english)$/i,
  script: 'Latn',
  typography: 'english',
  marks: {
    ...{ comma: ', ', semicolon: '; ', colon: ': ', stop: '.', space: ' ', wideSpace: ' ' },
    brackets: [' (', ')'],
  },
  typesetting: {
    face: 'display',
    ...{ titleLeading: 1.1, drawingLeading: 1.16, ascent: 0.72, descent: 0.1, nameHeight: 0.72 },
    edgeName: { parts: 'words', size: 50, ascent: 0.69 },
    dateWidth: 350,
  },
  hasHeadingFace: false,
  textFaces: {
    serif: "Charter,'Sitka Text',Georgia,'Noto Serif','Liberation Serif',serif",
    sans: 'system-ui,sans-serif',
  },
  // A, B, and C
  listSeparators: (count) => {
    const parts = lists.formatToParts(Array.from({ length: count }, () => 'x'));
    return [...parts.filter(({ type }) => type === 'literal').map(({ value }) => value), ''].slice(0, count);
  },
  // August 5, 2024
  formatDate: ({ year, month, day }) => {
    const name = month && months[month - 1];
    if (!name) return String(year);
    return day ? `${name} ${day}, ${year}` : `${name} ${year}`;
  },
  // $640 million
  formatAmount: (amount) => {
    const { number, word } = scaled(amount, scales);
    return `${symbolOf(amount.currency)}${grouped(number)}${word && ` ${word}`}`;
  },
  formatCount: (count, unit) =>
    [groupedCount(count), count === 1 ? (unit?.one ?? unit?.word) : unit?.word].filter(Boolean).join(' '),
  roundName: (name) => (name === 'Strategic' ? 'Strategic round' : undefined),
};
