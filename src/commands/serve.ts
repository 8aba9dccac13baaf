import { once } from 'node:events';
import type { Server } from 'node:http';
import { build } from '#commands/build.ts';
import { openDesk } from '#desk/server.ts';
import type { LintResult } from '#lint/lint-content.ts';
import { countDiagnostics, describeDiagnostics } from '#diagnostics/reporters/human.ts';
import { writeFrontMatterHelp } from '#authoring/json-schemas/write-schemas.ts';
import type { Code } from '#build/code.ts';
import { serveCode } from '#preview/code-server.ts';
import { PreviewServer } from '#preview/server.ts';
import { siteServer } from '#preview/site-server.ts';
import { Writing } from '#preview/writing.ts';
import { projectRoot } from '#state/project.ts';
import { readingMemory } from '#content/read-known.ts';
import { readSettings, type Settings } from '#content/settings.ts';

/** `npm start`: builds the site and serves it, as a web server would. */
export async function start(environment: NodeJS.ProcessEnv, code: Code, port: number): Promise<number> {
  const failed = await build(environment, code);
  if (failed) return failed;
  const { out } = readSettings(environment);
  tellAddress(await listen(siteServer(out), port));
  return 0;
}

function tellAddress(port: number): void {
  console.log(`\n  行业观察者 / Industry Observer\n  http://localhost:${port}/\n\n  Ctrl+C stops it.`);
}

/** Says in one line what is to be fixed, and names the errors. */
function announce({ diagnostics }: LintResult, settings: Settings): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) console.log(`\n${describeDiagnostics(errors, settings.content)}\n`);
  console.log(
    diagnostics.length > 0 ? `To mend: ${countDiagnostics(diagnostics)}; see /desk/.` : 'Nothing to mend.',
  );
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
 */
export async function dev(
  environment: NodeJS.ProcessEnv,
  code: Code | undefined,
  port: number,
): Promise<number> {
  const settings = readSettings(environment);
  const memory = readingMemory(settings);
  let isFirst = true;
  const desk = openDesk(settings, environment, memory, (found) => {
    announce(found, settings);
    if (isFirst) writeFrontMatterHelp(projectRoot(), settings.content, found.content.records);
    isFirst = false;
  });
  if (!code) {
    await serveCode(settings, port, desk.answer, desk.changed);
    desk.begin(Promise.resolve());
    return 0;
  }
  const writing = new Writing(settings, environment, memory);
  const preview = new PreviewServer({
    settings,
    code,
    writing,
    answers: [desk.answer],
    onChange: desk.changed,
  });
  tellAddress(await listen(preview.server, port));
  desk.begin(preview.firstPage);
  return 0;
}
