import { execFileSync } from 'node:child_process';
import type { TestContext } from 'node:test';
import { scratchFolder } from '../content/content-copy.ts';

/** A git repository of its own, with no setting of whoever runs the tests. */
export function scratchRepository(t: TestContext): { folder: string; commit: (date: string) => string } {
  const folder = scratchFolder(t);
  const git = (words: string[], date = '2024-01-01'): string =>
    execFileSync('git', words, {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'A',
        GIT_AUTHOR_EMAIL: 'a@example.com',
        GIT_COMMITTER_NAME: 'A',
        GIT_COMMITTER_EMAIL: 'a@example.com',
        GIT_AUTHOR_DATE: `${date}T12:00:00Z`,
        GIT_COMMITTER_DATE: `${date}T12:00:00Z`,
      },
    });
  git(['init', '--quiet']);
  return {
    folder,
    commit: (date) => {
      git(['add', '--all']);
      git(['commit', '--quiet', '--message', 'A version'], date);
      return git(['rev-parse', 'HEAD']).trim();
    },
  };
}
