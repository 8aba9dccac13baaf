/**
 * Runs the stages of the tests, side by side where there are cores for it. A stage that passed is told in a line, with
 * what it skipped; one that failed, at the end, with all that it printed.
 *
 * `npm test` runs those of every run, `npm run test:all` what is long: `tests/README.md` tells of both.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { longStages, usualStages, type Stage } from './stages.ts';

const root = path.resolve(import.meta.dirname, '..');
const cores = Math.max(2, availableParallelism());

/** What is told of a stage even where it passed: how much it tried and skipped, and what it installed. */
const notable =
  /^(?:Skipped: |Trying |No Chromium |﹣ |ℹ (?:tests|pass|fail|skipped) |\s*\d+ (?:passed|skipped)).*$/gm;

interface Outcome {
  stage: Stage;
  passed: boolean;
  printed: string;
}

/** Runs a stage to its end. */
function runStage(stage: Stage): Promise<Outcome> {
  const started = performance.now();
  const [script = '', ...options] = stage.command;
  const words = ['run', '--silent', script, ...(options.length > 0 ? ['--', ...options] : [])];
  const child = spawn('npm', words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => (printed += text));
  }
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      console.log(`${code === 0 ? '✔' : '✖'} ${stage.name}, ${seconds} s`);
      for (const line of printed.match(notable) ?? []) console.log(`  ${line.trim()}`);
      resolve({ stage, passed: code === 0, printed });
    });
  });
}

/** Runs stages in their order, as many at a time as there are cores for; begins none once one has failed. */
async function runStages(stages: readonly Stage[]): Promise<Outcome[]> {
  const waiting = [...stages];
  const running = new Map<Stage, Promise<Outcome>>();
  const outcomes: Outcome[] = [];
  const isDone = (name: string): boolean => outcomes.some(({ stage }) => stage.name === name);
  const canBegin = ({ cores: wanted, after = [] }: Stage): boolean => {
    const busy = [...running.keys()].reduce((sum, stage) => sum + stage.cores, 0);
    return (running.size === 0 || busy + wanted <= cores) && after.every(isDone);
  };
  while (waiting.length + running.size > 0) {
    for (let next = waiting[0]; next && canBegin(next); next = waiting[0]) {
      waiting.shift();
      running.set(next, runStage(next));
    }
    const outcome = await Promise.race(running.values());
    running.delete(outcome.stage);
    outcomes.push(outcome);
    if (!outcome.passed) waiting.length = 0;
  }
  return outcomes;
}

const started = performance.now();
const stages = process.argv.includes('--all') ? longStages : usualStages;
const outcomes = await runStages(stages);
const failed = outcomes.filter(({ passed }) => !passed);
for (const { stage, printed } of failed)
  console.log(`\n✖ ${stage.name}: npm run ${stage.command.join(' ').replace(' ', ' -- ')}\n\n${printed}`);
const notRun = stages.filter((stage) => !outcomes.some((outcome) => outcome.stage === stage));
if (notRun.length > 0) console.log(`Not run: ${notRun.map(({ name }) => name).join(', ')}.`);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(
  failed.length > 0
    ? `Failed after ${seconds} s: ${failed.map(({ stage }) => stage.name).join(', ')}.`
    : `All passed in ${seconds} s.`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
