/**
 * Measures the writing server with a synthetic column: `node tests/bench/development.ts --issues 1000`. On a checkout
 * that was built before, five times each: `npm run dev` from its start to the first page on the screen, from saving a
 * text to seeing it in a browser that has the page open, and `npm start` until the first page is on the screen.
 *
 *   --issues 1000       the number of issues
 *   --pictures          with photographs, which take minutes to be built at first
 *   --folder <folder>   where the column lies
 *   --keep              takes the column that an earlier run wrote and built there
 */
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { browserArguments, findBrowser } from '../e2e/browser.ts';
import { syntheticColumn } from './column.ts';
import { median } from './measure.ts';
import { measureCommand, MeasuredProcess } from './measured-process.ts';
import { ours, ownCommand } from './ours.ts';
import { photographsOf } from './photographs.ts';
import { writeColumn } from './write-content.ts';

const runs = 5;
const { values } = parseArgs({
  options: {
    issues: { type: 'string', default: '1000' },
    folder: { type: 'string', default: path.join(os.tmpdir(), 'industry-observer-bench') },
    pictures: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const issues = Number(values.issues);
const column = syntheticColumn(issues, values.pictures ? await photographsOf() : []);
const folder = path.join(values.folder, `development-${issues}`);
const shown = column.issues[Math.floor(issues / 2)];
if (!shown) throw new RangeError('there is no issue to show');

/** Milliseconds that a server rests before it is given an edit. */
const rest = 1500;

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** A command of npm, for the column in the folder. */
function npm(...words: string[]): MeasuredProcess {
  return new MeasuredProcess({ ...ownCommand(folder), words: ['npm', ...words] });
}

/** Waits until a server has printed its address. */
async function addressOf(server: MeasuredProcess): Promise<string> {
  for (;;) {
    const address = /https?:\/\/localhost:\d+/.exec(server.printed)?.[0];
    if (address !== undefined) return address;
    if (server.child.exitCode !== null) throw new Error(`the server stopped:\n${server.printed}`);
    await pause(1);
  }
}

/** Starts a server and opens the page of the shown issue; the milliseconds until each is there. */
async function open(page: Page, ...words: string[]) {
  const started = performance.now();
  const server = npm(...words);
  const address = await addressOf(server);
  const listening = performance.now() - started;
  await page.goto(`${address}/en/issues/${shown?.number}/`, { waitUntil: 'commit' });
  await page.locator('h1').first().waitFor();
  const seconds = (performance.now() - started) / 1000;
  return { server, listening, first: seconds * 1000, cpu: server.usage().cpu };
}

function tell(what: string, times: readonly number[], cpu?: readonly number[]): void {
  const all = times.map((each) => each.toFixed(0)).join(', ');
  const processor = cpu ? `; ${median(cpu).toFixed(2)} s of processor time` : '';
  console.log(`${what}: ${median(times).toFixed(0)} ms (${all})${processor}`);
}

/** Opens a server several times; gives the last one, which runs on. */
async function measureStarts(page: Page, name: string, ...words: string[]): Promise<MeasuredProcess> {
  const [listening, first, cpu]: [number[], number[], number[]] = [[], [], []];
  for (let run = 1; ; run += 1) {
    const opened = await open(page, ...words);
    listening.push(opened.listening);
    first.push(opened.first);
    cpu.push(opened.cpu);
    if (run === runs) {
      tell(`${name}, until it listens`, listening);
      tell(`${name}, until the first page is seen`, first, cpu);
      return opened.server;
    }
    await opened.server.end();
  }
}

async function measureSaves(page: Page, server: MeasuredProcess): Promise<void> {
  const file = path.join(folder, ours.texts(shown as NonNullable<typeof shown>).en.file);
  const text = readFileSync(file, 'utf8');
  const [times, cpu]: [number[], number[]] = [[], []];
  try {
    for (let save = 1; save <= runs; save += 1) {
      await pause(rest);
      const [saved, before] = [performance.now(), server.usage().cpu];
      writeFileSync(file, `${text}\nSaved for the ${save}th time.\n`);
      await page.getByText(`Saved for the ${save}th time.`).waitFor();
      times.push(performance.now() - saved);
      cpu.push(server.usage().cpu - before);
    }
  } finally {
    writeFileSync(file, text);
  }
  tell('from saving to seeing', times, cpu);
}

if (!values.keep) writeColumn(ours, column, folder);
// Also where it was built before: the code may be another.
await measureCommand(ours.command(folder));
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
try {
  const page = await browser.newPage();
  const server = await measureStarts(page, 'npm run dev', 'run', 'dev');
  await measureSaves(page, server);
  await server.end();
  await (await measureStarts(page, 'npm start', 'start')).end();
} finally {
  await browser.close();
}
