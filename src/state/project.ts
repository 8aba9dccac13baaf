import { existsSync, realpathSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The root of the project: the nearest folder above this module that has a package.json, links followed. */
export function projectRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, 'package.json'))) {
    if (path.dirname(folder) === folder)
      throw new Error(`${import.meta.dirname} lies in no folder with a package.json`);
    folder = path.dirname(folder);
  }
  return realpathSync(folder);
}

/**
 * The folder of the column: that with `column.config.ts`, and with the content and the site unless they are set to be
 * elsewhere. The program's own root, where it is started from there; `find-column.mjs` finds another.
 */
export function columnRoot(): string {
  return process.env['COLUMN_DIR'] ?? projectRoot();
}

/** The file that says what the column sets. */
export function columnFile(): string {
  return path.join(columnRoot(), 'column.config.ts');
}

/** The folder of what the column adds to the program, which it need not have. */
export function extensionsFolder(): string {
  return path.join(columnRoot(), 'extensions');
}

/** The file that names what the column adds; undefined where it adds nothing. */
export function extensionsFile(): string | undefined {
  const file = path.join(extensionsFolder(), 'index.ts');
  return existsSync(file) ? file : undefined;
}

/** What bundlers are told of the names by which the program and the column import each other. */
export function columnAliases(): Record<string, string> {
  return {
    '#column': columnFile(),
    'industry-observer/config': sourceFile('column.ts'),
    'industry-observer/extensions': sourceFile('extensions.ts'),
    'industry-observer/Page.astro': sourceFile('layouts/OwnPage.astro'),
  };
}

/**
 * The folder of a package that the program uses, which may lie above the program where that is a package itself.
 *
 * @param root of another project than this one
 * @throws where it is not installed
 */
export function packageFolder(name: string, root = projectRoot()): string {
  const manifest = findPackageJSON(name, pathToFileURL(path.join(root, 'package.json')));
  if (manifest === undefined) throw new Error(`the package ${name} is not installed`);
  return path.dirname(manifest);
}

/** A file of the source code, for threads and programs of their own, which are in no bundle. */
export function sourceFile(file: string): string {
  return path.join(projectRoot(), 'src', file);
}

/**
 * How threads are started: they find the folder of the column before anything else is loaded, as a command does. They may
 * hold so much memory: garbage is collected sooner, which costs no time that can be measured.
 */
export const threadOptions = {
  execArgv: ['-r', sourceFile('require-node.cjs')],
  resourceLimits: { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 384 },
};
