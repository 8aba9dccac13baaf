import os from 'node:os';
import { Worker } from 'node:worker_threads';
import { UserError } from '#diagnostics/user-error.ts';
import type { Written } from '#build/render-pages.ts';
import { sourceFile, threadOptions } from '#state/project.ts';
import type { RenderAnswer, RenderInput } from '#build/render-worker.ts';

/** Has one thread render pages until nothing is left. */
async function runThread(input: RenderInput): Promise<Written[]> {
  const worker = new Worker(sourceFile('build/render-worker.ts'), {
    workerData: input,
    ...threadOptions,
  });
  const answer = await new Promise<RenderAnswer>((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('a thread that renders pages stopped before its end')));
  }).finally(() => worker.terminate());
  if ('written' in answer) return answer.written;
  throw 'refusal' in answer ? new UserError('unsound-file', answer.refusal) : answer.error;
}

/** The number of the issue that a file belongs to, after which none stands that belongs to no issue. */
function issueOf(name: string): number {
  return Number(/(?:^|\/)issues\/(\d+)/.exec(name)?.[1] ?? Infinity);
}

/** What belongs to one issue stands together: its texts are in memory then. */
function compareIssues(one: string, other: string): number {
  const [first, second] = [issueOf(one), issueOf(other)];
  return first === second ? 0 : first - second;
}

/** Renders pages, given by the paths of their files, on all processors. */
export async function renderInThreads(
  input: Omit<RenderInput, 'names' | 'taken'>,
  names: readonly string[],
): Promise<Written[]> {
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const whole = { ...input, names: names.toSorted(compareIssues), taken };
  const threads = Array.from({ length: os.availableParallelism() }, () => runThread(whole));
  try {
    return (await Promise.all(threads)).flat();
  } catch (error) {
    // The others need not go on.
    Atomics.store(taken, 0, names.length);
    throw error;
  }
}
