import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { installPackages, run } from '../e2e/installer.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Debian's module for compressed files of brotli. */
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/**
 * Looks for nginx with its module, and installs them where that needs no answer.
 *
 * @returns the command, or an empty text where it can't be had; the tests that need it are skipped
 */
export function findNginx(): string {
  const isThere = (): boolean => run('nginx', ['-v']) && existsSync(brotliModule);
  if (!isThere()) installPackages({ 'apt-get': ['nginx', 'libnginx-mod-http-brotli-static'] });
  if (isThere()) return 'nginx';
  console.log(
    'Skipped: serving the site with nginx, which is not installed (Debian: nginx, libnginx-mod-http-brotli-static).',
  );
  return '';
}

/** Puts one text in the place of another, which the shipped file must have. */
function replaceIn(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`deploy/nginx.conf has no “${from}”`);
  return text.replaceAll(from, to);
}

/** The shipped configuration, with nothing changed but its folder and what it listens on. */
function shippedServer(folder: string, port: number): string {
  const shipped = readFileSync(path.join(root, 'deploy/nginx.conf'), 'utf8');
  const placed = replaceIn(shipped, '/var/www/industry-observer', folder);
  return replaceIn(replaceIn(placed, 'listen [::]:80;', ''), 'listen 80;', `listen 127.0.0.1:${port};`);
}

/** What Debian's own nginx.conf says around it. */
function mainConfiguration(scratch: string, server: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `load_module ${brotliModule};
worker_processes auto;
daemon off;
pid ${scratch}/pid;
error_log ${scratch}/error.log;
events { worker_connections 768; }
http {
  sendfile on;
  tcp_nopush on;
  gzip on;
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log ${scratch}/access.log;
  ${temporary.map((name) => `${name}_temp_path ${scratch}/${name};`).join('\n  ')}
  ${server}
}
`;
}

/** A real nginx that serves a built site with the shipped configuration. */
export class Nginx {
  readonly origin: string;
  readonly #scratch = mkdtempSync(path.join(os.tmpdir(), 'industry-observer-nginx-'));
  readonly #configuration = path.join(this.#scratch, 'nginx.conf');
  #process: ChildProcess | undefined;

  /** @param folder the site, built for nginx */
  constructor(folder: string, port: number) {
    this.origin = `http://127.0.0.1:${port}`;
    // Workers that give up root must still reach the site.
    const user = process.getuid?.() === 0 ? 'user root;\n' : '';
    writeFileSync(this.#configuration, user + mainConfiguration(this.#scratch, shippedServer(folder, port)));
  }

  /** Has nginx itself check the configuration; gives what it says against it. */
  problems(): string[] {
    const { stderr } = spawnSync('nginx', ['-t', '-c', this.#configuration], { encoding: 'utf8' });
    return stderr.split('\n').filter((line) => /\[(?:warn|error|emerg|crit)\]/.test(line));
  }

  /** Starts it, and waits until it answers. */
  async start(): Promise<void> {
    this.#process = spawn('nginx', ['-c', this.#configuration], { stdio: 'ignore' });
    for (let tries = 0; tries < 1200; tries += 1) {
      if (await fetch(this.origin).then(Boolean, () => false)) return;
      await wait(50);
    }
    throw new Error(`nginx does not start: ${this.problems().join('\n')}${this.errors()}`);
  }

  /** What it wrote into its log of errors. */
  errors(): string {
    const log = path.join(this.#scratch, 'error.log');
    return existsSync(log) ? readFileSync(log, 'utf8') : '';
  }

  /** Stops it. */
  async stop(): Promise<void> {
    const running = this.#process;
    if (running?.exitCode === null) {
      const ended = new Promise((resolve) => running.once('exit', resolve));
      running.kill('SIGTERM');
      await ended;
    }
    rmSync(this.#scratch, { recursive: true, force: true });
  }
}
