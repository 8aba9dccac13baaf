/** A process that judges cases one after the other, and tells of each before and after. */
import path from 'node:path';
import { makeCase } from './case.ts';
import { Column } from './column.ts';
import { judgeCase } from './verdict.ts';

/** What a checker is asked for: cases of a seed, in a folder of its own. */
export interface CheckerTask {
  seed: number;
  numbers: number[];
  folder: string;
}

process.once('message', async ({ seed, numbers, folder }: CheckerTask) => {
  const column = new Column(path.join(folder, 'content'));
  for (const number of numbers) {
    process.send?.({ started: number });
    process.send?.(await judgeCase(makeCase(seed, number), column, path.join(folder, 'cache')));
  }
  process.disconnect();
});
