import os from 'node:os';
import type { Diagnostic, Message, Place } from '#diagnostics/diagnostic.ts';
import type { WorkerAnswer, WorkerInput } from '#content/body-worker.ts';
import { runThread } from '#state/run-thread.ts';
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

function runWorkers(
  folder: string,
  sources: BodySource[],
  answer: (answer: WorkerAnswer) => void,
): Promise<unknown> {
  const count = Math.max(1, os.availableParallelism());
  const shares = Array.from({ length: count }, (_, share) =>
    sources.filter((_source, index) => index % count === share),
  );
  return Promise.all(
    shares.map((share): Promise<void> => {
      const input: WorkerInput = { folder, sources: share };
      return runThread('content/body-worker.ts', input, answer);
    }),
  );
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
    else for (const source of missing) answer({ digest: source.digest, errors: parseSource(source, cache) });
  };
  const problems = run().then(() =>
    wanted.flatMap(({ file, digest, from }) => {
      // What is wrong with a text is not told again of what is converted from it.
      if (from !== undefined && wanted.some((each) => each.file === from && failed.has(each.digest)))
        return [];
      const errors = failed.get(digest) ?? [];
      return errors.map((error): Diagnostic => ({ severity: 'error', file: from ?? file, ...error }));
    }),
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
