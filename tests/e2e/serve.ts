/** Serves a built site for the tests, below the path that `SITE_ORIGIN` has: `serve.ts <port> <folder>`. */
import path from 'node:path';
import { preview } from 'astro';
import { readSite } from '#content/site-origin.ts';

const [port, folder] = process.argv.slice(2);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await preview({
  configFile: false,
  base: readSite(process.env).pathname,
  trailingSlash: 'always',
  root: path.resolve(import.meta.dirname, '../..'),
  outDir: path.resolve(folder ?? 'dist'),
  server: { port: Number(port) },
  logLevel: 'error',
});
