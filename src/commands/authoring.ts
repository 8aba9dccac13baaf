import type { Command, Option } from 'commander';
import type { PictureOptions } from '#authoring/picture-options.ts';
import type { ImportOptions } from '#commands/import.ts';
import type { TranslateOptions } from '#commands/translate.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/**
 * Adds the commands that bring pictures, posts and translations into the content.
 *
 * @param messageOption the language of messages, as every command has it
 * @param language that language
 */
export function addAuthoring(program: Command, messageOption: Option, language: WordingLanguage): void {
  const words = (phrase: Phrase): string => inWords(phrase, language);

  program
    .command('picture')
    .description(words(say('help.picture')))
    .argument('<number>', words(say('help.issue')))
    .argument('<files...>', words(say('help.picture.files')))
    .option('--alt <words>', words(say('help.picture.alt')), (typed: string, before: string[] = []) => [
      ...before,
      typed,
    ])
    .option('--caption <words>', words(say('help.picture.caption')))
    .option('--name <name>', words(say('help.picture.name')))
    .option('--cover', words(say('help.picture.cover')))
    .option('--credit <words>', words(say('help.picture.credit')))
    .option('--licence <licence>', words(say('help.picture.licence')))
    .option('--source <address>', words(say('help.picture.source')))
    .addOption(messageOption)
    .action(async (number: string, files: string[], options: PictureOptions) => {
      const { picture } = await import('#commands/picture.ts');
      console.log(await picture(process.env, number, files, options, language));
    });

  program
    .command('import')
    .description(words(say('help.import')))
    .argument('<paths...>', words(say('help.import.paths')))
    .option('--out <folder>', words(say('help.import.out')))
    .option('--dry-run', words(say('help.import.dry-run')))
    .option('--number <number>', words(say('help.import.number')))
    .option('--text <language>', words(say('help.import.text')))
    .option('--review <file>', words(say('help.import.review')))
    .option('--map <file>', words(say('help.import.map')))
    .option('--permalink <pattern>', words(say('help.import.permalink')))
    .option('--report <file>', words(say('help.import.report')))
    .option('--pictures', words(say('help.import.pictures')))
    .option(
      '--allow-host <host>',
      words(say('help.import.allow-host')),
      (typed: string, before: string[] = []) => [...before, typed],
    )
    .option('--force', words(say('help.import.force')))
    .addOption(messageOption)
    .action(async (paths: string[], options: ImportOptions) => {
      const { importCommand } = await import('#commands/import.ts');
      const { words: told, code } = await importCommand(
        process.env,
        paths,
        options,
        process.stderr,
        language,
      );
      console.log(told);
      process.exitCode = code;
    });

  program
    .command('schemas')
    .description(words(say('help.schemas')))
    .addOption(messageOption)
    .action(async () => {
      const { schemas } = await import('#commands/schemas.ts');
      process.exitCode = schemas(process.env, language);
    });

  program
    .command('translate')
    .description(words(say('help.translate')))
    .argument('<number>', words(say('help.issue')))
    .argument('<language>', words(say('help.translate.language')))
    .option('--author <ids>', words(say('help.translate.author')))
    .option('--done', words(say('help.translate.done')))
    .addOption(messageOption)
    .action(async (number: string, into: string, options: TranslateOptions) => {
      const { translate } = await import('#commands/translate.ts');
      console.log(await translate(process.env, number, into, options, language));
    });
}
