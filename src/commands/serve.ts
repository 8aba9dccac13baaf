import { once } from 'node:events';
import type { Server } from 'node:http';
import { build } from '#commands/build.ts';
import { openDesk } from '#desk/server.ts';
import type { Findings } from '#lint/findings.ts';
import { countProblems, describeProblems } from '#diagnostics/reporters/human.ts';
import { writeFrontMatterHelp } from '#authoring/json-schemas/write-schemas.ts';
import type { Code } from '#build/code.ts';
import { serveCode } from '#preview/code-server.ts';
import { PreviewServer } from '#preview/server.ts';
import { Writing } from '#preview/writing.ts';
import { projectRoot } from '#state/project.ts';
import { plainPath } from '#content/plain-path.ts';
import { readSettings, type Settings } from '#content/settings.ts';

/** `npm start`: builds the site and serves it, as a web server would. */
export async function start(environment: NodeJS.ProcessEnv, code: Code, port: number): Promise<number> {
  const failed = await build(environment, code);
  if (failed) return failed;
  const { out } = readSettings(environment);
  // What starts at once needs nothing of Astro.
  const { preview } = await import('astro');
  const server = await preview({
    // A folder of files, whatever the code is bundled for.
    configFile: false,
    trailingSlash: 'always',
    root: plainPath(projectRoot()),
    outDir: plainPath(out),
    server: { port },
    logLevel: 'error',
  });
  console.log(`\n  行业观察者 / Industry Observer\n  http://localhost:${server.port}/\n\n  Ctrl+C stops it.`);
  return 0;
}

/** Says in one line what is to be mended, and names the errors. */
function announce({ findings }: Findings, settings: Settings): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) console.log(`\n${describeProblems(errors, settings.content)}\n`);
  console.log(findings.length > 0 ? `To mend: ${countProblems(findings)}; see /desk/.` : 'Nothing to mend.');
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
  const desk = openDesk(settings, environment, (found) => announce(found, settings));
  if (!code) await serveCode(settings, port, desk.answer);
  else {
    const writing = new Writing(settings, environment);
    const preview = new PreviewServer({ settings, code, writing, answers: [desk.answer] });
    const found = await listen(preview.server, port);
    preview.follow();
    console.log(`\n  行业观察者 / Industry Observer\n  http://localhost:${found}/\n\n  Ctrl+C stops it.`);
  }
  desk.follow();
  writeFrontMatterHelp(projectRoot(), settings.content);
  return 0;
}
