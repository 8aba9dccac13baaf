import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { run } from '../e2e/installer.ts';

const root = path.resolve(import.meta.dirname, '../..');
const tools = path.join(import.meta.dirname, 'tools');
const program = path.join(tools, 'node_modules/wrangler/bin/wrangler.js');

/**
 * Looks for wrangler, and has npm install it where it is missing: too heavy for those who only write or build.
 *
 * @returns its program, or an empty text where it can't be had; the tests that need it are skipped
 */
export function findWrangler(): string {
  // Its parts for this machine are packages of their own, so no script needs to run.
  if (!existsSync(program))
    run('npm', ['install', '--prefix', tools, '--ignore-scripts', '--no-audit', '--no-package-lock'], 40);
  if (existsSync(program) && run(process.execPath, [program, '--version'])) return program;
  console.log('Skipped: serving the site as Cloudflare Pages does, since npm cannot install wrangler.');
  return '';
}

/** Cloudflare's own program, which serves a built site as Cloudflare Pages does. */
export class Wrangler {
  readonly origin: string;
  readonly #scratch = mkdtempSync(path.join(os.tmpdir(), 'industry-observer-wrangler-'));
  readonly #process: ChildProcess;
  #log = '';

  constructor(command: string, folder: string, port: number) {
    this.origin = `http://127.0.0.1:${port}`;
    const words = ['pages', 'dev', folder, '--ip', '127.0.0.1', '--port', String(port)];
    const quiet = {
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_SEND_ERROR_REPORTS: 'false',
      WRANGLER_LOG_PATH: this.#scratch,
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    };
    this.#process = spawn(process.execPath, [command, ...words, '--persist-to', this.#scratch], {
      cwd: root,
      env: { ...process.env, ...quiet, CI: 'true', NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.on('data', (text: Buffer) => (this.#log += text.toString()));
  }

  /** Waits until it answers. */
  async start(): Promise<void> {
    for (let tries = 0; tries < 3000 && this.#process.exitCode === null; tries += 1) {
      if (await fetch(this.origin).then(Boolean, () => false)) return;
      await wait(100);
    }
    throw new Error(`wrangler does not start: ${this.#log}`);
  }

  /** What it printed. */
  get log(): string {
    return this.#log;
  }

  /** Stops it, with the server that it started. */
  async stop(): Promise<void> {
    const { pid, exitCode } = this.#process;
    if (pid && exitCode === null) {
      const ended = new Promise((resolve) => this.#process.once('exit', resolve));
      process.kill(-pid, 'SIGTERM');
      await ended;
    }
    rmSync(this.#scratch, { recursive: true, force: true });
  }
}
