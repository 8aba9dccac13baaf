/**
 * Measures the development server with a synthetic column: `node tests/bench/development.ts --issues 1000`.
 * Prints how long it takes to start with a warm cache, to show the first page, and from saving a text until the browser
 * shows it: the median of five, in a browser that has the page open.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { browserArguments, findBrowser } from '../e2e/browser.ts';
import { syntheticColumn } from './column.ts';
import { ours } from './ours.ts';
import { photographsOf } from './photographs.ts';

const saves = 5;
const { values } = parseArgs({
  options: {
    issues: { type: 'string', default: '1000' },
    folder: { type: 'string', default: path.join(os.tmpdir(), 'industry-observer-bench') },
  },
});
const issues = Number(values.issues);
const column = syntheticColumn(issues, await photographsOf());
const folder = path.join(values.folder, `development-${issues}`);

/** Starts the server; gives its address, and the milliseconds until it listens. */
async function startServer() {
  const { cwd, environment } = ours.command(folder);
  const started = performance.now();
  const server = spawn(process.execPath, ['src/cli.ts', 'dev'], {
    ...(cwd && { cwd }),
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  const address = await new Promise<string>((resolve, reject) => {
    server.once('exit', () => reject(new Error(`the development server stopped:\n${printed}`)));
    server.stdout.on('data', (data: Buffer) => {
      printed += data.toString();
      const found = /https?:\/\/localhost:\d+/.exec(printed)?.[0];
      if (found) resolve(found);
    });
  });
  return { server, address, took: performance.now() - started };
}

await ours.prepare(column, folder);
(await startServer()).server.kill();
const { server, address, took } = await startServer();
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
try {
  const page = await browser.newPage();
  const number = column.issues[Math.floor(issues / 2)]?.number;
  const opened = performance.now();
  await page.goto(`${address}/en/issues/${number}/`);
  console.log(`start ${took.toFixed(0)} ms, first page ${(performance.now() - opened).toFixed(0)} ms`);
  const file = path.join(folder, ours.edited(column));
  const text = readFileSync(file, 'utf8');
  const times: number[] = [];
  for (let save = 1; save <= saves; save += 1) {
    await page.waitForLoadState('networkidle');
    const saved = performance.now();
    writeFileSync(file, `${text}\nSaved for the ${save}th time.\n`);
    await page.getByText(`Saved for the ${save}th time.`).waitFor();
    times.push(performance.now() - saved);
  }
  const middle = times.toSorted((a, b) => a - b)[Math.floor(saves / 2)] ?? NaN;
  console.log(
    `from saving to seeing ${middle.toFixed(0)} ms (${times.map((each) => each.toFixed(0)).join(', ')})`,
  );
} finally {
  await browser.close();
  server.kill();
}
