/** A process that checks cases one after the other, and tells of each before and after. */
import path from 'node:path';
import { makeCase } from './case.ts';
import { Column } from './column.ts';
import { checkCase } from './outcome.ts';

/** What a checker is asked for: cases of a seed, in a folder of its own. */
export interface CheckerTask {
  seed: number;
  numbers: number[];
  folder: string;
}

/** Tells something, and waits until it is on its way: a case that hangs must have been told of before. */
function tell(message: object): Promise<unknown> {
  return new Promise((resolve) => process.send?.(message, resolve));
}

process.once('message', async ({ seed, numbers, folder }: CheckerTask) => {
  const column = new Column(path.join(folder, 'content'));
  for (const number of numbers) {
    await tell({ started: number });
    await tell(await checkCase(makeCase(seed, number), column, path.join(folder, 'cache')));
  }
  process.disconnect();
});
