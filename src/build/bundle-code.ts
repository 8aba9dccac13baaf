/** Bundles the code of the site into a folder: `bundle-code.ts <folder> <folder of Astro's caches>`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { rolldown } from 'rolldown';
import { ownFault } from '#build/code.ts';
import { writeMarkPictures } from '#build/mark-pictures.ts';
import { ownPlace, reasonOf, type ExtensionFailure } from '#content/extension-error.ts';
import { isLinked, plainPath } from '#content/plain-path.ts';
import { ownColours } from '#config.ts';
import { ownFace } from '#fonts/own-face.ts';
import { inOwnColours } from '#exports/colour-styles.ts';
import { codeDigest } from '#state/code-digest.ts';
import { columnAliases, projectRoot } from '#state/project.ts';

const [folder = '', cacheDir = ''] = process.argv.slice(2);
const root = projectRoot();

/** Bundles what renders pages, and what browsers load. */
async function bundleSite(): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await build({
    root: plainPath(root),
    outDir: plainPath(folder),
    cacheDir: plainPath(cacheDir),
    logLevel: 'error',
    vite: { resolve: { preserveSymlinks: isLinked() } },
  });
}

/** Files of public/ that have colours of pages. */
const coloured = ['favicon.svg', 'feed.css'];

function colourFiles(): void {
  for (const name of coloured) {
    const file = path.join(folder, 'client', name);
    if (existsSync(file)) writeFileSync(file, inOwnColours(readFileSync(file, 'utf8')));
  }
}

/** Commands that start often, and would load a thousand modules each time. */
const commands = ['build', 'build-preview', 'print-issue', 'serve'];

/**
 * Packages that hold more than modules: binaries, or a bundler that few runs need. What the column adds is loaded as it
 * is written, so that its errors name its lines.
 */
const apart = [/^(?:sharp|harfbuzzjs|subset-font|astro)(?:$|\/(?!zod))/, /^node:/, /^#extensions$/];

/** Bundles the commands themselves. */
async function bundleCommands(): Promise<void> {
  const input = Object.fromEntries(
    commands.map((name) => [name, plainPath(path.join(root, `src/commands/${name}.ts`))]),
  );
  const bundle = await rolldown({
    input,
    cwd: plainPath(root),
    resolve: {
      symlinks: !isLinked(),
      alias: columnAliases(),
    },
    platform: 'node',
    external: apart,
    // Modules ask where they lie for the root of the project.
    transform: {
      define: {
        'import.meta.dirname': JSON.stringify(path.join(root, 'src')),
        BUNDLED_CODE_DIGEST: JSON.stringify(codeDigest()),
        OWN_FACE: JSON.stringify(ownFace),
      },
    },
    onLog: (level, log, report) => level === 'info' || report(level, log),
  });
  await bundle.write({
    dir: plainPath(path.join(folder, 'commands')),
    minify: true,
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
  });
  await bundle.close();
}

/** What bundlers say of an error: its file and place there, and what it is made of. */
interface BundleError extends Error {
  id?: string;
  loc?: { file?: string; line?: number; column?: number };
  errors?: readonly BundleError[];
}

/** Finds the file of the column’s own that an error is about; undefined where it is about none. */
function findOwnFault(error: BundleError): ExtensionFailure | undefined {
  const { id = '', loc: { file = id, line, column } = {}, errors = [] } = error;
  const place = file === '' ? undefined : ownPlace(file.replace(/^\/@fs|\?.*$/g, ''), line, column);
  if (place !== undefined) return { place, reason: reasonOf(error) };
  return errors.map(findOwnFault).find((found) => found !== undefined);
}

try {
  await bundleSite();
} catch (error) {
  const fault = findOwnFault(error as BundleError);
  if (!fault) throw error;
  process.stdout.write(JSON.stringify(fault));
  process.exit(ownFault);
}
if (ownColours) colourFiles();
await writeMarkPictures(path.join(folder, 'client'));
await bundleCommands();
