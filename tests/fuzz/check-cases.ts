import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { CheckerTask } from './checker.ts';
import type { Outcome } from './outcome.ts';

/** A case that takes longer hangs, in milliseconds; a usual one takes 20, and the first of a process a second. */
const patience = 300_000;

/** A process with more live data than this is about to take the machine with it, in megabytes. */
const memory = 768;

function lost(number: number, why: string): Outcome {
  return { number, accepted: false, faults: [why], said: [], milliseconds: patience };
}

/** Runs one checker until its end, or until a case hangs or takes it down; gives the outcomes it came to. */
function runChecker(task: CheckerTask): Promise<Outcome[]> {
  const checker: ChildProcess = fork(path.join(import.meta.dirname, 'checker.ts'), {
    execArgv: [`--max-old-space-size=${memory}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const outcomes: Outcome[] = [];
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
    checker.on('message', (message: { started: number } | Outcome) => {
      if ('started' in message) {
        current = message.started;
        clearTimeout(timer);
        timer = setTimeout(expire, patience);
        return;
      }
      if (printed !== '') message.faults.push(`the check prints beside its findings: ${printed}`);
      printed = '';
      outcomes.push(message);
      current = undefined;
    });
    checker.on('close', () => {
      clearTimeout(timer);
      const why = isHanging
        ? `the check takes more than ${patience / 1000} s`
        : `the check breaks off: ${printed}`;
      const unfinished = current ?? task.numbers[outcomes.length];
      resolve(unfinished === undefined ? outcomes : [...outcomes, lost(unfinished, why)]);
    });
    checker.send(task);
  });
}

/** Checks cases one by one, in a process that is replaced when one of them hangs or takes it down. */
export async function checkCases(
  seed: number,
  numbers: readonly number[],
  folder: string,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  while (outcomes.length < numbers.length)
    outcomes.push(...(await runChecker({ seed, numbers: numbers.slice(outcomes.length), folder })));
  return outcomes;
}
