import type { Command, Option } from 'commander';
import type { CmsOptions } from '#commands/cms.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/**
 * Adds `cms` to the commands of the program.
 *
 * @param messageOption the option that chooses the language, shared by the commands
 * @param language that language
 */
export function defineCms(program: Command, messageOption: Option, language: WordingLanguage): void {
  const words = (phrase: Phrase): string => inWords(phrase, language);

  program
    .command('cms')
    .description(words(say('help.cms')))
    .option('--repo <name>', words(say('help.cms.repo')))
    .option('--branch <name>', words(say('help.cms.branch')))
    .addOption(
      program
        .createOption('--backend <host>', words(say('help.cms.backend')))
        .choices(['github', 'gitlab', 'gitea'])
        .default('github'),
    )
    .option('--api <address>', words(say('help.cms.api')))
    .option('--sign-in <address>', words(say('help.cms.sign-in')))
    .option('--out <folder>', words(say('help.cms.out')), 'cms')
    .option('--prepare', words(say('help.cms.prepare')), false)
    .addOption(messageOption)
    .action(async (options: CmsOptions) => {
      const { cms } = await import('#commands/cms.ts');
      console.log(await cms(process.env, options, language));
    });
}
