import { Worker } from 'node:worker_threads';
import { sourceFile, threadOptions } from '#state/project.ts';

/**
 * Runs a module in a thread of its own; fails when the thread is lost before the end of the module.
 *
 * @param module a file of the source code
 * @param input what it has as `workerData`
 * @param take is given what it says, message by message
 */
export function runThread<Answer>(
  module: string,
  input: unknown,
  take: (answer: Answer) => void,
): Promise<void> {
  const worker = new Worker(sourceFile(module), { workerData: input, ...threadOptions });
  return new Promise((resolve, reject) => {
    worker.on('message', take);
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the thread of ${module} stopped before its end`));
    });
  });
}
