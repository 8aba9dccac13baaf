import '#require-node.cjs';
import { Command, Option } from 'commander';
import type { AddressesOptions } from '#commands/addresses.ts';
import type { BuildOptions } from '#commands/build.ts';
import type { CheckOptions } from '#commands/check.ts';
import type { NewOptions } from '#commands/new.ts';
import { addAuthoring } from '#commands/authoring.ts';
import { runBundled } from '#commands/bundled.ts';
import { hosts } from '#hosts/hosts.ts';
import { loadCommand, type Code } from '#build/code.ts';
import { isUserError, settingError } from '#diagnostics/user-error.ts';
import { validateSettings } from '#content/validate-settings.ts';
import { askedLanguage, speak } from '#commands/command-words.ts';
import { messageLanguage } from '#commands/message-language.ts';
import { readSettings } from '#content/settings.ts';
import { isDamage, removeStore } from '#state/database.ts';
import { inWords, wordingLanguages } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** The port of the site on the author's machine; the next free one where it is taken. */
const defaultPort = 4321;

/** Reads a port as it was typed; the default where none was. */
function readPort(typed: string | undefined): number {
  const port = Number(typed ?? defaultPort);
  if (typed === undefined || (/^\d{1,5}$/.test(typed) && port >= 1 && port <= 65535)) return port;
  throw settingError('--port', typed, say('setting.port'));
}

// Neither authors' machines nor the build call home.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

type Serve = typeof import('#commands/serve.ts');

/** The language of what is printed; asked for in any place, so that `--help` and mistakes are told in it too. */
const language = messageLanguage(process.env, askedLanguage(process.argv));

const words = (phrase: Phrase): string => inWords(phrase, language);

const program = speak(new Command('industry-observer'), language);

const messageOption = new Option('--lang <language>', words(say('help.lang'))).choices(wordingLanguages);

/** Every command checks all settings, so that none fails halfway. */
program.hook('preAction', () => validateSettings(process.env));

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
  .addOption(messageOption)
  .action(async (options: CheckOptions) => {
    const { check } = await import('#commands/check.ts');
    process.exitCode = await check(process.env, options, language);
  });

program
  .command('status')
  .description(words(say('help.status')))
  .addOption(messageOption)
  .action(async () => {
    const { status } = await import('#commands/status.ts');
    process.exitCode = await status(process.env, language);
  });

program
  .command('build')
  .description(words(say('help.build')))
  .addOption(new Option('--for <host>', words(say('help.build.for'))).choices(hosts))
  .option('--all', words(say('help.build.all')), false)
  .option('--watch', words(say('help.build.watch')), false)
  .addOption(messageOption)
  .action(async (options: BuildOptions) => {
    process.exitCode = await runBundled(process.env, language, async (code) => {
      const { build } = await loadCommand<typeof import('#commands/build.ts')>(code, 'build');
      return build(process.env, code, options, language);
    });
  });

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
  .command('start')
  .description(words(say('help.start')))
  .option('--port <number>', words(say('help.port')))
  .addOption(messageOption)
  .action(async (options: { port?: string }) => {
    const port = readPort(options.port);
    process.exitCode = await runBundled(process.env, language, async (code) => {
      const { start } = await loadCommand<Serve>(code, 'serve');
      return start(process.env, code, port, language);
    });
  });

program
  .command('dev')
  .description(words(say('help.dev')))
  .option('--port <number>', words(say('help.port')))
  .option('--code', words(say('help.dev.code')), false)
  .addOption(messageOption)
  .action(async ({ port: wanted, code }: { port?: string; code: boolean }) => {
    const port = readPort(wanted);
    const serve = async (bundled?: Code): Promise<number> => {
      const name = '#commands/serve.ts';
      const { dev } = bundled ? await loadCommand<Serve>(bundled, 'serve') : ((await import(name)) as Serve);
      return dev(process.env, bundled, port, language);
    };
    process.exitCode = code ? await serve() : await runBundled(process.env, language, serve);
  });

program
  .command('new')
  .description('start an issue: its folder, its original and, where it is new, its company')
  .option('--number <number>', 'the number; the one after the highest')
  .option('--company <id>', 'the company, by the name of its file; an unknown one is made')
  .option('--lang <language>', 'the language of the original, zh or en')
  .option('--title <title>', 'the headline')
  .option('--date <day>', 'the day of publication, such as 2024-08-13; today')
  .option('--author <ids>', 'the author, by the id in authors.yaml; several with commas')
  .option('--tags <ids>', 'one to six tags, by their ids in tags.yaml, with commas')
  .option('--name <name>', 'the name of a new company')
  .option('--founded <date>', 'when a new company was founded, such as 2016 or 2016-12')
  .option('--new-company', 'the company is new, although its id is close to a known one')
  .option('-y, --yes', 'take every proposal and ask nothing')
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

addAuthoring(program, messageOption, language);

try {
  await program.parseAsync();
} catch (error) {
  // A mistake of the user is told in its sentences; anything else is ours, with its trace.
  if (isUserError(error)) console.error(inWords(error.phrase, language));
  else if (isDamage(error)) {
    removeStore(readSettings(process.env).cache);
    console.error(words(say('cache-damaged')));
  } else throw error;
  process.exitCode = 1;
}
