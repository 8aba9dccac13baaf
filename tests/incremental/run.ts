/** Compares incremental builds with clean ones: after a few essential edits, or with `--all` after every kind. */
import { spawnSync } from 'node:child_process';

const every = process.argv.includes('--all') ? { EVERY_EDIT: '1' } : {};
const result = spawnSync(
  process.execPath,
  ['--test', '--test-concurrency=1', 'tests/incremental/*.test.ts'],
  {
    stdio: 'inherit',
    env: { ...process.env, ...every },
  },
);
process.exitCode = result.status ?? 1;
