import { brokenNumbers } from '#lint/broken.ts';
import { styleText } from 'node:util';
import { changesSince } from '#authoring/translation-changes.ts';
import { lintContent } from '#lint/lint-content.ts';
import { printable } from '#diagnostics/printable.ts';
import { describeColumn } from '#commands/column-numbers.ts';
import { countDiagnostics } from '#diagnostics/reporters/human.ts';
import { issueStatuses, type IssueStatus, type LanguageState } from '#authoring/status.ts';
import { readClock } from '#domain/calendar.ts';
import { displayWidth } from '#schema/words.ts';
import { locales } from '#config.ts';
import { readSettings } from '#content/settings.ts';

/** Columns that a title may take in the table. */
const titleWidth = 44;

function describeLanguage(state: LanguageState): string {
  if (state.kind !== 'behind')
    return { original: 'original', current: 'up to date', missing: '—' }[state.kind];
  if (!state.blocks) return 'behind';
  return `behind by ${state.blocks} ${state.blocks === 1 ? 'block' : 'blocks'}`;
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

function rowOf({ number, title, date, state, languages, diagnostics }: IssueStatus): string[] {
  return [
    String(number),
    cut(printable(title), titleWidth),
    ...locales.map((locale) => describeLanguage(languages[locale])),
    state === 'published' ? date : `${state} ${date}`,
    countDiagnostics(diagnostics) || '—',
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

/** `npm run status`: prints how every issue stands: its languages, whether it is out, what is to be fixed. */
export async function status(environment: NodeJS.ProcessEnv): Promise<number> {
  const settings = readSettings(environment);
  const found = await lintContent(settings, readClock(environment));
  const statuses = await issueStatuses(
    found,
    async (checked) => (await changesSince(settings, checked))?.length,
  );
  console.log(layOut([['No.', 'Title', '中文', 'English', 'Date', 'To mend'], ...statuses.map(rowOf)]));
  const lines = describeColumn(
    found.context.issues.map(({ issue }) => issue),
    brokenNumbers(found.context.broken),
  );
  if (lines.length > 0) console.log(`\n${lines.join('\n')}`);
  const about = new Set(statuses.flatMap(({ diagnostics }) => diagnostics));
  const others = found.diagnostics.filter((diagnostic) => !about.has(diagnostic));
  if (others.length > 0)
    console.log(`\nBesides, about no issue: ${countDiagnostics(others)} (npm run check).`);
  return 0;
}
