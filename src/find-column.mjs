// Loaded before every command: finds the folder of the column, and lets modules import what is the column's from any place.
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

/** A file of the column, or what stands for it where the column has none. */
const fileOf = (name, instead) => {
  const file = path.join(column, name);
  return existsSync(file) ? file : path.join(program, 'src', instead);
};

const files = {
  '#column': fileOf('column.config.ts', 'no-column.ts'),
  '#extensions': fileOf('extensions/index.ts', 'no-extensions.ts'),
  // A column need not have the program among its packages.
  'industry-observer/config': path.join(program, 'src/column.ts'),
  'industry-observer/extensions': path.join(program, 'src/extensions.ts'),
};

// Without it, the column is the program's own.
if (column === program && existsSync(path.join(column, 'column.config.ts'))) delete process.env.COLUMN_DIR;
else process.env.COLUMN_DIR = column;

registerHooks({
  resolve: (specifier, context, next) =>
    Object.hasOwn(files, specifier)
      ? { url: pathToFileURL(files[specifier]).href, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});
