import path from 'node:path';
import type { Contestant } from './contestant.ts';
import type { CommandLine } from './measured-process.ts';
import { originalText, translationText, writeRecords } from './write-content.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** A command of the column's own for a folder with a synthetic column. */
export function ownCommand(folder: string, ...words: string[]): CommandLine {
  return {
    words: [process.execPath, '-r', './src/require-node.cjs', 'src/cli.ts', ...words],
    cwd: root,
    environment: {
      CONTENT_DIR: path.join(folder, 'content'),
      CACHE_DIR: path.join(folder, 'cache'),
      OUT_DIR: path.join(folder, 'out'),
    },
  };
}

/** The column itself, with everything that it makes. */
export const ours: Contestant = {
  name: 'industry-observer',
  prepare: (column, folder) => writeRecords(column, path.join(folder, 'content')),
  picture: (issue) => `content/issues/${issue.folder}/picture.jpg`,
  texts: (issue) => ({
    zh: { file: `content/issues/${issue.folder}/zh.mdx`, text: originalText(issue) },
    en: { file: `content/issues/${issue.folder}/en.mdx`, text: translationText(issue) },
  }),
  page: (issue) => `en/issues/${issue.number}/index.html`,
  command: (folder) => ownCommand(folder, 'build'),
  caches: ['cache', 'out'],
  out: 'out',
  amount: ({ companies }, serial) => {
    const id = companies[Math.floor(companies.length / 2)]?.id ?? '';
    const amount = 1000 + serial;
    const change = (yaml: string): string => yaml.replace(/amount: USD \d+M/, `amount: USD ${amount}M`);
    const changes = [{ file: `content/companies/${id}.yaml`, change }];
    return { changes, page: `en/companies/${id}/index.html`, words: `"value":${amount * 1e6}` };
  },
  watch: { command: (folder) => ownCommand(folder, 'build', '--watch'), built: /^Built .*$/gm },
};
