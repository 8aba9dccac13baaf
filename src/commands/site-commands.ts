import { Option, type Command } from 'commander';
import type { BuildOptions } from '#commands/build.ts';
import { runBundled } from '#commands/bundled.ts';
import { readPreview, type PreviewOptions } from '#commands/preview-options.ts';
import { loadCommand, type Code } from '#build/code.ts';
import { hosts } from '#hosts/hosts.ts';
import { settingError } from '#diagnostics/user-error.ts';
import type { WordingLanguage } from '#wording/in-words.ts';

/** The port of the site on the author's machine; the next free one where it is taken. */
const defaultPort = 4321;

/** Reads a port as it was typed; the default where none was. */
function readPort(typed: string | undefined): number {
  const port = Number(typed ?? defaultPort);
  if (typed === undefined || (/^\d{1,5}$/.test(typed) && port >= 1 && port <= 65535)) return port;
  throw settingError('--port', typed, 'a whole number from 1 to 65535');
}

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
  return runBundled(process.env, async (code) => {
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
 * @param language that language, once a command begins
 */
export function addSiteCommands(
  program: Command,
  messageOption: Option,
  language: () => WordingLanguage,
): void {
  program
    .command('build')
    .description('build the site into dist/')
    .addOption(
      new Option('--for <host>', 'what the site is made for: nginx gets compressed files').choices(hosts),
    )
    .option('--all', 'make, verify and publish everything anew, whatever earlier builds left', false)
    .option('--watch', 'build again whenever the content changes, until it is stopped', false)
    .addOption(
      new Option('--drafts', 'make a preview of the site with drafts, in a folder of its own').conflicts([
        'for',
        'watch',
        'only',
      ]),
    )
    .addOption(
      new Option('--only <number>', 'make a preview of one issue to hand on').conflicts(['for', 'watch']),
    )
    .option('--single-file', 'with --only: one file a language, which holds all that it shows')
    .option('--out <folder>', 'the folder of a preview; dist-drafts, or preview- and the number of the issue')
    .addOption(messageOption)
    .action(async (options: BuildOptions & PreviewOptions) => {
      process.exitCode = await runBuild(options, language());
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
        return start(process.env, code, port, language());
      });
    });

  program
    .command('dev')
    .description('serve the site while it is written')
    .option('--port <number>', 'the port; the next free one where it is taken')
    .option(
      '--host [address]',
      'let others in the network read it, drafts too; at all addresses unless given',
    )
    .option('--code', 'follow the code of the site too, with Vite’s server', false)
    .addOption(messageOption)
    .action(async ({ port: wanted, code, host }: DevOptions) => {
      const place = { port: readPort(wanted), host };
      const serve = async (bundled?: Code): Promise<number> => {
        const name = '#commands/serve.ts';
        const { dev } = bundled
          ? await loadCommand<Serve>(bundled, 'serve')
          : ((await import(name)) as Serve);
        return dev(process.env, bundled, place, language());
      };
      process.exitCode = code ? await serve() : await runBundled(process.env, serve);
    });
}
