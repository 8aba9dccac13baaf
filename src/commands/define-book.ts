import { Option, type Command } from 'commander';
import type { BookOptions } from '#commands/book.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/**
 * Adds the command that writes issues as a book.
 *
 * @param messageOption the language of messages, as every command has it
 * @param language that language
 */
export function defineBook(program: Command, messageOption: Option, language: WordingLanguage): void {
  const words = (phrase: Phrase): string => inWords(phrase, language);

  program
    .command('book')
    .description(words(say('help.book')))
    .argument('<language>', words(say('help.post.language')))
    .addOption(new Option('--issue <number>', words(say('help.book.issue'))).conflicts('year'))
    .option('--year <year>', words(say('help.book.year')))
    .option('--out <file>', words(say('help.book.out')))
    .addOption(messageOption)
    .action(async (locale: string, options: BookOptions) => {
      const { book } = await import('#commands/book.ts');
      process.exitCode = await book(process.env, locale, options, language);
    });
}
