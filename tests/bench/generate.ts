/** Writes a synthetic column: `node tests/bench/generate.ts <issues> <folder>`. */
import path from 'node:path';
import { syntheticColumn } from './column.ts';
import { photographsOf } from './photographs.ts';
import { writeContent } from './write-content.ts';

const [count, folder] = process.argv.slice(2);
if (!/^\d+$/.test(count ?? '') || !folder) throw new RangeError('usage: generate.ts <issues> <folder>');
writeContent(syntheticColumn(Number(count), await photographsOf()), path.resolve(folder));
