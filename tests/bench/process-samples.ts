import { readdirSync, readFileSync } from 'node:fs';
import type { Counter } from './counter.ts';

/** Milliseconds from one look to the next. */
const interval = 10;

/** The kernel tells times in hundredths of a second (`USER_HZ`, proc_pid_stat(5)). */
const ticksPerSecond = 100;

interface Seen {
  ticks: number;
  /** Tells a process from a later one that has its number. */
  started: string;
  isThere: boolean;
}

/** The times of a process, or undefined where there is none. */
function look(id: number): Omit<Seen, 'isThere'> | undefined {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name of the program, in brackets, may have spaces; the state follows it, which is the third field.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { ticks: Number(fields[11]) + Number(fields[12]), started: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}

function childrenOf(id: number): number[] {
  try {
    return readdirSync(`/proc/${id}/task`).flatMap((thread) =>
      readFileSync(`/proc/${id}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

/**
 * Counts by looking at a process and all that descend from it, a hundred times a second: what a process does after the
 * last look at it is missed.
 */
export function processSamples(): Counter {
  const seen = new Map<number, Seen>();
  const sample = (): void => {
    const queue = [...seen.keys()].filter((id) => seen.get(id)?.isThere);
    for (const id of queue) {
      const [now, before] = [look(id), seen.get(id)];
      if (!now || (before && before.started !== now.started)) {
        if (before) before.isThere = false;
        continue;
      }
      seen.set(id, { ...now, isThere: true });
      queue.push(...childrenOf(id).filter((child) => !seen.has(child)));
    }
  };
  let timer: NodeJS.Timeout | undefined;
  const processes = () => Array.from(seen.keys()).filter((id) => seen.get(id)?.isThere);
  return {
    words: (words) => [...words],
    start: (id) => {
      const now = look(id);
      if (now) seen.set(id, { ...now, isThere: true });
      timer = setInterval(sample, interval);
    },
    cpu: () => {
      sample();
      let ticks = 0;
      for (const each of seen.values()) ticks += each.ticks;
      return ticks / ticksPerSecond;
    },
    processes,
    close: async () => {
      clearInterval(timer);
      sample();
      for (const id of processes())
        try {
          process.kill(id, 'SIGKILL');
        } catch {
          // It has ended by itself.
        }
    },
  };
}
