import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readSettings } from '#content/settings.ts';
import { shareCode } from '../site-code.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Where the program finds and puts things that all lie in one folder. */
export function foldersIn(folder: string) {
  return {
    CONTENT_DIR: path.join(folder, 'content'),
    OUT_DIR: path.join(folder, 'dist'),
    CACHE_DIR: path.join(folder, 'cache'),
  };
}

/** The content that tests may change: a copy of the fixture in a folder of its own. */
export class Scratch {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'industry-observer-'));
  readonly content = path.join(this.folder, 'content');
  readonly out = path.join(this.folder, 'dist');

  /** @param isBuilt whether it begins with the site, and with all that a build of it left */
  constructor({ isBuilt = false } = {}) {
    const built = process.env['SCRATCH_DIR'] ?? '';
    const fixture = isBuilt ? path.join(built, 'content') : path.join(root, 'tests/fixtures/valid');
    cpSync(fixture, this.content, { recursive: true, preserveTimestamps: true });
    shareCode(path.join(this.folder, 'cache'));
    if (!isBuilt) return;
    cpSync(path.join(built, 'dist'), this.out, { recursive: true, preserveTimestamps: true });
    const [from, to] = [built, this.folder].map((folder) => readSettings(foldersIn(folder)).cache);
    cpSync(from ?? '', to ?? '', { recursive: true, preserveTimestamps: true });
  }

  /** The environment that points the program at this folder. */
  get environment(): NodeJS.ProcessEnv {
    return { ...process.env, ...foldersIn(this.folder), NO_COLOR: '1', FORCE_COLOR: '0', LC_ALL: 'C' };
  }

  /** Lays an invalid fixture over the content. */
  overlay(name: string): void {
    cpSync(path.join(root, 'tests/fixtures/invalid', name), this.content, { recursive: true });
  }

  /** Runs a command of the column, with its options; gives its exit code and all that it printed. */
  run(command: string, more: NodeJS.ProcessEnv = {}): Promise<{ code: number; printed: string }> {
    return new Promise((resolve) => {
      const env = { ...this.environment, ...more };
      execFile(
        process.execPath,
        ['src/cli.ts', ...command.split(' ')],
        { cwd: root, env },
        (error, stdout, stderr) => {
          const code = error ? (typeof error.code === 'number' ? error.code : 1) : 0;
          resolve({ code, printed: `${stdout}${stderr}` });
        },
      );
    });
  }

  /** Every file of the built site with its content, by its path. */
  built(): Map<string, string> {
    const files = readdirSync(this.out, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const paths = files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
    return new Map(paths.map((file) => [path.relative(this.out, file), readFileSync(file, 'base64')]));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
