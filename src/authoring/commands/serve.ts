import { dev as devWithAstro, preview } from 'astro';
import { build } from '#authoring/commands/build.ts';
import { projectRoot } from '#workspace/pipeline.ts';
import { readSettings } from '#workspace/settings.ts';

/** The port of the site on the author's machine; the next free one where it is taken. */
const defaultPort = 4321;

/** Reads a port as it was typed; the default where none was. */
export function readPort(typed: string | undefined): number {
  const port = Number(typed ?? defaultPort);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new RangeError(`“${typed}” is no port`);
  return port;
}

/** `npm start`: builds the site and serves it, as a web server would. */
export async function start(environment: NodeJS.ProcessEnv, port: number): Promise<number> {
  const failed = await build(environment);
  if (failed) return failed;
  const { out } = readSettings(environment);
  const server = await preview({ root: projectRoot(), outDir: out, server: { port }, logLevel: 'error' });
  console.log(`\n  行业观察者 / Industry Observer\n  http://localhost:${server.port}/\n\n  Ctrl+C stops it.`);
  return 0;
}

/** `npm run dev`: serves the site while it is written; a saved file shows at once. */
export async function dev(port: number): Promise<number> {
  await devWithAstro({ root: projectRoot(), server: { port } });
  return 0;
}
