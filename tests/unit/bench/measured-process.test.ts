import assert from 'node:assert/strict';
import { test } from 'node:test';
import { controlGroup } from '../../bench/control-group.ts';
import type { Counter } from '../../bench/counter.ts';
import { measureCommand } from '../../bench/measured-process.ts';
import { processSamples } from '../../bench/process-samples.ts';

/** Is busy for so many seconds of processor time, tells it, and waits to be killed. */
const busy = 0.4;
const child = `
  while (process.cpuUsage().user + process.cpuUsage().system < ${busy * 1e6}) Math.random();
  setTimeout(() => process.stdout.write('done'), 100);
  setInterval(() => undefined, 1000);
`;

/** Starts the busy child in a group of its own, kills it when it is done, and does not wait for its end. */
const parent = `
  const { spawn } = require('node:child_process');
  const busy = spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { detached: true });
  busy.stdout.on('data', () => { busy.kill('SIGKILL'); process.reallyExit(0); });
`;

const counters: Record<string, () => Counter | undefined> = {
  'a control group': controlGroup,
  samples: processSamples,
};
for (const [name, open] of Object.entries(counters))
  test(`${name} count what a child that was killed has done`, async (context) => {
    if (process.platform !== 'linux') return context.skip('there is no /proc');
    const counter = open();
    if (!counter) return context.skip('there are no control groups that this process may make');
    const { cpu, memory } = await measureCommand({ words: [process.execPath, '-e', parent] }, counter);
    assert.ok(cpu >= busy, `${cpu} s of processor time`);
    assert.ok(memory > 40, `${memory} MB`);
  });

test('a process that was left running is ended', async (context) => {
  if (process.platform !== 'linux') return context.skip('there is no /proc');
  const orphan = `
    const { spawn } = require('node:child_process');
    const left = spawn('sleep', ['600'], { detached: true, stdio: 'ignore' });
    left.unref();
    require('node:fs').writeFileSync(process.argv[1], String(left.pid));
    setTimeout(() => undefined, 100);
  `;
  const { mkdtempSync, readFileSync } = await import('node:fs');
  const file = `${mkdtempSync('/tmp/industry-observer-')}/id`;
  await measureCommand({ words: [process.execPath, '-e', orphan, file] }, processSamples());
  const id = Number(readFileSync(file, 'utf8'));
  assert.ok(id > 0);
  const state = () => {
    try {
      return /\) (\w)/.exec(readFileSync(`/proc/${id}/stat`, 'utf8'))?.[1];
    } catch {
      return 'gone';
    }
  };
  while (!['gone', 'Z'].includes(state() ?? '')) await new Promise((resolve) => setTimeout(resolve, 10));
});
