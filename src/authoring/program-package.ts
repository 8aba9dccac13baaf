import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from '#state/project.ts';
import type { ProgramPackage } from '#templates/column/manifest.ts';

interface Manifest {
  name: string;
  allowScripts?: Record<string, boolean>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

function readManifest(folder: string): Manifest | undefined {
  const file = path.join(folder, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : undefined;
}

/** Where npm finds a package, as a manifest has it; undefined where it does not name the package. */
function specIn(manifest: Manifest | undefined, name: string): string | undefined {
  return manifest?.dependencies?.[name] ?? manifest?.devDependencies?.[name];
}

/** Packs the program into one file that npm installs; undefined where npm cannot be run. */
function packed(root: string): { name: string; bytes: Buffer } | undefined {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'package-'));
  try {
    const { npm_execpath: npm } = process.env;
    const words = ['pack', root, '--json', '--ignore-scripts', '--pack-destination', folder];
    const [command, all] = npm?.endsWith('.js') ? [process.execPath, [npm, ...words]] : ['npm', words];
    const { status, stdout } = spawnSync(command, all, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) return undefined;
    // One entry, in a list or by name, as the version of npm has it.
    const [found] = Object.values(JSON.parse(stdout) as { filename: string }[]);
    return found && { name: found.filename, bytes: readFileSync(path.join(folder, found.filename)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How a column has the program, and the file that it is in, where it brings it along. */
export interface BroughtProgram extends ProgramPackage {
  files: ReadonlyMap<string, Buffer>;
}

/**
 * Says how a column in a folder has the program that runs now: as its package.json has it already; from where this one
 * came, where that is on the web; else packed into one file in the folder of the column, so that it can be installed
 * wherever that is taken.
 * Its package.json is JSON, where there is one.
 */
export function bringProgram(folder: string): BroughtProgram {
  const root = projectRoot();
  const { name = '', allowScripts = {} } = readManifest(root) ?? {};
  const scripts = Object.keys(allowScripts).filter((each) => allowScripts[each]);
  const as = (spec: string, files: BroughtProgram['files'] = new Map()): BroughtProgram => {
    return { name, spec, scripts, files };
  };
  const own = specIn(readManifest(folder), name);
  if (own !== undefined) return as(own);
  const [above = root] = root.split(`${path.sep}node_modules${path.sep}`);
  const known = above === root ? undefined : specIn(readManifest(above), name);
  if (known !== undefined && !/^(?:file|link|workspace):|^[./~]/.test(known)) return as(known);
  const made = packed(root);
  if (made === undefined) return as(`file:${path.relative(folder, root).split(path.sep).join('/')}`);
  const file = `vendor/${made.name}`;
  return as(`file:${file}`, new Map([[file, made.bytes]]));
}
