// Loaded before every command: finds the folder of the column, and lets modules import what it sets from any place.
import { existsSync, realpathSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const program = realpathSync(path.resolve(import.meta.dirname, '..'));

/** The folder that COLUMN_DIR names, else the nearest one at or above the working directory that has a column. */
function findColumn() {
  if (process.env.COLUMN_DIR) return path.resolve(process.env.COLUMN_DIR);
  let folder = process.cwd();
  while (!existsSync(path.join(folder, 'column.config.ts'))) {
    if (path.dirname(folder) === folder)
      return existsSync(path.join(program, 'column.config.ts')) ? program : process.cwd();
    folder = path.dirname(folder);
  }
  return realpathSync(folder);
}

const column = findColumn();

const file = path.join(column, 'column.config.ts');

if (column === program && existsSync(file)) {
  // What is imported then is named in package.json.
  delete process.env.COLUMN_DIR;
} else {
  process.env.COLUMN_DIR = column;
  const urls = {
    '#column': pathToFileURL(existsSync(file) ? file : path.join(program, 'src/no-column.ts')).href,
    // A column need not have the program among its packages.
    'industry-observer/config': pathToFileURL(path.join(program, 'src/column.ts')).href,
  };
  registerHooks({
    resolve: (specifier, context, next) =>
      Object.hasOwn(urls, specifier)
        ? { url: urls[specifier], format: 'module-typescript', shortCircuit: true }
        : next(specifier, context),
  });
}
