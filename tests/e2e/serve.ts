/** Serves a built site for the tests: `serve.ts <port> <folder>`. */
import path from 'node:path';
import { preview } from 'astro';

const [port, folder] = process.argv.slice(2);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await preview({
  configFile: false,
  trailingSlash: 'always',
  root: path.resolve(import.meta.dirname, '../..'),
  outDir: path.resolve(folder ?? 'dist'),
  server: { port: Number(port) },
  logLevel: 'error',
});
