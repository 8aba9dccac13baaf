import { Option, type Command } from 'commander';
import { readBook, type AskedBook, type BookOptions } from '#commands/book-options.ts';
import { runBundled } from '#commands/bundled.ts';
import { loadCommand } from '#build/code.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

type Print = typeof import('#commands/print-issue.ts');

/** A page is rendered by the bundled code, as in a build; a book is made of texts alone. */
async function make(asked: AskedBook, language: WordingLanguage): Promise<number> {
  if (asked.kind === 'epub') {
    const { book } = await import('#commands/book.ts');
    return book(process.env, asked, language);
  }
  return runBundled(process.env, language, async (code) => {
    const { printIssue } = await loadCommand<Print>(code, 'print-issue');
    return printIssue(process.env, code, asked, language);
  });
}

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
    .option('--pdf', words(say('help.book.pdf')))
    .option('--out <file>', words(say('help.book.out')))
    .addOption(messageOption)
    .action(async (locale: string, options: BookOptions) => {
      process.exitCode = await make(readBook(locale, options), language);
    });
}
