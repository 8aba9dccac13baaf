import type { Figure } from '#language/figures/figure.ts';
import { approximationOf } from '#language/figures/approximation.ts';
import { readChineseAmount, readChineseFraction, readChineseMagnitude } from '#language/figures/chinese.ts';
import { prefixSource } from '#language/figures/currencies.ts';
import {
  englishDateSource,
  readChineseDate,
  readEnglishDate,
  readIsoDate,
  readYear,
} from '#language/figures/dates.ts';
import { scaled, fractionValue } from '#language/figures/decimal.ts';
import { numberWordSource } from '#language/figures/english-numerals.ts';
import { readEnglishFraction, readEnglishMultiple } from '#language/figures/english-parts.ts';
import { readEnglishAmount } from '#language/figures/english.ts';
import { settleRanges } from '#language/figures/ranges.ts';
import { endOf, readingsIn, type Reader, type FigureReading, matchAt } from '#language/figures/reading.ts';
import { objectMark, type TextRun, runsOf } from '#language/figures/runs.ts';
import { nameBefore, passAddress, passTrap } from '#language/figures/traps.ts';
import { parseMoney, wholeUnits } from '#schema/money.ts';
import type { RootContent } from 'hast';

const stroke = /(\d{1,2})\/(\d{1,3})(?![\d/])/y;

/** Reads a fraction with a stroke, such as 1/3; what else has one, such as 24/7, is passed over. */
const readStroke: Reader = (text, at) => {
  const match = matchAt(stroke, text, at);
  if (!match) return undefined;
  const [above, below, end] = [Number(match[1]), Number(match[2]), at + match[0].length];
  if (above === 0 || above >= below || below > 100) return { end };
  return { start: at, end, kind: 'percent', digits: fractionValue(above, below), power: 0, lenient: true };
};

/** A year that stands alone, unless more than a year is written there or a name takes it. */
function yearReader(locale: 'zh' | 'en', amount: Reader): Reader {
  return (text, at) => {
    const year = readYear(text, at);
    if (!year || !('kind' in year)) return undefined;
    const other = amount(text, at);
    if (other && 'kind' in other && (other.kind !== 'count' || other.end > year.end)) return undefined;
    return nameBefore(text, at, locale) ? { ...year, lenient: true } : year;
  };
}

const words = `\\b(?:an? (?=hundred|thousand|million|billion|trillion)|(?:an? )?dozen|(?:an? )?half|an? (?=third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)|(?:${numberWordSource}|hundred)|twice|doubl|tripl|quadrupl|quintupl)`;
const locales = {
  zh: {
    candidate: new RegExp(
      `${objectMark}|${prefixSource}\\s?(?=\\d)|\\d|[一二两三四五六七八九十百千万亿零〇半过]|上个?世纪`,
      'g',
    ),
    readers: [
      passAddress,
      readIsoDate,
      readChineseDate,
      passTrap,
      readChineseFraction,
      readStroke,
      yearReader('zh', readChineseAmount),
      readChineseAmount,
      readChineseMagnitude,
    ],
  },
  en: {
    candidate: new RegExp(
      `${objectMark}|${prefixSource}\\s?(?=\\d)|\\d|\\b${englishDateSource}|${words.replace(/[a-z]/g, (letter, index: number) => (words[index - 1] === '\\' ? letter : `[${letter}${letter.toUpperCase()}]`))}`,
      'g',
    ),
    readers: [
      passAddress,
      readIsoDate,
      readEnglishDate,
      passTrap,
      readEnglishFraction,
      readStroke,
      readEnglishMultiple,
      yearReader('en', readEnglishAmount),
      readEnglishAmount,
    ],
  },
} as const;

/** Full-width digits and signs and hyphens become those of ASCII; offsets stay. */
function narrow(text: string): string {
  return text
    .replace(/[０-９％．Ａ-Ｚ＄]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[‐‑]/g, '-')
    .replaceAll('￥', '¥');
}

function componentReading(run: TextRun, at: number): FigureReading | undefined {
  const amount = run.amounts.get(at);
  if (amount === undefined) return undefined;
  const money = parseMoney(amount);
  return {
    start: at,
    end: at + 1,
    kind: 'money',
    digits: String(wholeUnits(money)),
    power: 0,
    currency: money.currency,
  };
}

function readingsOf(run: TextRun, text: string, locale: 'zh' | 'en'): FigureReading[] {
  const { candidate, readers } = locales[locale];
  const readings: FigureReading[] = [];
  candidate.lastIndex = 0;
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const at = match.index;
    const component = componentReading(run, at);
    if (component) {
      readings.push(component);
      continue;
    }
    for (const reader of readers) {
      const read = reader(text, at);
      if (!read) continue;
      const list = readingsIn(read);
      readings.push(...list);
      candidate.lastIndex = Math.max(at + 1, endOf(read));
      break;
    }
  }
  return readings;
}

function normalForm({ kind, digits, power, currency = '' }: FigureReading): string {
  if (kind === 'date' || digits.includes('/') || digits.endsWith('%')) return digits;
  const number = scaled(digits, power);
  if (kind === 'money') return `${currency} ${number}`;
  return kind === 'percent' ? `${number}%` : kind === 'multiple' ? `×${number}` : number;
}

/** Reads the figures of a stretch of text. */
export function readRun(run: TextRun, locale: 'zh' | 'en'): Figure[] {
  const text = narrow(run.text);
  return settleRanges(readingsOf(run, text, locale), text, locale)
    .filter(({ kind, start, end }) => kind !== 'date' || !run.isTitle(start, end))
    .map((reading): Figure => {
      const { kind, start, end, also, lenient } = reading;
      const amount = run.amounts.get(start);
      const written = amount ?? run.text.slice(start, end).trim();
      const place = run.place(start);
      const last = run.place(end);
      return {
        kind,
        value: normalForm(reading),
        also,
        lenient,
        approximation: approximationOf(text, start, end, locale),
        text: written,
        ...place,
        endColumn: amount === undefined && last.line === place.line ? place.column + end - start : undefined,
      };
    });
}

/** Reads the figures of blocks in the order of the text; code and the marks of notes are left out. */
export function readFigures(nodes: readonly RootContent[], locale: 'zh' | 'en'): Figure[] {
  return runsOf(nodes).flatMap((run) => readRun(run, locale));
}
