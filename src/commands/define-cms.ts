import type { Command, Option } from 'commander';
import type { CmsOptions } from '#commands/cms.ts';
import type { WordingLanguage } from '#wording/in-words.ts';

/**
 * Adds `cms` to the commands of the program.
 *
 * @param messageOption the option that chooses the language, shared by the commands
 * @param language the language of messages, known once a command begins
 */
export function defineCms(program: Command, messageOption: Option, language: () => WordingLanguage): void {
  program
    .command('cms')
    .description('make the folder with which an editorial office writes from a browser')
    .option('--repo <name>', 'the owner and the name of the repository, such as column/observer')
    .option('--branch <name>', 'the branch that is written to; the default one')
    .addOption(
      program
        .createOption('--backend <host>', 'the kind of host that the repository is on')
        .choices(['github', 'gitlab', 'gitea'])
        .default('github'),
    )
    .option('--api <address>', 'where a host of your own is asked by programs')
    .option('--sign-in <address>', 'the service through which editors sign in; without it, by access tokens')
    .option('--out <folder>', 'the folder to write to', 'cms')
    .option(
      '--prepare',
      'write the content as the editor would, once, so that later changes stay small',
      false,
    )
    .addOption(messageOption)
    .action(async (options: CmsOptions) => {
      const { cms } = await import('#commands/cms.ts');
      console.log(await cms(process.env, options, language()));
    });
}
