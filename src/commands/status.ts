import { postedStates, type PostedState } from '#lint/posted-states.ts';
import { brokenNumbers } from '#lint/broken.ts';
import { changesSince } from '#authoring/translation-changes.ts';
import { lintContent } from '#lint/lint-content.ts';
import { describePosted } from '#commands/describe-posted.ts';
import { describeColumn } from '#commands/column-numbers.ts';
import { measureTable, stateTable } from '#commands/status-table.ts';
import { sayCount } from '#diagnostics/reporters/human.ts';
import { printableJson } from '#diagnostics/printable.ts';
import { measureIssue, type IssueMeasures } from '#authoring/issue-measures.ts';
import { issueStatuses, type IssueStatus } from '#authoring/status.ts';
import { readClock } from '#domain/calendar.ts';
import { locales } from '#config.ts';
import { readSettings } from '#content/settings.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** What is asked of the state of the column. */
export interface StatusOptions {
  /** Whether it is told for programs. */
  json?: boolean;
}

/** How an issue stands, for programs. */
function asJson(
  { number, title, date, time, state, languages, diagnostics, folder }: IssueStatus,
  { lengths, ...measures }: IssueMeasures,
  sent: readonly PostedState[],
): object {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return {
    number,
    title,
    date,
    ...(time !== undefined && { time }),
    state,
    folder,
    languages: Object.fromEntries(
      locales.map((locale) => {
        const { kind, ...rest } = languages[locale];
        return [locale, { state: kind, ...rest, ...lengths[locale] }];
      }),
    ),
    ...measures,
    posted: sent.map(({ entry: { data }, isCurrent }) => ({
      language: data.language,
      channel: data.channel,
      date: data.date,
      current: isCurrent,
    })),
    problems: { errors, warnings: diagnostics.length - errors },
  };
}

/**
 * `npm run status`: prints how every issue stands: its languages, whether it is out, what is to be fixed; how long it is,
 * how many of its figures have a source, and how old its sources are.
 *
 * @param language the language of what is printed
 */
export async function status(
  environment: NodeJS.ProcessEnv,
  { json = false }: StatusOptions = {},
  language: WordingLanguage = 'en',
): Promise<number> {
  const settings = readSettings(environment);
  const found = await lintContent(settings, readClock(environment));
  const statuses = await issueStatuses(
    found,
    async (checked, locale) => (await changesSince(settings, checked, locale))?.length,
  );
  const sent = postedStates(found.context);
  const sentOf = Map.groupBy(sent, ({ issue }) => issue.number);
  const measures = new Map(
    found.context.issues.map((checked) => [checked.issue.number, measureIssue(checked)]),
  );
  if (json) {
    const issues = statuses.flatMap((each) => {
      const measured = measures.get(each.number);
      return measured ? [asJson(each, measured, sentOf.get(each.number) ?? [])] : [];
    });
    console.log(printableJson(JSON.stringify(issues, null, 2)));
    return 0;
  }
  console.log(stateTable(statuses, language));
  if (measures.size > 0) console.log(`\n${measureTable([...measures], language)}`);
  const lines = describeColumn(
    found.context.issues.map(({ issue }) => issue),
    brokenNumbers(found.context.broken),
    language,
  );
  if (lines.length > 0) console.log(`\n${lines.join('\n')}`);
  const about = new Set(statuses.flatMap(({ diagnostics }) => diagnostics));
  const others = found.diagnostics.filter((diagnostic) => !about.has(diagnostic));
  const told = describePosted(sent, language);
  if (told.length > 0) console.log(`\n${told.join('\n')}`);
  if (others.length > 0)
    console.log(`\n${inWords(say('status.besides', { problems: sayCount(others) }), language)}`);
  return 0;
}
