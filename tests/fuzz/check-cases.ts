import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { CheckerTask } from './checker.ts';
import type { Verdict } from './verdict.ts';

/** A case that takes longer hangs, in milliseconds; a usual one takes 20, and the first of a process a second. */
const patience = 300_000;

/** A process with more live data than this is about to take the machine with it, in megabytes. */
const memory = 768;

function lost(number: number, why: string): Verdict {
  return { number, accepted: false, faults: [why], said: [], milliseconds: patience };
}

/** Runs one checker until its end, or until a case hangs or takes it down; gives the verdicts it came to. */
function runChecker(task: CheckerTask): Promise<Verdict[]> {
  const checker: ChildProcess = fork(path.join(import.meta.dirname, 'checker.ts'), {
    execArgv: [`--max-old-space-size=${memory}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const verdicts: Verdict[] = [];
  let current: number | undefined;
  let printed = '';
  checker.stderr?.on('data', (chunk) => (printed += String(chunk)));
  return new Promise((resolve) => {
    let isHanging = false;
    const expire = (): void => {
      isHanging = true;
      checker.kill('SIGKILL');
    };
    let timer = setTimeout(expire, patience);
    checker.on('message', (message: { started: number } | Verdict) => {
      if ('started' in message) {
        current = message.started;
        clearTimeout(timer);
        timer = setTimeout(expire, patience);
        return;
      }
      if (printed !== '') message.faults.push(`the check prints beside its findings: ${printed}`);
      printed = '';
      verdicts.push(message);
      current = undefined;
    });
    checker.on('close', () => {
      clearTimeout(timer);
      const why = isHanging
        ? `the check takes more than ${patience / 1000} s`
        : `the check breaks off: ${printed}`;
      const unfinished = current ?? task.numbers[verdicts.length];
      resolve(unfinished === undefined ? verdicts : [...verdicts, lost(unfinished, why)]);
    });
    checker.send(task);
  });
}

/** Judges cases one by one, in a process that is replaced when one of them hangs or takes it down. */
export async function checkCases(
  seed: number,
  numbers: readonly number[],
  folder: string,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  while (verdicts.length < numbers.length)
    verdicts.push(...(await runChecker({ seed, numbers: numbers.slice(verdicts.length), folder })));
  return verdicts;
}
