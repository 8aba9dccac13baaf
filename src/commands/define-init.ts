import type { Command, Option } from 'commander';
import type { InitOptions } from '#commands/init.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/**
 * Adds `init` to the commands of the program.
 *
 * @param messageOption the option that chooses the language, shared by the commands
 * @param language that language
 */
export function defineInit(program: Command, messageOption: Option, language: WordingLanguage): void {
  const words = (phrase: Phrase): string => inWords(phrase, language);

  program
    .command('init')
    .description(words(say('help.init')))
    .argument('[folder]', words(say('help.init.folder')))
    .option('--name <names>', words(say('help.init.name')))
    .option('--languages <codes>', words(say('help.init.languages')))
    .option('--origin <address>', words(say('help.init.origin')))
    .option('--time-zone <zone>', words(say('help.init.time-zone')))
    .option('--accent <colour>', words(say('help.init.accent')))
    .option('--host <host>', words(say('help.init.host')))
    .option('-y, --yes', words(say('help.new.yes')))
    .addOption(messageOption)
    .action(async (folder: string | undefined, options: InitOptions) => {
      const { init } = await import('#commands/init.ts');
      const { openTerminal } = await import('#authoring/terminal.ts');
      const asks = process.stdin.isTTY && !options.yes;
      const terminal = asks ? openTerminal(process.stdin, process.stdout) : undefined;
      try {
        console.log(await init(process.env, folder ?? '.', options, terminal, language));
      } finally {
        terminal?.close();
      }
    });
}
