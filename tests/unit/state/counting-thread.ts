/** A thread of a test: says the numbers up to one, and is lost after another. */
import { parentPort, workerData } from 'node:worker_threads';

const { to, lostAfter } = workerData as { to: number; lostAfter?: number };
for (let number = 1; number <= to; number += 1) {
  parentPort?.postMessage(number);
  if (number === lostAfter) process.exit(1);
}
