import type { Figure } from '#language/figures/figure.ts';
import { approximationOf } from '#language/figures/approximation.ts';
import { scaled } from '#language/figures/decimal.ts';
import type { FigureRules } from '#language/figures/figure-rules.ts';
import { figureRules, type FigureLanguage } from '#language/figures/languages.ts';
import { settleRanges } from '#language/figures/ranges.ts';
import { endOf, readingsIn, type FigureReading } from '#language/figures/reading.ts';
import { type TextRun, runsOf } from '#language/figures/runs.ts';
import { parseMoney, wholeUnits } from '#schema/money.ts';
import type { RootContent } from 'hast';

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

function readingsOf(run: TextRun, text: string, { candidate, readers }: FigureRules): FigureReading[] {
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
export function readRun(run: TextRun, locale: FigureLanguage): Figure[] {
  const rules = figureRules[locale];
  const text = narrow(run.text);
  return settleRanges(readingsOf(run, text, rules), text, rules)
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
        approximation: approximationOf(text, start, end, rules),
        text: written,
        ...place,
        endColumn: amount === undefined && last.line === place.line ? place.column + end - start : undefined,
      };
    });
}

/** Reads the figures of blocks in the order of the text; code and the marks of notes are left out. */
export function readFigures(nodes: readonly RootContent[], locale: FigureLanguage): Figure[] {
  return runsOf(nodes).flatMap((run) => readRun(run, locale));
}
