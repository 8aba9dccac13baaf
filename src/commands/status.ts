import { brokenNumbers } from '#lint/broken.ts';
import { styleText } from 'node:util';
import { changesSince } from '#authoring/translation-changes.ts';
import { lintContent } from '#lint/lint-content.ts';
import { printable } from '#diagnostics/printable.ts';
import { describeColumn } from '#commands/column-numbers.ts';
import { countDiagnostics, sayCount } from '#diagnostics/reporters/human.ts';
import { issueStatuses, type IssueStatus, type LanguageState } from '#authoring/status.ts';
import { readClock } from '#domain/calendar.ts';
import { displayWidth } from '#schema/words.ts';
import { locales } from '#config.ts';
import { readSettings } from '#content/settings.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

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

function rowOf(
  { number, title, date, state, languages, diagnostics }: IssueStatus,
  language: WordingLanguage,
): string[] {
  return [
    String(number),
    cut(printable(title), titleWidth),
    ...locales.map((locale) => inWords(describeLanguage(languages[locale]), language)),
    state === 'published' ? date : inWords(say(`status.${state}`, { date }), language),
    countDiagnostics(diagnostics, language) || '—',
  ];
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

/**
 * `npm run status`: prints how every issue stands: its languages, whether it is out, what is to be fixed.
 *
 * @param language the language of what is printed
 */
export async function status(
  environment: NodeJS.ProcessEnv,
  language: WordingLanguage = 'en',
): Promise<number> {
  const settings = readSettings(environment);
  const found = await lintContent(settings, readClock(environment));
  const statuses = await issueStatuses(
    found,
    async (checked) => (await changesSince(settings, checked))?.length,
  );
  const [number = '', title = '', date = '', toMend = ''] = (
    ['status.number', 'status.title', 'status.date', 'status.to-mend'] as const
  ).map((key) => inWords(say(key), language));
  const head = [number, title, '中文', 'English', date, toMend];
  console.log(layOut([head, ...statuses.map((each) => rowOf(each, language))]));
  const lines = describeColumn(
    found.context.issues.map(({ issue }) => issue),
    brokenNumbers(found.context.broken),
    language,
  );
  if (lines.length > 0) console.log(`\n${lines.join('\n')}`);
  const about = new Set(statuses.flatMap(({ diagnostics }) => diagnostics));
  const others = found.diagnostics.filter((diagnostic) => !about.has(diagnostic));
  if (others.length > 0)
    console.log(`\n${inWords(say('status.besides', { problems: sayCount(others) }), language)}`);
  return 0;
}
