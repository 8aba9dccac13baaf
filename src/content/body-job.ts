import os from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Diagnostic, Message, Place } from '#diagnostics/diagnostic.ts';
import type { WorkerAnswer, WorkerInput } from '#content/body-worker.ts';
import { sourceFile, threadLimits } from '#state/project.ts';
import { bodyCache, parseSource } from '#content/parse-source.ts';
import type { BodySource } from '#content/body-source.ts';

/** Texts on their way to bodies. */
export interface BodyJob {
  /** How many texts had to be parsed. */
  parsed: number;
  /** Resolves when the body of a digest is in the cache, or refused. */
  ready(digest: string): Promise<void>;
  /** Whether the text of a digest, once ready, was refused. */
  failed(digest: string): boolean;
  /** Resolves when all are done, with every parse error of every file. */
  problems: Promise<Diagnostic[]>;
}

/** Below this many texts, starting workers costs more than it saves. */
const worthWorkers = 48;

/** Parses a share of the texts in a thread of its own; fails when the thread is lost before its end. */
function runWorker(input: WorkerInput, answer: (answer: WorkerAnswer) => void): Promise<void> {
  const worker = new Worker(sourceFile('content/body-worker.ts'), { workerData: input, resourceLimits: threadLimits });
  let answered = 0;
  return new Promise((resolve, reject) => {
    worker.on('message', (message: WorkerAnswer) => {
      answered += 1;
      answer(message);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      if (answered === input.sources.length) resolve();
      else reject(new Error(`a parser thread stopped after ${answered} of ${input.sources.length} texts`));
    });
  });
}

function runWorkers(
  folder: string,
  sources: BodySource[],
  answer: (answer: WorkerAnswer) => void,
): Promise<unknown> {
  const count = Math.max(1, os.availableParallelism());
  const shares = Array.from({ length: count }, (_, share) =>
    sources.filter((_source, index) => index % count === share),
  );
  return Promise.all(shares.map((share) => runWorker({ folder, sources: share }, answer)));
}

/**
 * Parses the texts whose body is not in the cache: many of them in worker threads, a few at once.
 *
 * @param folder of the store
 */
export function startBodyJob(folder: string, bodies: readonly BodySource[]): BodyJob {
  const cache = bodyCache(folder);
  const wanted = bodies.filter((body) => !cache.has(body.digest));
  const sources = [...new Map(wanted.map((body) => [body.digest, body])).values()];
  // Threads are given what they cannot look up.
  const missing = sources.map(({ file, digest, text, context }) => ({ file, digest, text, context }));
  const failed = new Map<string, (Message & Place)[]>();
  const waiting = new Map(missing.map(({ digest }) => [digest, Promise.withResolvers<void>()]));
  const answer = ({ digest, errors }: WorkerAnswer): void => {
    if (errors.length > 0) failed.set(digest, errors);
    waiting.get(digest)?.resolve();
  };
  const run = async (): Promise<void> => {
    if (missing.length >= worthWorkers) await runWorkers(folder, missing, answer);
    else
      for (const source of missing) answer({ digest: source.digest, errors: parseSource(source, cache) });
  };
  const problems = run().then(() =>
    wanted.flatMap(({ file, digest }) =>
      (failed.get(digest) ?? []).map((error): Diagnostic => ({ severity: 'error', file, ...error })),
    ),
  );
  problems.catch((error: unknown) => {
    for (const each of waiting.values()) {
      each.promise.catch(() => undefined);
      each.reject(error);
    }
  });
  return {
    parsed: missing.length,
    ready: async (digest) => waiting.get(digest)?.promise,
    failed: (digest) => failed.has(digest),
    problems,
  };
}
