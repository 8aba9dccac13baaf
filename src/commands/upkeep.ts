import type { Command, Option } from 'commander';
import type { MigrateOptions } from '#commands/migrate.ts';
import type { RenameOptions } from '#commands/rename.ts';
import type { StatusOptions } from '#commands/status.ts';
import type { StaleOptions } from '#commands/stale.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/**
 * Adds the commands by which an editor keeps the whole column in order.
 *
 * @param messageOption the language of messages, as every command has it
 * @param language that language
 */
export function addUpkeep(program: Command, messageOption: Option, language: WordingLanguage): void {
  const words = (phrase: Phrase): string => inWords(phrase, language);

  program
    .command('status')
    .description(words(say('help.status')))
    .option('--json', words(say('help.json')))
    .addOption(messageOption)
    .action(async (options: StatusOptions) => {
      const { status } = await import('#commands/status.ts');
      process.exitCode = await status(process.env, options, language);
    });

  program
    .command('rename')
    .description(words(say('help.rename')))
    .argument('<kind>', words(say('help.rename.kind')))
    .argument('<ids...>', words(say('help.rename.ids')))
    .option('--dry-run', words(say('help.rename.dry-run')))
    .addOption(messageOption)
    .action(async (kind: string, ids: string[], options: RenameOptions) => {
      const { renameCommand } = await import('#commands/rename.ts');
      console.log(await renameCommand(process.env, [kind, ...ids], options, language));
    });

  program
    .command('migrate')
    .description(words(say('help.migrate')))
    .option('--write', words(say('help.migrate.write')))
    .addOption(messageOption)
    .action(async (options: MigrateOptions) => {
      const { migrate } = await import('#commands/migrate.ts');
      const { openTerminal } = await import('#authoring/terminal.ts');
      const asks = process.stdin.isTTY && !options.write;
      const terminal = asks ? openTerminal(process.stdin, process.stdout) : undefined;
      try {
        console.log(await migrate(process.env, options, terminal, language));
      } finally {
        terminal?.close();
      }
    });

  program
    .command('stale')
    .description(words(say('help.stale')))
    .option('--as-of <day>', words(say('help.stale.as-of')))
    .option('--online', words(say('help.stale.online')))
    .option('--json', words(say('help.stale.json')))
    .addOption(messageOption)
    .action(async (options: StaleOptions) => {
      const { stale } = await import('#commands/stale.ts');
      process.exitCode = await stale(process.env, options, language);
    });
}
