import { build } from '#commands/build.ts';
import { openDesk } from '#desk/server.ts';
import type { LintResult } from '#lint/lint-content.ts';
import { describeDiagnostics, sayCount } from '#diagnostics/reporters/human.ts';
import { writeFrontMatterHelp } from '#authoring/json-schemas/write-schemas.ts';
import type { Code } from '#build/code.ts';
import { atRoot } from '#preview/at-root.ts';
import { serveCode } from '#preview/code-server.ts';
import { listen } from '#preview/listen.ts';
import { isLoopback, onlyHere } from '#preview/only-here.ts';
import { listensEverywhere, readerAddresses } from '#preview/reader-addresses.ts';
import { PreviewServer } from '#preview/server.ts';
import { siteServer } from '#preview/site-server.ts';
import { Writing } from '#preview/writing.ts';
import { columnRoot } from '#state/project.ts';
import { openReadingCache } from '#content/read-known.ts';
import { readSettings, type Settings } from '#content/settings.ts';
import { readSite } from '#content/site-origin.ts';
import { siteName } from '#config.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/**
 * `npm start`: builds the site and serves it, as a web server would.
 *
 * @param language the language of what is printed
 */
export async function start(
  environment: NodeJS.ProcessEnv,
  code: Code,
  port: number,
  language: WordingLanguage = 'en',
): Promise<number> {
  const failed = await build(environment, code, {}, language);
  if (failed) return failed;
  const { out } = readSettings(environment);
  const site = readSite(environment);
  tellAddress({ port: await listen(siteServer(out, site, language), port), site }, language);
  return 0;
}

/** Where a server is reached. */
interface ServerPlace {
  port: number;
  /** Where others reach it too: an address of this machine, or all of them; this machine alone unless given. */
  host?: string | true | undefined;
}

/** Where a server is reached, and what it has there. */
interface ServedAt extends ServerPlace {
  /** Where the site is published, whose path the server has. */
  site: URL;
}

/** The addresses at which others in the network read the site. */
function addressesFor({ port, host = true, site }: ServedAt): string[] {
  return readerAddresses(host, port).map((address) => new URL(site.pathname, address).href);
}

function tellAddress({ port, host, site }: ServedAt, language: WordingLanguage): void {
  const stop = inWords(say('serve.stop'), language);
  const address =
    host === undefined || listensEverywhere(host)
      ? `http://localhost:${port}${site.pathname}`
      : addressesFor({ port, site, host }).join('\n  ');
  console.log(`\n  ${Object.values(siteName).join(' / ')}\n  ${address}\n\n  ${stop}`);
}

/** Says who else can read the site now, and where. */
function tellReaders({ port, host, site }: ServedAt, language: WordingLanguage): void {
  if (host === undefined || isLoopback(host)) return;
  const addresses = addressesFor({ port, host, site });
  const told = say(addresses.length > 0 ? 'dev.open' : 'dev.open-nowhere');
  console.log(`\n  ${[inWords(told, language), ...addresses].join('\n  ')}`);
}

/** Says in one line what is to be fixed, and names the errors. */
function announce({ diagnostics }: LintResult, settings: Settings, language: WordingLanguage): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    console.log(`\n${describeDiagnostics(errors, settings.content, undefined, language)}\n`);
  const told =
    diagnostics.length > 0 ? say('dev.to-fix', { problems: sayCount(diagnostics) }) : say('dev.clean');
  console.log(inWords(told, language));
}

/**
 * `npm run dev`: serves the site while it is written; a saved file shows at once, and the desk at `/desk/` follows.
 *
 * @param code the bundled code; where there is none, the code itself is followed too, by Vite's server
 * @param language the language of what is printed
 */
export async function dev(
  environment: NodeJS.ProcessEnv,
  code: Code | undefined,
  { port, host }: ServerPlace,
  language: WordingLanguage = 'en',
): Promise<number> {
  const settings = readSettings(environment);
  const readings = openReadingCache(settings);
  let isFirst = true;
  const writing = new Writing(settings, environment, readings);
  const onDiagnostics = (found: LintResult): void => {
    announce(found, settings, language);
    if (isFirst) writeFrontMatterHelp(columnRoot(), settings.content, found.content.records);
    isFirst = false;
  };
  const site = code ? readSite(environment) : atRoot;
  const desk = openDesk({ settings, environment, site, readings, writing, language, onDiagnostics });
  if (!code) {
    await serveCode(settings, { port, host }, onlyHere(desk.answer), desk.changed, language);
    tellReaders({ port, host, site }, language);
    desk.begin(Promise.resolve());
    return 0;
  }
  const preview = new PreviewServer({
    settings,
    site,
    code,
    writing,
    answers: [onlyHere(desk.answer)],
    onChange: desk.changed,
    language,
  });
  const taken = await listen(preview.server, port, host);
  tellAddress({ port: taken, host, site }, language);
  tellReaders({ port: taken, host, site }, language);
  desk.begin(preview.firstPage);
  return 0;
}
