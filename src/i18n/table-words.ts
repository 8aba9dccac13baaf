import { messagesFor } from '#i18n/dictionary.ts';
import { describeTotal } from '#i18n/company-overview.ts';
import { figureWords } from '#i18n/figure-words.ts';
import { formatDate } from '#i18n/format-date.ts';
import { languages } from '#locales/languages.ts';
import type { DataTable } from '#domain/data-table.ts';
import type { FigureValue, TableFigure } from '#domain/table-figures.ts';
import type { Locale } from '#config.ts';

/** A figure of a table in the words of a language. */
export interface TableFigureWords {
  text: string;
  /** Whether it is a date, which stands on one line. */
  isShort: boolean;
  /** What is said of it in small print: how sure it is, and of which day. */
  details: string[];
  /** Numbers of the references that it comes from; counted from 1. */
  references: readonly number[];
  /** The address of the source that the file of the company gives. */
  source?: string | undefined;
}

/** Writes a value; U+2212, MINUS SIGN, stands before what is below zero. */
function valueWords(value: FigureValue, locale: Locale): string {
  switch (value.kind) {
    case 'amount':
      return figureWords({ value: value.amount, upTo: value.upTo }, locale);
    case 'total':
      return describeTotal(value.total, locale)?.text ?? '';
    case 'count':
      return figureWords({ value: value.count, unit: value.unit }, locale).replace(/^-/, '−');
    case 'percent':
      return `${value.percent.toLocaleString('en-US', { maximumFractionDigits: 3 })}%`.replace(/^-/, '−');
    case 'date':
      return formatDate(value.date, locale);
    case 'text':
      return value.text[locale];
  }
}

/** Puts a figure of a table into words. */
export function tableFigureWords(
  { value, qualifier, asOf, references, round }: TableFigure,
  locale: Locale,
): TableFigureWords {
  const words = messagesFor(locale);
  const exact = valueWords(value, locale);
  const detail = value.kind === 'total' ? describeTotal(value.total, locale)?.detail : undefined;
  return {
    isShort: value.kind === 'date',
    text: qualifier ? words.drawing[qualifier](exact) : exact,
    details: [
      ...(detail ? [detail] : []),
      ...(asOf ? [formatDate(asOf, locale)] : []),
      ...(round && round.status !== 'confirmed' ? [words.statuses[round.status]] : []),
    ],
    references,
    source: round?.source,
  };
}

/** What is said of a table below it: its note, and where figures without a source come from; empty where nothing is. */
export function tableNotes({ note, isOfRecord }: DataTable, locale: Locale): string {
  const { fromRecord } = messagesFor(locale).table;
  return [...(note ? [note[locale]] : []), ...(isOfRecord ? [fromRecord] : [])].join(
    languages[locale].marks.space,
  );
}
