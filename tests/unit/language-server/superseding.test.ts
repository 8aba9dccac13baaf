import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Superseding } from '#language-server/superseding.ts';

/** Work whose ends the test decides. */
function controlled() {
  const begun: { signal: AbortSignal; end: (value: string) => void; fail: (error: unknown) => void }[] = [];
  const [results, failures]: [string[], unknown[]] = [[], []];
  let wake = (): void => undefined;
  const superseding = new Superseding<string>({
    work: (signal) =>
      new Promise<string>((resolve, reject) => {
        begun.push({ signal, end: resolve, fail: reject });
        wake();
      }),
    done: (result) => results.push(result),
    failed: (error) => failures.push(error),
    quiet: 1,
  });
  /** Waits until work has begun so often. */
  const beginning = async (count: number) => {
    while (begun.length < count) await new Promise<void>((resolve) => (wake = resolve));
    const last = begun[count - 1];
    assert.ok(last);
    return last;
  };
  return { superseding, begun, results, failures, beginning };
}

test('many wishes are one piece of work', async () => {
  const { superseding, begun, results, beginning } = controlled();
  for (let count = 0; count < 9; count += 1) superseding.ask();
  (await beginning(1)).end('one');
  assert.equal(await superseding.settled(), 'one');
  assert.deepEqual([begun.length, results, superseding.last], [1, ['one'], 'one']);
});

test('what is under way is given up for what is newer, and one is done at a time', async () => {
  const { superseding, begun, results, failures, beginning } = controlled();
  superseding.ask();
  const first = await beginning(1);
  superseding.ask();
  assert.equal(first.signal.aborted, true);
  const settled = superseding.settled();
  assert.equal(begun.length, 1);
  first.end('old');
  const second = await beginning(2);
  assert.equal(second.signal.aborted, false);
  second.end('new');
  assert.equal(await settled, 'new');
  assert.deepEqual([results, failures], [['new'], []]);
});

test('a failure of what is given up is none, and another is told once', async () => {
  const { superseding, results, failures, beginning } = controlled();
  superseding.ask();
  const first = await beginning(1);
  superseding.ask();
  first.fail(new Error('given up'));
  (await beginning(2)).fail(new Error('wrong'));
  assert.equal(await superseding.settled(), undefined);
  assert.deepEqual([results, failures.map(String)], [[], ['Error: wrong']]);
  superseding.ask();
  (await beginning(3)).end('right');
  assert.equal(await superseding.settled(), 'right');
});
