import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { extensionError, readFailure, type ExtensionFailure } from '#content/extension-error.ts';
import { codeDigest } from '#state/code-digest.ts';
import { columnRoot, extensionsFile, packageFolder, projectRoot, sourceFile } from '#state/project.ts';
import type { Library } from '#library/library.ts';
import type { Page } from '#routes/route.ts';

/** The code of the site, bundled. */
export interface Code {
  /** Names it by all that it is bundled from. */
  key: string;
  /** The folder of what browsers load: scripts, and the files of public/. */
  client: string;
  /** The module that {@link startRenderer} starts. */
  entry: string;
  /** The folder of the bundled commands. */
  commands: string;
}

/** Renders a page: the bytes of its file. */
export type Render = (
  page: Page,
  library: Library,
  how?: Pick<App.Locals, 'isPreview' | 'desk'>,
) => Promise<Uint8Array>;

/** What `bundle-code.ts` ends with where a file that the column adds is at fault, which it prints. */
export const ownFault = 3;

/** So many bundles are kept: those of branches between which a developer goes to and fro. */
const most = 4;

/** Astro looks for packages around the working directory, and puts what it bundles below it for a while. */
function bundle(folder: string, caches: string): void {
  mkdirSync(folder, { recursive: true });
  const packages = path.join(caches, 'node_modules');
  rmSync(packages, { force: true });
  symlinkSync(path.resolve(packageFolder('astro'), '..'), packages, 'junction');
  const [before, script] = [sourceFile('require-node.cjs'), sourceFile('build/bundle-code.ts')];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['-r', before, script, path.join(folder, 'dist'), path.join(caches, 'astro')],
    // The caches may lie in the folder of another column.
    { cwd: caches, encoding: 'utf8', env: { ...process.env, COLUMN_DIR: columnRoot() } },
  );
  if (status === ownFault) throw extensionError(JSON.parse(stdout) as ExtensionFailure);
  if (status !== 0) throw new Error(`the code of the site cannot be bundled:\n${stderr}${stdout}`);
}

/** Gives files that are the same as in another bundle its moments, by which servers and readers know them. */
function keepMoments(client: string, other: string): void {
  for (const name of readdirSync(client, { recursive: true, encoding: 'utf8' })) {
    const [file, before] = [path.join(client, name), path.join(other, name)];
    const [now, then] = [statSync(file), statSync(before, { throwIfNoEntry: false })];
    if (!now.isFile() || !then?.isFile() || now.size !== then.size) continue;
    if (readFileSync(file).equals(readFileSync(before)))
      utimesSync(file, then.mtimeMs / 1000, then.mtimeMs / 1000);
  }
}

/** The bundles in a folder, the newest first. */
function bundlesIn(folder: string): string[] {
  const modified = (name: string): number => statSync(path.join(folder, name)).mtimeMs;
  return readdirSync(folder)
    .filter((name) => /^[0-9a-f]{16}$/.test(name))
    .sort((a, b) => modified(b) - modified(a))
    .map((name) => path.join(folder, name));
}

function makeBundle(caches: string, folder: string): void {
  mkdirSync(caches, { recursive: true });
  const unfinished = `${folder}.${process.pid}.tmp`;
  rmSync(unfinished, { recursive: true, force: true });
  try {
    bundle(unfinished, caches);
    const [last] = bundlesIn(caches);
    if (last) keepMoments(path.join(unfinished, 'dist/client'), path.join(last, 'dist/client'));
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  for (const old of bundlesIn(caches).slice(most)) rmSync(old, { recursive: true, force: true });
}

/**
 * The code of the site, which is bundled where that was not done before.
 *
 * @param caches the folder of bundles
 * @param site where it is published, which pages state
 */
export function openCode(caches: string, site: string): Code {
  // Bundles hold where the project lies, and where the site does.
  const key = hash('sha256', `${codeDigest()} ${site} ${projectRoot()}`, 'hex').slice(0, 16);
  const folder = path.join(caches, key);
  if (!existsSync(folder)) makeBundle(caches, folder);
  return {
    key,
    client: path.join(folder, 'dist/client'),
    entry: pathToFileURL(path.join(folder, 'dist/server/entry.mjs')).href,
    commands: path.join(folder, 'dist/commands'),
  };
}

/** Starts the renderer of the site's code. */
export async function startRenderer({ entry }: Pick<Code, 'entry'>): Promise<Render> {
  // So that errors name the lines of the column’s own pages and components.
  if (extensionsFile() !== undefined) process.setSourceMapsEnabled(true);
  const { render } = (await import(entry)) as { render: Render };
  return async (...given) => {
    try {
      return await render(...given);
    } catch (error) {
      const failure = readFailure(error);
      throw failure ? extensionError(failure) : error;
    }
  };
}

/** Loads a command from the bundled code. */
export async function loadCommand<Module>({ commands }: Code, name: string): Promise<Module> {
  return (await import(pathToFileURL(path.join(commands, `${name}.mjs`)).href)) as Module;
}
