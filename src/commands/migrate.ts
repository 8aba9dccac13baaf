import { Answers } from '#authoring/answers.ts';
import { planMigration, writeMigration, type MigrationPlan } from '#authoring/migrate.ts';
import type { Terminal } from '#authoring/terminal.ts';
import { migrations as allMigrations } from '#content/migrations.ts';
import { readSettings } from '#content/settings.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** What is asked of a migration. */
export interface MigrateOptions {
  /** Whether it is done without asking. */
  write?: boolean;
}

/** What a migration would do: its steps, and the files that change, that are made and that go. */
function describePlan({ from, to, steps, files }: MigrationPlan, folder: string): (Phrase | string)[] {
  return [
    from === to ? say('migrate.note', { version: to }) : say('migrate.from-to', { from, to }),
    ...steps.map((words, index) => say('migrate.step', { version: from + index + 1, words })),
    ...Array.from(files, ([file, text]) => `${text === undefined ? '-' : '~'} ${shownPath(folder, file)}`),
  ];
}

/**
 * `npm run migrate`: tells what brings the content into the form that the program reads, and does it where that is wanted.
 *
 * @param terminal where somebody can be asked; undefined where nobody can
 * @param language the language of what is told
 * @param migrations the changes of the form that the program knows
 * @returns what was done or would be, in words
 * @throws {UserError} where it cannot be done; nothing was written then
 */
export async function migrate(
  environment: NodeJS.ProcessEnv,
  { write = false }: MigrateOptions,
  terminal: Terminal | undefined,
  language: WordingLanguage,
  migrations = allMigrations,
): Promise<string> {
  const settings = readSettings(environment);
  const replan = (): MigrationPlan => planMigration(settings.content, migrations, language);
  const plan = replan();
  const words = (phrase: Phrase | string): string => inWords(phrase, language);
  if (plan.files.size === 0) return words(say('migrate.current', { version: plan.to }));
  const told = describePlan(plan, settings.content).map(words);
  if (!write && !terminal) return [...told, words(say('migrate.would'))].join('\n');
  if (!write && terminal) {
    for (const line of told) terminal.tell(line);
    const answers = new Answers({ flags: {}, yes: false, terminal, language });
    if (!(await answers.confirm(say('migrate.ask', { count: plan.files.size }))))
      return words(say('migrate.left'));
  }
  writeMigration(settings, plan, replan);
  const done = words(say('migrate.done', { version: plan.to, count: plan.files.size }));
  return (write ? [...told, done] : [done]).join('\n');
}
