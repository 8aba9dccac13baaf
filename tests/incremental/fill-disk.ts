/** Builds on a disk of which ever less is free; `TMPDIR` must be a file system of its own, which nobody else writes to. */
import assert from 'node:assert/strict';
import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { triesAll } from '../extent.ts';
import { differences, Project } from './project.ts';

const ballast = path.join(os.tmpdir(), 'ballast');

function freeBytes(): number {
  const { bavail, bsize } = statfsSync(os.tmpdir());
  return bavail * bsize;
}

/** Fills the disk until so many bytes are free. */
function leave(bytes: number): void {
  const block = Buffer.alloc(64 * 1024);
  const file = openSync(ballast, 'w');
  try {
    while (freeBytes() > bytes) writeSync(file, block, 0, Math.min(block.length, freeBytes() - bytes));
  } finally {
    closeSync(file);
  }
}

const project = new Project();
const style = 'src/styles/prose.css';
const sizes = ['0.75em', '0.7em'] as const;

/** Every page has the style, so each build writes them all; gives the site that a build without trouble makes. */
function restyle(time: number): void {
  const [now = '', next = ''] = time % 2 ? sizes.toReversed() : sizes;
  project.edit(style, (text) => text.replace(now, next));
}

const sites = [await project.build()];
restyle(0);
const atStart = freeBytes();
let least = atStart;
const watch = setInterval(() => (least = Math.min(least, freeBytes())), 5);
sites.push(await project.build());
clearInterval(watch);
let failed = 0;
/** How much of what a build needs is free: twice in every run of the tests, more often with `npm run test:all`. */
const parts = triesAll ? [0, 0.005, 0.01, 0.02, 0.03, 0.05, 0.07, 0.1, 0.5, 1] : [0, 0.01];
for (const [time, part] of parts.entries()) {
  const published = project.built();
  const expected = sites[time % 2] as (typeof sites)[number];
  restyle(time + 1);
  const free = Math.floor((atStart - least) * part);
  leave(free);
  const { code, printed } = await project.tryBuild();
  const now = project.built();
  rmSync(ballast);
  console.log(`${Math.round(free / 1024)} KB free: ${code === 0 ? 'built' : 'refused'}`);
  if (code === 0) assert.deepEqual(differences(now, expected), []);
  else {
    failed += 1;
    assert.match(printed, /Nothing was published: the disk is full/);
    assert.doesNotMatch(printed, /^ +at /m);
    assert.deepEqual(differences(now, published), []);
    assert.deepEqual(differences(await project.build(), expected), []);
  }
}
assert.ok(failed > 0, 'the disk was hardly ever full');
