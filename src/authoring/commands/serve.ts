import { dev as devWithAstro, preview } from 'astro';
import { build } from '#authoring/commands/build.ts';
import { desk } from '#authoring/desk/server.ts';
import type { Findings } from '#authoring/findings.ts';
import { countProblems, describeProblems } from '#authoring/reporters/human.ts';
import { writeFrontMatterHelp } from '#authoring/json-schemas/write-schemas.ts';
import { settingError } from '#schema/user-error.ts';
import { projectRoot } from '#workspace/pipeline.ts';
import { plainPath } from '#workspace/plain-path.ts';
import { YamlCache } from '#workspace/yaml-cache.ts';
import { ReadMemory, readMemory } from '#workspace/read-memory.ts';
import { readSettings, type Settings } from '#workspace/settings.ts';

/** The port of the site on the author's machine; the next free one where it is taken. */
const defaultPort = 4321;

/** Reads a port as it was typed; the default where none was. */
export function readPort(typed: string | undefined): number {
  const port = Number(typed ?? defaultPort);
  if (typed === undefined || (/^\d{1,5}$/.test(typed) && port >= 1 && port <= 65535)) return port;
  throw settingError('--port', typed, 'a whole number from 1 to 65535');
}

/** `npm start`: builds the site and serves it, as a web server would. */
export async function start(environment: NodeJS.ProcessEnv, port: number): Promise<number> {
  const failed = await build(environment);
  if (failed) return failed;
  const { out } = readSettings(environment);
  const server = await preview({
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

/** `npm run dev`: serves the site while it is written; a saved file shows at once, and the desk at `/desk/` follows. */
export async function dev(environment: NodeJS.ProcessEnv, port: number): Promise<number> {
  const settings = readSettings(environment);
  readMemory.publish(new ReadMemory());
  const integrations = [desk(settings, environment, (found) => announce(found, settings))];
  await devWithAstro({ root: plainPath(projectRoot()), server: { port }, integrations });
  const yaml = new YamlCache(settings.cache);
  writeFrontMatterHelp(projectRoot(), settings.content, (text) => yaml.parse(text));
  return 0;
}
