import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runThread } from '#state/run-thread.ts';

const module = '../tests/unit/state/counting-thread.ts';

test('takes everything that a thread says before it ends', async () => {
  const said: number[] = [];
  await runThread<number>(module, { to: 1000 }, (number) => said.push(number));
  assert.deepEqual(
    said,
    Array.from({ length: 1000 }, (_, index) => index + 1),
  );
});

test('fails when a thread is lost before its end', async () => {
  await assert.rejects(
    runThread(module, { to: 1000, lostAfter: 10 }, () => undefined),
    /the thread of .*counting-thread\.ts stopped before its end/,
  );
});
