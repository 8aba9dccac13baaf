import type { Command, Option } from 'commander';
import type { RenameOptions } from '#commands/rename.ts';
import type { StatusOptions } from '#commands/status.ts';
import type { StaleOptions } from '#commands/stale.ts';
import type { WordingLanguage } from '#wording/in-words.ts';

/**
 * Adds the commands by which an editor keeps the whole column in order.
 *
 * @param messageOption the language of messages, as every command has it
 * @param language that language, once a command begins
 */
export function addUpkeep(program: Command, messageOption: Option, language: () => WordingLanguage): void {
  program
    .command('status')
    .description('show how every issue stands, how long it is, and how well its figures are sourced')
    .option('--json', 'tell it for programs')
    .addOption(messageOption)
    .action(async (options: StatusOptions) => {
      const { status } = await import('#commands/status.ts');
      process.exitCode = await status(process.env, options, language());
    });

  program
    .command('rename')
    .description('rename an id in all files that name it; old addresses lead to the new ones')
    .argument('<kind>', 'tag, company, investor, author or reference')
    .argument('<ids...>', 'the id and the new one; before those of a reference the number of its issue')
    .option('--dry-run', 'tell what would change, and write nothing')
    .addOption(messageOption)
    .action(async (kind: string, ids: string[], options: RenameOptions) => {
      const { renameCommand } = await import('#commands/rename.ts');
      console.log(await renameCommand(process.env, [kind, ...ids], options, language()));
    });

  program
    .command('stale')
    .description('tell what grows old: companies unseen for a year, unverified rounds, dead links')
    .option('--as-of <day>', 'the day from which the year counts back, such as 2026-11-28; today')
    .option('--online', 'try links over the network, and remember how they did')
    .option('--json', 'tell it for programs, as npm run check -- --format json does')
    .addOption(messageOption)
    .action(async (options: StaleOptions) => {
      const { stale } = await import('#commands/stale.ts');
      process.exitCode = await stale(process.env, options, language());
    });
}
