import '#require-node.cjs';
import { Command, Option } from 'commander';
import type { AddressesOptions } from '#commands/addresses.ts';
import type { BuildOptions } from '#commands/build.ts';
import type { CheckOptions } from '#commands/check.ts';
import type { ImportOptions } from '#commands/import.ts';
import type { NewOptions } from '#commands/new.ts';
import type { PictureOptions } from '#authoring/picture-options.ts';
import type { TranslateOptions } from '#commands/translate.ts';
import { runBundled } from '#commands/bundled.ts';
import { hosts } from '#hosts/hosts.ts';
import { loadCommand, type Code } from '#build/code.ts';
import { isUserError, settingError } from '#diagnostics/user-error.ts';
import { validateSettings } from '#content/validate-settings.ts';
import { messageLanguage } from '#commands/message-language.ts';
import { readSettings } from '#content/settings.ts';
import { isDamage, removeStore } from '#state/database.ts';
import { inWords, wordingLanguages, type WordingLanguage } from '#wording/in-words.ts';

/** The port of the site on the author's machine; the next free one where it is taken. */
const defaultPort = 4321;

/** Reads a port as it was typed; the default where none was. */
function readPort(typed: string | undefined): number {
  const port = Number(typed ?? defaultPort);
  if (typed === undefined || (/^\d{1,5}$/.test(typed) && port >= 1 && port <= 65535)) return port;
  throw settingError('--port', typed, 'a whole number from 1 to 65535');
}

// Neither authors' machines nor the build call home.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

type Serve = typeof import('#commands/serve.ts');

const program = new Command('industry-observer').description('Checks, builds and serves the column.');

/** The language of what is printed; commands whose `--lang` means that of a text follow the settings. */
const messageOption = new Option('--lang <language>', 'the language of messages').choices(wordingLanguages);

/** The language of what is printed, known once a command begins. */
let language: WordingLanguage = messageLanguage(process.env);

/** Every command checks all settings, so that none fails halfway. */
program.hook('preAction', (_program, command) => {
  if (command.options.includes(messageOption))
    language = messageLanguage(process.env, command.opts<{ lang?: WordingLanguage }>().lang);
  validateSettings(process.env);
});

/** Each command loads only what it needs: a check need not start Astro. */
program
  .command('check')
  .description('find every problem of the content, with its place and how to mend it')
  .addOption(
    new Option('--format <form>', 'how findings are printed')
      .choices(['human', 'json', 'github'])
      .default('human'),
  )
  .option(
    '--fix',
    'mend what can surely be mended, and tell each change; nothing else of a text changes',
    false,
  )
  .addOption(
    new Option('--dry-run', 'tell what --fix would change, and write nothing')
      .default(false)
      .implies({ fix: true }),
  )
  .option('--strict', 'exit with 1 on warnings too, not only on errors', false)
  .option('--online', 'try external links over the network', false)
  .addOption(messageOption)
  .action(async (options: CheckOptions) => {
    const { check } = await import('#commands/check.ts');
    process.exitCode = await check(process.env, options, language);
  });

program
  .command('status')
  .description('show how every issue stands: its languages, whether it is out, what is to be mended')
  .addOption(messageOption)
  .action(async () => {
    const { status } = await import('#commands/status.ts');
    process.exitCode = await status(process.env, language);
  });

program
  .command('build')
  .description('build the site into dist/')
  .addOption(
    new Option('--for <host>', 'what the site is made for: nginx gets compressed files').choices(hosts),
  )
  .option('--all', 'make, verify and publish everything anew, whatever earlier builds left', false)
  .option('--watch', 'build again whenever the content changes, until it is stopped', false)
  .addOption(messageOption)
  .action(async (options: BuildOptions) => {
    process.exitCode = await runBundled(process.env, async (code) => {
      const { build } = await loadCommand<typeof import('#commands/build.ts')>(code, 'build');
      return build(process.env, code, options, language);
    });
  });

program
  .command('addresses')
  .description('show which addresses and headings of the last build are not recorded as published')
  .option(
    '--record',
    'record them: from then on, no build may lose an address, and the check tells of a lost heading',
    false,
  )
  .addOption(messageOption)
  .action(async (options: AddressesOptions) => {
    const { addresses } = await import('#commands/addresses.ts');
    process.exitCode = addresses(process.env, options, language);
  });

