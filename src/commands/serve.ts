import { once } from 'node:events';
import type { Server } from 'node:http';
import { build } from '#commands/build.ts';
import { openDesk } from '#desk/server.ts';
import type { LintResult } from '#lint/lint-content.ts';
import { describeDiagnostics, sayCount } from '#diagnostics/reporters/human.ts';
import { writeFrontMatterHelp } from '#authoring/json-schemas/write-schemas.ts';
import type { Code } from '#build/code.ts';
import { serveCode } from '#preview/code-server.ts';
import { PreviewServer } from '#preview/server.ts';
import { siteServer } from '#preview/site-server.ts';
import { Writing } from '#preview/writing.ts';
import { projectRoot } from '#state/project.ts';
import { openReadingCache } from '#content/read-known.ts';
import { readSettings, type Settings } from '#content/settings.ts';
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
  tellAddress(await listen(siteServer(out, language), port), language);
  return 0;
}

function tellAddress(port: number, language: WordingLanguage): void {
  const stop = inWords(say('serve.stop'), language);
  console.log(`\n  行业观察者 / Industry Observer\n  http://localhost:${port}/\n\n  ${stop}`);
}

/** Says in one line what is to be fixed, and names the errors. */
function announce({ diagnostics }: LintResult, settings: Settings, language: WordingLanguage): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    console.log(`\n${describeDiagnostics(errors, settings.content, undefined, language)}\n`);
  const told =
    diagnostics.length > 0 ? say('dev.to-mend', { problems: sayCount(diagnostics) }) : say('dev.clean');
  console.log(inWords(told, language));
}

/** Listens at a port, or at the next free one. */
async function listen(server: Server, port: number): Promise<number> {
  for (let tried = port; ; tried += 1) {
    try {
      server.listen(tried, 'localhost');
      await once(server, 'listening');
      return tried;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tried === 65535) throw error;
    }
  }
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
  port: number,
  language: WordingLanguage = 'en',
): Promise<number> {
  const settings = readSettings(environment);
  const readings = openReadingCache(settings);
  let isFirst = true;
  const desk = openDesk(settings, environment, readings, (found) => {
    announce(found, settings, language);
    if (isFirst) writeFrontMatterHelp(projectRoot(), settings.content, found.content.records);
    isFirst = false;
  });
  if (!code) {
    await serveCode(settings, port, desk.answer, desk.changed, language);
    desk.begin(Promise.resolve());
    return 0;
  }
  const writing = new Writing(settings, environment, readings);
  const preview = new PreviewServer({
    settings,
    code,
    writing,
    answers: [desk.answer],
    onChange: desk.changed,
    language,
  });
  tellAddress(await listen(preview.server, port), language);
  desk.begin(preview.firstPage);
  return 0;
}
