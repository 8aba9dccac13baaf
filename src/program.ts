import { Command, Option } from 'commander';
import type { AddressesOptions } from '#commands/addresses.ts';
import type { CheckOptions } from '#commands/check.ts';
import type { NewOptions } from '#commands/new.ts';
import { addAuthoring } from '#commands/authoring.ts';
import { addUpkeep } from '#commands/upkeep.ts';
import { defineBook } from '#commands/define-book.ts';
import { defineCms } from '#commands/define-cms.ts';
import { definePost } from '#commands/define-post.ts';
import { defineInit } from '#commands/define-init.ts';
import { finishBrokenChange } from '#commands/finish-change.ts';
import { isUserError } from '#diagnostics/user-error.ts';
import { demandColumn } from '#content/demand-column.ts';
import { validateSettings } from '#content/validate-settings.ts';
import { speak } from '#commands/command-words.ts';
import { addSiteCommands } from '#commands/site-commands.ts';
import { askedLanguage, messageLanguage } from '#commands/message-language.ts';
import { messages } from '#config.ts';
import { draftsSettings, readSettings } from '#content/settings.ts';
import { isDamage, removeStore } from '#state/database.ts';
import { inWords, wordingLanguages } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

// Neither authors' machines nor the build call home.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** The language of what is printed; asked for in any place, so that `--help` and mistakes are told in it too. */
const language = messageLanguage(process.env, askedLanguage(process.argv), messages);

const words = (phrase: Phrase): string => inWords(phrase, language);

const program = speak(new Command('industry-observer'), language);

const messageOption = new Option('--lang <language>', words(say('help.lang'))).choices(wordingLanguages);

/** Every command checks all settings, so that none fails halfway. */
program.hook('preAction', (_program, command) => {
  // It makes what the others need.
  if (command.name() === 'init') return;
  demandColumn();
  validateSettings(process.env);
  finishBrokenChange(process.env, language);
});

/** Each command loads only what it needs: a check need not start Astro. */
program
  .command('check')
  .description(words(say('help.check')))
  .addOption(
    new Option('--format <form>', words(say('help.check.format')))
      .choices(['human', 'json', 'github'])
      .default('human'),
  )
  .option('--fix', words(say('help.check.fix')), false)
  .addOption(new Option('--dry-run', words(say('help.check.dry-run'))).default(false).implies({ fix: true }))
  .option('--strict', words(say('help.check.strict')), false)
  .option('--online', words(say('help.check.online')), false)
  .option('--money', words(say('help.check.money')), false)
  .addOption(messageOption)
  .action(async (options: CheckOptions) => {
    const { check } = await import('#commands/check.ts');
    process.exitCode = await check(process.env, options, language);
  });

addUpkeep(program, messageOption, language);

addSiteCommands(program, messageOption, language);

program
  .command('addresses')
  .description(words(say('help.addresses')))
  .option('--record', words(say('help.addresses.record')), false)
  .addOption(messageOption)
  .action(async (options: AddressesOptions) => {
    const { addresses } = await import('#commands/addresses.ts');
    process.exitCode = addresses(process.env, options, language);
  });

program
  .command('new')
  .description(words(say('help.new')))
  .option('--number <number>', words(say('help.new.number')))
  .option('--company <name>', words(say('help.new.company')))
  .option('--text <language>', words(say('help.new.text')))
  .option('--template <name>', words(say('help.new.template')))
  .option('--title <title>', words(say('help.new.title')))
  .option('--date <day>', words(say('help.new.date')))
  .option('--author <names>', words(say('help.new.author')))
  .option('--tags <names>', words(say('help.new.tags')))
  .option('--series <name>', words(say('help.new.series')))
  .option('--name <name>', words(say('help.new.name')))
  .option('--name-en <name>', words(say('help.new.name-en')))
  .option('--founded <date>', words(say('help.new.founded')))
  .option('--new-company', words(say('help.new.new-company')))
  .option('-y, --yes', words(say('help.new.yes')))
  .addOption(messageOption)
  .action(async (options: NewOptions) => {
    const { newIssue } = await import('#commands/new.ts');
    const { openTerminal } = await import('#authoring/terminal.ts');
    const asks = process.stdin.isTTY && !options.yes;
    const terminal = asks ? openTerminal(process.stdin, process.stdout) : undefined;
    try {
      console.log(await newIssue(process.env, options, terminal, language));
    } finally {
      terminal?.close();
    }
  });

program
  .command('language-server')
  .description(words(say('help.language-server')))
  .option('--stdio', words(say('help.language-server.stdio')))
  .addOption(messageOption)
  .action(async () => {
    const { languageServer } = await import('#commands/language-server.ts');
    languageServer(process.env, askedLanguage(process.argv));
  });

addAuthoring(program, messageOption, language);

defineCms(program, messageOption, language);

definePost(program, messageOption, language);

defineBook(program, messageOption, language);

defineInit(program, messageOption, language);

try {
  await program.parseAsync();
} catch (error) {
  // A mistake of the user is told in its sentences; anything else is ours, with its trace.
  if (isUserError(error)) console.error(inWords(error.phrase, language));
  else if (isDamage(error)) {
    const settings = readSettings(process.env);
    for (const { cache } of [settings, draftsSettings(settings, '')]) removeStore(cache);
    console.error(words(say('cache-damaged')));
  } else throw error;
  process.exitCode = 1;
}