program
  .command('start')
  .description('build the site and serve it')
  .option('--port <number>', 'the port; the next free one where it is taken')
  .addOption(messageOption)
  .action(async (options: { port?: string }) => {
    const port = readPort(options.port);
    process.exitCode = await runBundled(process.env, async (code) => {
      const { start } = await loadCommand<Serve>(code, 'serve');
      return start(process.env, code, port, language);
    });
  });

program
  .command('dev')
  .description('serve the site while it is written')
  .option('--port <number>', 'the port; the next free one where it is taken')
  .option('--code', 'follow the code of the site too, with Vite’s server', false)
  .addOption(messageOption)
  .action(async ({ port: wanted, code }: { port?: string; code: boolean }) => {
    const port = readPort(wanted);
    const serve = async (bundled?: Code): Promise<number> => {
      const name = '#commands/serve.ts';
      const { dev } = bundled ? await loadCommand<Serve>(bundled, 'serve') : ((await import(name)) as Serve);
      return dev(process.env, bundled, port, language);
    };
    process.exitCode = code ? await serve() : await runBundled(process.env, serve);
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

program
  .command('picture')
  .description('bring pictures into an issue: upright, in their useful size, with nothing but what is seen')
  .argument('<number>', 'the number of the issue')
  .argument('<files...>', 'the files of the pictures')
  .option(
    '--alt <words>',
    'what the picture shows, for those who do not see it; once for each file',
    (words: string, before: string[] = []) => [...before, words],
  )
  .option('--caption <words>', 'the caption below it')
  .option('--name <name>', 'the name of its file in the issue, such as chip-board; made from its own')
  .option('--cover', 'print the lines of the front matter that make it the cover')
  .option('--credit <words>', 'who made it')
  .option('--licence <licence>', 'the licence that it is under, such as CC-BY-4.0')
  .option('--source <address>', 'the page on the web where it comes from')
  .addOption(messageOption)
  .action(async (number: string, files: string[], options: PictureOptions) => {
    const { picture } = await import('#commands/picture.ts');
    console.log(await picture(process.env, number, files, options, language));
  });

program
  .command('import')
  .description('make drafts of issues and companies from the posts of an old blog')
  .argument('<paths...>', 'files and folders of posts')
  .option('--out <folder>', 'the folder to write to; the content folder')
  .option('--dry-run', 'tell what would be done, and write nothing')
  .option(
    '--number <number>',
    'the number for the first post that states none; imports posts that are no issues too',
  )
  .option('--text <language>', 'the language of the posts, zh or en; told by their letters')
  .addOption(messageOption)
  .option('--report <file>', 'write the whole report to a file, as JSON')
  .option('--force', 'replace an issue and a company that are there')
  .action(async (paths: string[], options: ImportOptions) => {
    const { importCommand } = await import('#commands/import.ts');
    const { words, code } = await importCommand(process.env, paths, options, process.stderr, language);
    console.log(words);
    process.exitCode = code;
  });

program
  .command('schemas')
  .description('tell VS Code what the files of the content folder may hold')
  .addOption(messageOption)
  .action(async () => {
    const { schemas } = await import('#commands/schemas.ts');
    process.exitCode = schemas(process.env, language);
  });

program
  .command('translate')
  .description('start a translation, or tell what changed in the original since it was made')
  .argument('<number>', 'the number of the issue')
  .argument('<language>', 'the language to translate into, zh or en')
  .option('--author <ids>', 'who translates, by the id in authors.yaml; several with commas')
  .option('--done', 'state that the translation says what the original says now')
  .addOption(messageOption)
  .action(async (number: string, into: string, options: TranslateOptions) => {
    const { translate } = await import('#commands/translate.ts');
    console.log(await translate(process.env, number, into, options, language));
  });

try {
  await program.parseAsync();
} catch (error) {
  // A mistake of the user is told in its sentences; anything else is ours, with its trace.
  if (isUserError(error)) console.error(inWords(error.phrase, language));
  else if (isDamage(error)) {
    removeStore(readSettings(process.env).cache);
    console.error('The cache of earlier runs was damaged; it is removed. Try again.');
  } else throw error;
  process.exitCode = 1;
}
