import { parentPort, workerData } from 'node:worker_threads';
import type { Message, Place } from '#diagnostics/diagnostic.ts';
import { BodyCache } from '#content/body-cache.ts';
import { parseSource } from '#content/parse-source.ts';
import type { BodySource } from '#content/body-source.ts';

/** What a worker is given. */
export interface WorkerInput {
  folder: string;
  sources: BodySource[];
}

/** What a worker says of each text. */
export interface WorkerAnswer {
  digest: string;
  errors: (Message & Place)[];
}

const { folder, sources } = workerData as WorkerInput;
const cache = new BodyCache(folder);
for (const source of sources)
  parentPort?.postMessage({
    digest: source.digest,
    errors: parseSource(source, cache),
  } satisfies WorkerAnswer);
