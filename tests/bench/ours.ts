import path from 'node:path';
import type { Contestant } from './contestant.ts';
import { writeContent } from './write-content.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The column itself, with everything that it makes. */
export const ours: Contestant = {
  name: 'industry-observer',
  prepare: (column, folder) => writeContent(column, path.join(folder, 'content')),
  command: (folder) => ({
    words: [process.execPath, 'src/cli.ts', 'build'],
    cwd: root,
    environment: {
      CONTENT_DIR: path.join(folder, 'content'),
      CACHE_DIR: path.join(folder, 'cache'),
      OUT_DIR: path.join(folder, 'out'),
    },
  }),
  caches: ['cache', 'out'],
  out: 'out',
  edited: ({ issues }) => `content/issues/${issues[Math.floor(issues.length / 2)]?.folder}/en.mdx`,
};
