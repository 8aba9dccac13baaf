/**
 * Changes sound content by chance, thousands of times, and expects of every case that it is built or refused with
 * file and line. `--cases 500` and `--seed 7` choose them; `--seed 7 --case 123` does one again and keeps its files.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { toBatches } from './batches.ts';
import { buildCases } from './build-cases.ts';
import { makeCase } from './case.ts';
import { checkCases } from './check-cases.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    cases: { type: 'string', default: '5000' },
    case: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const numbers =
  values.case === undefined
    ? Array.from({ length: Number(values.cases) }, (_, index) => index + 1)
    : [Number(values.case)];
const folder = mkdtempSync(path.join(os.tmpdir(), 'industry-observer-fuzz-'));
const started = performance.now();

const outcomes = await checkCases(seed, numbers, path.join(folder, 'check'));
const faults = new Map<number, string[]>();
const blame = (number: number, ...why: string[]): void => {
  if (why.length > 0) faults.set(number, [...(faults.get(number) ?? []), ...why]);
};
for (const outcome of outcomes) blame(outcome.number, ...outcome.faults);

const accepted = outcomes.flatMap(({ number, issue }) =>
  issue ? [{ made: makeCase(seed, number), issue }] : [],
);
const batches = toBatches(accepted);
for (const batch of batches)
  for (const { number, why } of await buildCases(batch, path.join(folder, 'build'))) blame(number, why);

if (values.verbose) {
  const said = outcomes.flatMap((outcome) => outcome.said);
  const counts = [...Map.groupBy(said, (words) => words)].map(([words, all]) => ({
    words,
    count: all.length,
  }));
  for (const { words, count } of counts.sort((a, b) => b.count - a.count)) console.log(`${count}  ${words}`);
}
for (const [number, list] of faults) {
  console.error(`Case ${number}, a change of ${makeCase(seed, number).changed}:`);
  for (const fault of new Set(list)) console.error(`  ${fault.slice(0, 3000)}`);
  console.error(`  npm run fuzz -- --seed ${seed} --case ${number}\n`);
}
const seconds = ((performance.now() - started) / 1000).toFixed(0);
const slowest = Math.max(...outcomes.map(({ milliseconds }) => milliseconds));
console.log(
  `${outcomes.length} cases of seed ${seed}: ${accepted.length} built in ${batches.length} columns, ` +
    `${outcomes.length - accepted.length} refused with file and line, ${faults.size} failed; ` +
    `${seconds} s, the slowest check ${slowest.toFixed(0)} ms.`,
);
if (values.case !== undefined) console.log(`The files are in ${folder}.`);
else rmSync(folder, { recursive: true, force: true, maxRetries: 9 });
process.exitCode = faults.size > 0 ? 1 : 0;
