import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { shareCode } from '../site-code.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What a build reads of the project; packages are those of the project itself. */
const sources = [
  'src',
  'public',
  'astro.config.mjs',
  'column.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** How a copy of the project is made. */
interface ProjectOptions {
  /** The folder of content, relative to the project. */
  content?: string;
  /** The beginning of the name of its folder. */
  name?: string;
  /** Whether files are made in the reverse order, which many file systems list them in. */
  reversed?: boolean;
  /** Whether the code stays where it is and serves, bundled, all such projects: only the content may be edited. */
  sharesCode?: boolean;
}

/** Copies a file or a folder, entry by entry. */
function copy(from: string, to: string, reversed: boolean): void {
  if (!statSync(from).isDirectory()) return copyFileSync(from, to);
  mkdirSync(to, { recursive: true });
  const names = readdirSync(from).sort();
  for (const name of reversed ? names.reverse() : names)
    copy(path.join(from, name), path.join(to, name), reversed);
}

/** A copy of the project, or of its content alone, in a folder of its own, whose every file may be edited. */
export class Project {
  readonly folder: string;
  readonly #out: string;
  readonly #root: string;

  constructor({
    content = 'tests/fixtures/valid',
    name = 'industry-observer-',
    reversed = false,
    sharesCode = false,
  }: ProjectOptions = {}) {
    this.folder = mkdtempSync(path.join(os.tmpdir(), name));
    this.#out = path.join(this.folder, 'dist');
    this.#root = sharesCode ? root : this.folder;
    copy(path.join(root, content), path.join(this.folder, 'content'), reversed);
    if (sharesCode) shareCode(path.join(this.folder, 'cache'));
    else this.#copySources(reversed);
  }

  #copySources(reversed: boolean): void {
    for (const source of sources) copy(path.join(root, source), this.at(source), reversed);
    symlinkSync(path.join(root, 'node_modules'), this.at('node_modules'));
  }

  /** The place of a file of the project. */
  at(file: string): string {
    return path.join(this.folder, file);
  }

  /** Changes a file; fails where that changes nothing. */
  edit(file: string, change: (text: string) => string): void {
    const before = readFileSync(this.at(file), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`the edit does not change ${file}`);
    writeFileSync(this.at(file), after);
  }

  /** The environment of commands, at the beginning of 2026. */
  #environment(changed: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
    return {
      ...process.env,
      SOURCE_DATE_EPOCH: String(Date.UTC(2026, 0, 1) / 1000),
      CACHE_DIR: this.at('cache'),
      CONTENT_DIR: this.at('content'),
      OUT_DIR: this.at('dist'),
      NO_COLOR: '1',
      LC_ALL: 'C',
      ...changed,
    };
  }

  #command(...words: string[]) {
    return spawnSync(process.execPath, ['src/cli.ts', ...words], {
      cwd: this.#root,
      env: this.#environment(),
      encoding: 'utf8',
    });
  }

  /** Renames an id, in the words of the command. */
  rename(words: string): void {
    const { status, stderr } = this.#command('rename', ...words.split(' '));
    if (status !== 0) throw new Error(`the rename failed: ${stderr}`);
  }

  /** Checks the content, which bundles no code; gives the exit code and what was printed. */
  check(): { code: number | null; printed: string } {
    const { status, stdout, stderr } = this.#command('check');
    return { code: status, printed: stdout + stderr };
  }

  /** Starts a build, which may be killed: it is the leader of its own group of processes. */
  start(environment: NodeJS.ProcessEnv = {}, ...options: string[]) {
    return spawn(process.execPath, ['src/cli.ts', 'build', ...options], {
      cwd: this.#root,
      detached: true,
      env: this.#environment(environment),
    });
  }

  /** Builds; gives the exit code and what was printed. */
  async tryBuild(environment: NodeJS.ProcessEnv = {}): Promise<{ code: number | null; printed: string }> {
    const run = this.start(environment);
    let printed = '';
    run.stdout.on('data', (chunk) => (printed += String(chunk)));
    run.stderr.on('data', (chunk) => (printed += String(chunk)));
    const code = await new Promise<number | null>((resolve) => run.on('close', resolve));
    return { code, printed };
  }

  /** Builds, and fails with what was printed where that fails. */
  async build(environment: NodeJS.ProcessEnv = {}): Promise<Map<string, string>> {
    const { code, printed } = await this.tryBuild(environment);
    if (code !== 0) throw new Error(`the build failed: ${printed}`);
    return this.built();
  }

  /** Forgets everything that earlier builds left of content; the code is bundled again only where it changed. */
  clean(): void {
    const caches = readdirSync(this.at('cache')).filter((name) => name !== 'code');
    for (const name of [...caches.map((each) => `cache/${each}`), '.astro', 'dist', 'dist.next'])
      rmSync(this.at(name), { recursive: true, force: true, maxRetries: 9 });
  }

  /** Every file of the built site with its bytes (Latin 1), by its path. */
  built(): Map<string, string> {
    const files = readdirSync(this.#out, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const paths = files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
    return new Map(paths.map((file) => [path.relative(this.#out, file), readFileSync(file, 'latin1')]));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 9 });
  }
}

/** The paths of files that only one of two sites has, or that differ between them. */
export function differences(one: Map<string, string>, other: Map<string, string>): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((file) => one.get(file) !== other.get(file)).sort();
}
