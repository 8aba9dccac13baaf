import { isWide } from '#language/probable-language.ts';
import { styleText } from 'node:util';
import { minuteAt } from '#domain/appearance.ts';
import { printable } from '#diagnostics/printable.ts';
import { countDiagnostics } from '#diagnostics/reporters/human.ts';
import type { IssueMeasures } from '#authoring/issue-measures.ts';
import type { IssueStatus, LanguageState } from '#authoring/status.ts';
import type { SourcedCount } from '#lint/text/sourced-figures.ts';
import { displayWidth } from '#schema/words.ts';
import { locales, ownNames, type Locale } from '#config.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase, type PhraseKey } from '#wording/phrase.ts';

/** Characters of a month, 2024-08: its day does not fit beside the other columns. */
const monthLength = '2024-08'.length;

/** Columns that a title may take in the table. */
const titleWidth = 44;

function describeLanguage(state: LanguageState): Phrase | string {
  if (state.kind === 'missing') return '—';
  if (state.kind !== 'behind' || !state.blocks) return say(`status.${state.kind}`);
  return say('status.behind-by', { blocks: state.blocks });
}

function cut(text: string, width: number): string {
  let kept = '';
  for (const character of text) {
    if (displayWidth(`${kept}${character}…`) > width) return `${kept}…`;
    kept += character;
  }
  return kept;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Lays rows out in columns; the first row is the head. */
export function layOut(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  return rows
    .map((row, index) => {
      const line = row.map((cell, column) => pad(cell, widths[column] ?? 0)).join('  ');
      return index === 0 ? styleText('bold', line.trimEnd()) : line.trimEnd();
    })
    .join('\n');
}

type Head = PhraseKey & `status.${string}`;

const head = (language: WordingLanguage, keys: readonly Head[]): string[] =>
  keys.map((key) => inWords({ key }, language));

const languageNames = (): string[] => locales.map((locale) => ownNames[locale]);

/** The table of how issues stand: their languages, their days, what there is to fix. */
export function stateTable(statuses: readonly IssueStatus[], language: WordingLanguage): string {
  const rows = statuses.map(({ number, title, state, languages, diagnostics, ...published }) => [
    String(number),
    cut(printable(title), titleWidth),
    ...locales.map((locale) => inWords(describeLanguage(languages[locale]), language)),
    state === 'published'
      ? published.date
      : inWords(say(`status.${state}`, { date: minuteAt(published) }), language),
    countDiagnostics(diagnostics, language) || '—',
  ]);
  const [number = '', title = '', date = '', toMend = ''] = head(language, [
    'status.number',
    'status.title',
    'status.date',
    'status.to-fix',
  ]);
  return layOut([[number, title, ...languageNames(), date, toMend], ...rows]);
}

function describeLength({ lengths }: IssueMeasures, locale: Locale, language: WordingLanguage): string {
  const length = lengths[locale];
  if (!length) return '—';
  const { han, words, minutes } = length;
  const count = han + words;
  return inWords(say(isWide(locale) ? 'status.characters' : 'status.words', { count, minutes }), language);
}

const describeCount = ({ count, sourced }: SourcedCount): string => (count > 0 ? `${sourced}/${count}` : '—');

function describeAge({ sources, asOf }: IssueMeasures, language: WordingLanguage): string {
  const { oldest, newest } = sources;
  if (oldest === undefined || newest === undefined)
    return inWords(say('status.as-of', { day: asOf }), language);
  const [first, last] = [oldest.slice(0, monthLength), newest.slice(0, monthLength)];
  return first === last ? first : inWords(say('status.from-to', { oldest: first, newest: last }), language);
}

/** The table of how long issues are, how many of their figures and rounds have a source, and how old their sources are. */
export function measureTable(
  measures: readonly (readonly [number: number, measures: IssueMeasures])[],
  language: WordingLanguage,
): string {
  const rows = measures.map(([number, each]) => [
    String(number),
    ...locales.map((locale) => describeLength(each, locale, language)),
    describeCount(each.figures),
    describeCount(each.rounds),
    describeAge(each, language),
  ]);
  const [number = '', ...rest] = head(language, [
    'status.number',
    'status.figures',
    'status.rounds',
    'status.sources',
  ]);
  return layOut([[number, ...languageNames(), ...rest], ...rows]);
}
