/** Writes a synthetic column: `node tests/bench/generate.ts <issues> <folder>`; its content is in `<folder>/content`. */
import path from 'node:path';
import { syntheticColumn } from './column.ts';
import { ours } from './ours.ts';
import { photographsOf } from './photographs.ts';
import { writeColumn } from './write-content.ts';

const [count, folder] = process.argv.slice(2);
if (!/^\d+$/.test(count ?? '') || !folder) throw new RangeError('usage: generate.ts <issues> <folder>');
writeColumn(ours, syntheticColumn(Number(count), await photographsOf()), path.resolve(folder));
