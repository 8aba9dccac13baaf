/** Bundles the code of the site into a folder: `bundle-code.ts <folder> <folder of Astro's caches>`. */
import { build } from 'astro';
import { plainPath } from '#workspace/plain-path.ts';
import { projectRoot } from '#workspace/pipeline.ts';

const [outDir = '', cacheDir = ''] = process.argv.slice(2);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await build({
  root: plainPath(projectRoot()),
  outDir: plainPath(outDir),
  cacheDir: plainPath(cacheDir),
  logLevel: 'error',
});
