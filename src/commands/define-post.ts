import { Option, type Command } from 'commander';
import { channels } from '#schema/posted.ts';
import { frontMatters } from '#channels/post.ts';
import type { PostOptions } from '#commands/post.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/**
 * Adds the command that writes an issue for another channel than the site.
 *
 * @param messageOption the language of messages, as every command has it
 * @param language that language
 */
export function definePost(program: Command, messageOption: Option, language: WordingLanguage): void {
  const words = (phrase: Phrase): string => inWords(phrase, language);

  program
    .command('post')
    .description(words(say('help.post')))
    .argument('<number>', words(say('help.post.number')))
    .argument('<language>', words(say('help.post.language')))
    .addOption(
      new Option('--to <channel>', words(say('help.post.to'))).choices(channels).makeOptionMandatory(),
    )
    .option('--out <folder>', words(say('help.post.out')))
    .option('--no-tables', words(say('help.post.no-tables')))
    .addOption(
      new Option('--front-matter <program>', words(say('help.post.front-matter'))).choices(frontMatters),
    )
    .option('--record', words(say('help.post.record')), false)
    .addOption(messageOption)
    .action(async (number: string, locale: string, options: PostOptions) => {
      const { post } = await import('#commands/post.ts');
      process.exitCode = await post(process.env, [number, locale], options, language);
    });
}
