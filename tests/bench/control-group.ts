import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Counter } from './counter.ts';

/** Puts a shell into the group of a folder, and makes it the program: whatever that starts is in the group too. */
const join = 'echo $$ > "$0/cgroup.procs" && exec "$@"';

let opened = 0;

/** A folder for a new group inside that of this process (cgroups(7), version 2); undefined where none can be made. */
function makeGroup(): string | undefined {
  try {
    const mount = /^\S+ (\S+) cgroup2 /m.exec(readFileSync('/proc/mounts', 'utf8'))?.[1];
    const own = /^0::(.*)$/m.exec(readFileSync('/proc/self/cgroup', 'utf8'))?.[1];
    if (mount === undefined || own === undefined) return undefined;
    const folder = path.join(mount, own, `bench-${process.pid}-${(opened += 1)}`);
    mkdirSync(folder);
    if (spawnSync('sh', ['-c', join, folder, 'true']).status === 0) return folder;
    rmdirSync(folder);
  } catch {
    // Not Linux, or not allowed.
  }
  return undefined;
}

/** Removes a group; false while a process in it has not ended yet. */
function removeGroup(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EBUSY') throw error;
    return false;
  }
}

/** Counts in a control group, which knows of every process that was ever in it; undefined where there are none. */
export function controlGroup(): Counter | undefined {
  const folder = makeGroup();
  if (folder === undefined) return undefined;
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const cpu = () => Number(/^usage_usec (\d+)$/m.exec(read('cpu.stat'))?.[1]) / 1e6;
  const before = cpu();
  const processes = () => read('cgroup.procs').split('\n').filter(Boolean).map(Number);
  return {
    words: (words) => ['sh', '-c', join, folder, ...words],
    start: () => undefined,
    cpu: () => cpu() - before,
    processes,
    close: async () => {
      writeFileSync(path.join(folder, 'cgroup.kill'), '1');
      while (!removeGroup(folder)) await new Promise((resolve) => setTimeout(resolve, 5));
    },
  };
}
