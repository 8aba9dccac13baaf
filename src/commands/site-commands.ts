import { Option, type Command } from 'commander';
import type { BuildOptions } from '#commands/build.ts';
import { runBundled } from '#commands/bundled.ts';
import { readPort } from '#commands/port.ts';
import { readPreview, type PreviewOptions } from '#commands/preview-options.ts';
import { loadCommand, type Code } from '#build/code.ts';
import { hosts } from '#hosts/hosts.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

type Build = typeof import('#commands/build.ts');
type Preview = typeof import('#commands/build-preview.ts');
type Serve = typeof import('#commands/serve.ts');

/** What the development server is told by flags. */
interface DevOptions {
  port?: string;
  code: boolean;
  /** Where others reach it: an address of this machine, or all of them. */
  host?: string | true;
}

/** Builds from the bundled code what was asked for: the site, or a preview. */
async function runBuild(options: BuildOptions & PreviewOptions, language: WordingLanguage): Promise<number> {
  const preview = readPreview(process.env, options);
  return runBundled(process.env, language, async (code) => {
    if (preview) {
      const { buildPreview } = await loadCommand<Preview>(code, 'build-preview');
      return buildPreview(process.env, code, preview, language);
    }
    const { build } = await loadCommand<Build>(code, 'build');
    return build(process.env, code, options, language);
  });
}

/**
 * Adds the commands that build and serve the site.
 *
 * @param messageOption chooses the language of what is printed
 * @param language that language
 */
export function addSiteCommands(program: Command, messageOption: Option, language: WordingLanguage): void {
  const words = (phrase: Phrase): string => inWords(phrase, language);

  program
    .command('build')
    .description(words(say('help.build')))
    .addOption(new Option('--for <host>', words(say('help.build.for'))).choices(hosts))
    .option('--all', words(say('help.build.all')), false)
    .option('--watch', words(say('help.build.watch')), false)
    .addOption(new Option('--drafts', words(say('help.build.drafts'))).conflicts(['for', 'watch', 'only']))
    .addOption(new Option('--only <number>', words(say('help.build.only'))).conflicts(['for', 'watch']))
    .option('--single-file', words(say('help.build.single-file')))
    .option('--out <folder>', words(say('help.build.out')))
    .addOption(messageOption)
    .action(async (options: BuildOptions & PreviewOptions) => {
      process.exitCode = await runBuild(options, language);
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
    .option('--host [address]', words(say('help.dev.host')))
    .option('--code', words(say('help.dev.code')), false)
    .addOption(messageOption)
    .action(async ({ port: wanted, code, host }: DevOptions) => {
      const place = { port: readPort(wanted), host };
      const serve = async (bundled?: Code): Promise<number> => {
        const name = '#commands/serve.ts';
        const { dev } = bundled
          ? await loadCommand<Serve>(bundled, 'serve')
          : ((await import(name)) as Serve);
        return dev(process.env, bundled, place, language);
      };
      process.exitCode = code ? await serve() : await runBundled(process.env, language, serve);
    });
}
