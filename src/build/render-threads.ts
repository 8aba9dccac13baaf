import os from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Written } from '#build/render-pages.ts';
import { sourceFile } from '#state/project.ts';
import type { RenderAnswer, RenderInput } from '#build/render-worker.ts';

/** So many pages are given to a thread at a time: those of one issue stand near each other. */
const share = 40;

/** Has one thread render pages of a queue until nothing is left. */
function runThread(input: RenderInput, queue: Iterator<string[]>, written: Written[]): Promise<void> {
  const worker = new Worker(sourceFile('build/render-worker.ts'), { workerData: input });
  return new Promise<void>((resolve, reject) => {
    worker.on('message', (answer: RenderAnswer) => {
      if ('error' in answer) return reject(answer.error as Error);
      written.push(...answer.written);
      const next = queue.next();
      if (next.done) resolve();
      else worker.postMessage(next.value);
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('a thread that renders pages stopped before its end')));
  }).finally(() => worker.terminate());
}

function* shares(names: readonly string[]): Generator<string[]> {
  for (let start = 0; start < names.length; start += share) yield names.slice(start, start + share);
}

/** Renders pages, given by the paths of their files, on all processors. */
export async function renderInThreads(input: RenderInput, names: readonly string[]): Promise<Written[]> {
  const written: Written[] = [];
  const queue = shares(names);
  const threads = Array.from({ length: os.availableParallelism() }, () => runThread(input, queue, written));
  await Promise.all(threads);
  return written;
}
