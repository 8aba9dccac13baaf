/**
 * Serves the column with nginx and the shipped configuration, and reads it as fast as wrk can: `npm run load`,
 * 30 seconds each, or as many as `--seconds` says. Then weighs reads in a browser. Only ever asks this machine.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages } from '../e2e/installer.ts';
import { freePorts } from '../free-ports.ts';
import { ask } from './ask.ts';
import { findNginx, Nginx } from './nginx.ts';
import { weighReads, type Weight } from './weight.ts';

/** What load.lua prints: milliseconds of the median and of the slowest hundredth, answers by status. */
interface Result {
  seconds: number;
  requests: number;
  bytes: number;
  errors: number;
  median: number;
  slowest: number;
  statuses: Record<string, number>;
}

const root = path.resolve(import.meta.dirname, '../..');
const results = path.join(root, 'test-results');
const site = path.join(results, 'load');
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '30' } } });

function build(): void {
  const words = ['src/cli.ts', 'build', '--for', 'nginx'];
  const env = { ...process.env, OUT_DIR: site };
  const { status } = spawnSync(process.execPath, words, { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) throw new Error('there is no site to serve');
}

/** Every address of the built site that readers and their programs ask for. */
function addresses(): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${path.relative(site, path.join(entry.parentPath, entry.name))}`)
    .filter((name) => !/\.(?:br|gz)$|\/\.|^\/_headers$|^\/_redirects$|\/404/.test(name))
    .map((name) => encodeURI(name.replace(/\/index\.html$/, '/')));
}

/** Has wrk ask for the addresses of a list. */
function load(origin: string, list: readonly string[]): Promise<Result> {
  const file = path.join(results, 'load.txt');
  writeFileSync(file, `${list.join('\n')}\n`);
  const script = path.join(import.meta.dirname, 'load.lua');
  const words = ['-t2', '-c64', `-d${values.seconds}s`, '--latency', '-s', script, origin, '--', file];
  console.log(
    `wrk ${words.map((word) => path.relative(root, word) && word.replace(`${root}/`, '')).join(' ')}`,
  );
  return new Promise((resolve, reject) => {
    const wrk = spawn('wrk', words);
    let printed = '';
    wrk.on('error', reject);
    for (const stream of [wrk.stdout, wrk.stderr])
      stream.on('data', (text: Buffer) => (printed += text.toString()));
    wrk.on('close', () => {
      const told = /^RESULT (.*)$/m.exec(printed)?.[1];
      if (told) resolve(JSON.parse(told) as Result);
      else reject(new Error(printed));
    });
  });
}

function row(name: string, { seconds, requests, bytes, errors, median, slowest, statuses }: Result): string {
  const cells = [
    name,
    (requests / seconds).toFixed(0),
    (bytes / seconds / 1e6).toFixed(0),
    `${median.toFixed(1)} / ${slowest.toFixed(1)}`,
    errors,
    Object.entries(statuses)
      .map(([status, count]) => `${count} × ${status}`)
      .join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}

const weightRow = (name: string, { requests, bytes }: Weight): string =>
  `| ${name} | ${requests.toFixed(1)} | ${(bytes / 1000).toFixed(1)} |`;

async function main(): Promise<void> {
  if (!findNginx()) throw new Error('this needs nginx');
  if (spawnSync('wrk').error) installPackages({ 'apt-get': ['wrk'] });
  build();
  const [port = 0] = await freePorts(1);
  const nginx = new Nginx(site, port);
  await nginx.start();
  try {
    const all = addresses();
    const marked = await Promise.all(
      all.map(async (address) => {
        const { headers } = await ask(nginx.origin, address, { headers: { 'accept-encoding': 'br' } });
        return `${address} ${headers.etag}`;
      }),
    );
    const [cpu] = os.cpus();
    const busy = os.loadavg().map((each) => each.toFixed(1));
    const machine = `${os.availableParallelism()} × ${cpu?.model}, load ${busy.join(' ')}`;
    console.log(`${all.length} addresses; ${machine}`);
    const reads = await load(nginx.origin, all);
    const visits = await load(nginx.origin, marked);
    console.log('\n| | requests a second | MB a second | median / 99 % in ms | errors | answers |');
    console.log('| --- | ---: | ---: | ---: | ---: | --- |');
    console.log(`${row('every address, whole', reads)}\n${row('every address, unchanged', visits)}`);
    const issues = all.filter((address) => /^\/(?:en\/)?issues\/\d+\/$/.test(address));
    const { first, further } = await weighReads(issues.map((address) => nginx.origin + address));
    console.log('\n| an issue, read to its end | requests | kB |\n| --- | ---: | ---: |');
    console.log(`${weightRow('by a new reader', first)}\n${weightRow('after another page', further)}`);
    if (nginx.errors()) console.log(`\nnginx says: ${nginx.errors()}`);
  } finally {
    await nginx.stop();
  }
}

await main();
